import type { LeadershipFinding } from '../../../alert/leadership-finding.ts'
import { leadingGroupMembership } from '../../../ledger/organisation/leading-group-membership.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const places = leadingGroupMembership.fields.place.values

/** What is amiss with the leading group and the first persons responsible. */
export const leadership: Sentences<'code', LeadershipFinding> = {
  leadingGroupVacancy: ({ place, until }) =>
    until === undefined
      ? `法治建设领导小组${places[place].zh}空缺：台账中无人担任过。`
      : `法治建设领导小组${places[place].zh}空缺：上一任任至${format.date(until)}。`,
}
