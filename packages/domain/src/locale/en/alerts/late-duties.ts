import type { LateDutyFinding } from '../../../alert/late-duty-finding.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'
import { excessOf, timeOf } from '../time-units.ts'

/** What was done late, or is overdue. */
export const lateDuties: Sentences<'code', LateDutyFinding> = {
  dutyLate: ({ duty, matter, case: named, about, owner, start, last, length, unit, done, on, late }) => {
    const over = late === 0 ? 'late' : `${excessOf(late, unit)} late`
    const came = done === undefined ? `nothing entered by ${format.date(on)}` : `it was ${format.date(done)}`
    const who = owner === undefined ? '' : ` (${owner.en})`
    if ('reportYear' in matter)
      return `“${duty.en}” (${matter.reportYear})${who} was due by ${format.date(last)}: ${came}, ${over}.`
    const what = named === undefined ? `${matter.kind.en} ${matter.key}` : `Case ${named}`
    const of = `${what}${about === undefined ? '' : ` “${about}”`}`
    const span = `${timeOf(length, unit)} from ${format.date(start)}`
    return `${of}: “${duty.en}”${who} was due by ${format.date(last)}, ${span}: ${came}, ${over}.`
  },
}
