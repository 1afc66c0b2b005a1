import type { LeadershipFinding } from '../../../alert/leadership-finding.ts'
import { leadingGroupMembership } from '../../../ledger/organisation/leading-group-membership.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const places = leadingGroupMembership.fields.place.values

/** What is amiss with the leading group and the first persons responsible. */
export const leadership: Sentences<'code', LeadershipFinding> = {
  leadingGroupVacancy: ({ place, until }) =>
    until === undefined
      ? `In the leading group, the place “${places[place].en}” is vacant: the ledger names nobody who ever held it.`
      : `In the leading group, the place “${places[place].en}” is vacant: it was last held until ${format.date(until)}.`,
}
