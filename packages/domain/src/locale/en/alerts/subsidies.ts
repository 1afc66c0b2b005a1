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
      return 'is not in the ledger'
    case 'member':
      return `is one of ${how.assigned}, the replacement says ${how.recorded}`
    case 'cause':
      return `ended for “${how.assigned === undefined ? 'nothing entered' : endReason.values[how.assigned].en}”, the replacement says “${cause.values[how.recorded].en}”`
    case 'notEnded':
      return `has not ended more than ${how.days} days after the decision (${how.days} days: a convention of this product)`
    case 'notReplaced':
      return 'is not marked as replaced'
    case 'afterwards':
      return `had ended on ${format.date(how.ended)}, before the decision`
  }
}

/** What is amiss with subsidies of grid members and their replacement. */
export const subsidies: Sentences<'code', SubsidyFinding> = {
  subsidyNotPaid: ({ months, days }) =>
    `No subsidy was paid for ${months.map(format.periodOf).join(', ')}, more than ${days} days after the month (${days} days: a convention of this product).`,
  subsidyPaidTwice: ({ member, month, payments }) =>
    `${member} was paid the subsidy of ${format.periodOf(month)} ${payments.length} times (${payments.join(', ')}), and nothing was taken back.`,
  subsidyWithoutPost: ({ member, month, payment, fen }) =>
    `Payment ${payment} pays ${member} ${formatYuan(fen)} yuan for ${format.periodOf(month)}, a month in which the member held no grid and covered none.`,
  subsidyTakenTwice: ({ member, month, fen }) =>
    `Of the subsidy of ${member} for ${format.periodOf(month)}, ${formatYuan(fen)} yuan more was taken back than was paid.`,
  replacedWithoutRecord: ({ assignment, member, on }) =>
    `Assignment ${assignment} of ${member} ended by replacement on ${format.date(on)}, and there is no record of it: nobody can tell who decided it and why.`,
  replacedByHandWithoutReason: ({ record, member, on }) =>
    `Replacement ${record} of ${member} (${format.date(on)}) was judged by hand and gives no reason.`,
  replacementDisagrees: ({ record, assignment, on, how }) =>
    `Replacement ${record} (${format.date(on)}) disagrees with its assignment: ${assignment} ${disagreement(how)}.`,
}
