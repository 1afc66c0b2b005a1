import type { GridFinding } from '../../../alert/grid/grid-finding.ts'
import { gridMemberLeave } from '../../../ledger/grid/member/grid-member-leave.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

type Found<C extends GridFinding['code']> = Extract<GridFinding, { readonly code: C }>

const { date, periodOf } = format
const grounds = gridMemberLeave.fields.ground.values

const outside: Readonly<Record<Found<'gridOutsideDivision'>['why'], (code: string) => string>> = {
  township: (code) => `乡镇本身（${code}）`,
  unknown: (code) => `名册中没有的村（社区）${code}`,
  ended: (code) => `已停用的村（社区）${code}`,
}
const notInForce: Readonly<Record<Found<'assignmentOutsideRegister'>['why'], string>> = {
  notRegistered: '不在网格名册内',
  ended: '已停用',
  notYet: '尚未启用',
}

/** What is amiss with grids, with who answers for them, and with what their members wrote and attended. */
export const grids: Sentences<'code', GridFinding> = {
  gridOutsideDivision: ({ grid, division, why, successor }) =>
    `网格${grid}登记在${outside[why](division)}${successor === undefined ? '' : `，由${successor}承接`}。每个网格属于一个村（社区），请登记其现在的归属。`,
  gridWithoutMember: ({ grid, since, days, coveredBy }) =>
    `网格${grid}自${date(since)}起没有网格员，超过${days}日（${days}日为产品约定）；${coveredBy.length === 0 ? '无人代管' : `其间由${coveredBy.join('、')}负责`}。`,
  gridTwoMembers: ({ grid, persons }) =>
    `网格${grid}同时有多名在岗网格员：${persons.join('、')}。请登记已结束的任职，或者注明网格长。`,
  gridMemberAway: ({ grid, person, ground, since }) =>
    `网格${grid}的网格员${person}自${date(since)}起离岗（${grounds[ground].zh}），网格无人负责，请指定代管人。`,
  assignmentOutsideRegister: ({ assignment, person, grid, why }) =>
    `${person}的任职${assignment}所在网格${grid}${notInForce[why]}，请结束任职或者补登网格。`,
  gridCodeReused: ({ grid, first, again }) =>
    `网格代码${grid}自${date(first)}起使用，${date(again)}又给了另一网格。代码停用后不再使用，以便查阅沿革，请为新网格编新代码。`,
  dutyDaysDiffer: ({ record, person, month: of, served, follows, required, daysOfMonth }) =>
    `${periodOf(of)}${person}的履职记录${record}写明在岗${served}天（应服务${required}天），按任职、代管和请假台账应为${follows}天（当月${daysOfMonth}天），请更正记录，或者更正任职、请假。`,
  dutyRecordMissing: ({ person, months, days }) =>
    `${person}在岗，没有${months.map(periodOf).join('、')}的履职记录，超过月末后${days}日（${days}日为产品约定）。`,
  gridTrainingAbsences: ({ person, year, absences, atLeast }) =>
    `${year}年${person}未请假缺席网格员培训${absences}次（自${atLeast}次起提醒，为产品约定）。`,
}
