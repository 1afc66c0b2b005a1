import type { AnsweringAs, GridStanding, MemberLacking } from '@zhunsheng/domain/grid'
import { codeEnum } from './code-enum.ts'

const answering: Readonly<Record<AnsweringAs, string>> = {
  member: '网格员 · A member in post',
  cover: '代管人 · Who covers',
  head: '网格长 · The head of the grid',
}
const standings: Readonly<Record<GridStanding, string>> = {
  inForce: '在用 · In force',
  ended: '已停用 · No longer in force',
  notYet: '尚未启用 · Not in force yet',
  notRegistered: '名册中没有 · Not in the register',
}
const lacking: Readonly<Record<MemberLacking, string>> = {
  vacant: '空缺 · Nobody is assigned as a member',
  away: '网格员离岗 · Its member is away',
  notInForce: '网格不在用 · The grid is not in force',
}

export const GridAnsweringAsEnum = codeEnum(
  'GridAnsweringAs',
  '以何身份负责网格 · As what somebody answers for a grid',
  ['member', 'cover', 'head'],
  (code) => answering[code],
)
export const GridStandingEnum = codeEnum(
  'GridStanding',
  '网格在名册中的状态 · How a grid stands in the register',
  ['inForce', 'ended', 'notYet', 'notRegistered'],
  (code) => standings[code],
)
export const GridLackingEnum = codeEnum(
  'GridMemberLacking',
  '没有网格员负责的原因 · Why no member answers',
  ['vacant', 'away', 'notInForce'],
  (code) => lacking[code],
)
