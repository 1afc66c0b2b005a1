import type { ReplacementDisagreement, SubsidyFinding } from '../../../alert/grid/subsidy-finding.ts'
import { gridAssignment } from '../../../ledger/grid/member/grid-assignment.ts'
import { memberReplacement } from '../../../ledger/grid/member/member-replacement.ts'
import { formatYuan } from '../../../value/money.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const { cause } = memberReplacement.fields
const { endReason } = gridAssignment.fields

const disagreement = (how: ReplacementDisagreement): string => {
  switch (how.what) {
    case 'unknown':
      return '不在台账中'
    case 'member':
      return `是${how.assigned}的任职，更换记录写的是${how.recorded}`
    case 'cause':
      return `离岗原因为“${how.assigned === undefined ? '未填' : endReason.values[how.assigned].zh}”，更换记录写的是“${cause.values[how.recorded].zh}”`
    case 'notEnded':
      return `在决定后超过${how.days}日仍没有离岗日期（${how.days}日为产品约定）`
    case 'notReplaced':
      return '没有标明已更换'
    case 'afterwards':
      return `于${format.date(how.ended)}已离岗，决定在其后`
  }
}

/** What is amiss with subsidies of grid members and their replacement. */
export const subsidies: Sentences<'code', SubsidyFinding> = {
  subsidyNotPaid: ({ months, days }) =>
    `${months.map(format.periodOf).join('、')}结束超过${days}日，没有补助发放记录（${days}日为产品约定）。`,
  subsidyPaidTwice: ({ member, month, payments }) =>
    `${member} ${format.periodOf(month)}的当月补助发放了${payments.length}次（${payments.join('、')}），没有扣回。`,
  subsidyWithoutPost: ({ member, month, payment, fen }) =>
    `${payment}向${member}发放${format.periodOf(month)}补助${formatYuan(fen)}元，当月其既没有网格任职，也没有代管。`,
  subsidyTakenTwice: ({ member, month, fen }) =>
    `${member} ${format.periodOf(month)}的补助，扣回多于发放${formatYuan(fen)}元。`,
  replacedWithoutRecord: ({ assignment, member, on }) =>
    `${member}的任职${assignment}于${format.date(on)}因更换离岗，没有更换记录：谁决定、为何更换，无从知道。`,
  replacedByHandWithoutReason: ({ record, member, on }) =>
    `更换记录${record}（${format.date(on)}，${member}）为综合研判，没有写明理由。`,
  replacementDisagrees: ({ record, assignment, on, how }) =>
    `更换记录${record}（${format.date(on)}）与任职记录不一致：任职${assignment}${disagreement(how)}。`,
}
