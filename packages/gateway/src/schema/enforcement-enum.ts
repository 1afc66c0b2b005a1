import type { Label } from '@zhunsheng/domain'
import {
  type PartYear,
  committeeSeats,
  enforcementBodies,
  enforcementFields,
  partYearPolicies,
  teamPosts,
  teamUnits,
} from '@zhunsheng/domain/enforcement'
import { codeEnum } from './code-enum.ts'
import { both } from './describe.ts'

// The keys of a closed declaration are its codes.
const labelled = <const V extends string>(name: string, description: string, labels: Readonly<Record<V, Label>>) => {
  const isCode = (text: string): text is V => Object.hasOwn(labels, text)
  return codeEnum(name, description, Object.keys(labels).filter(isCode), (code) => both(labels[code]))
}

export const EnforcementBodyEnum = labelled('EnforcementBody', '执法主体 · Bodies that enforce law', enforcementBodies)
export const EnforcementFieldEnum = labelled('EnforcementField', '执法领域 · Fields of enforcement', enforcementFields)
export const TeamUnitEnum = labelled('TeamUnit', '执法队所属单位 · Units of the enforcement team', teamUnits)
export const TeamPostEnum = labelled('TeamPost', '执法队职务 · Posts in the enforcement team', teamPosts)
export const CommitteeSeatEnum = labelled(
  'CommitteeSeat',
  '执法委员会职务 · Seats in the enforcement committee',
  committeeSeats,
)

const conflicts = {
  overlap: { zh: '重叠：几个单位各自的清单都写明牵头', en: 'Several bodies claim to lead, each in its own list' },
  gap: { zh: '空白：没有单位在自己的清单中写明牵头', en: 'No body claims to lead in its own list' },
  contradiction: { zh: '矛盾：清单说的不一致', en: 'One list says that a body leads, whose own list does not' },
} as const
export const PowerConflictEnum = labelled(
  'PowerConflictKind',
  '清单之间的问题 · What lists say that cannot stand together',
  conflicts,
)

const partYears: Readonly<Record<PartYear, string>> = {
  full: '全额 · All of it',
  proRata: '按天数折算 · By days',
  notApplicable: '不适用 · Not at all',
}
export const PartYearEnum = codeEnum(
  'PartYear',
  '只覆盖一年的一部分时如何适用 · What becomes of a norm of a year that is covered in part',
  partYearPolicies,
  (code) => partYears[code],
)

const noTargets = {
  noNorm: { zh: '该年没有施行的要求', en: 'No norm is in force in that year' },
  normOfPartYear: { zh: '要求只覆盖该年的一部分', en: 'The norm covers a part of the year' },
  serviceOfPartYear: { zh: '在岗只有该年的一部分', en: 'The person served for a part of the year' },
} as const
export const NoTargetEnum = labelled('NoTrainingTarget', '没有应得学时的原因 · Why there is no target', noTargets)
