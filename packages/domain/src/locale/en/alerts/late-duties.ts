import type { LateDutyFinding } from '../../../alert/late-duty-finding.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const units: Readonly<Record<LateDutyFinding['unit'], string>> = {
  calendarDay: 'day',
  workingDay: 'working day',
  month: 'month',
  hour: 'hour',
}
// By how much a time of months is over is counted in days.
const lateUnits = { ...units, month: 'day' }

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

/** What was done late, or is overdue. */
export const lateDuties: Sentences<'code', LateDutyFinding> = {
  dutyLate: ({ duty, matter, case: named, about, owner, start, last, length, unit, done, on, late }) => {
    const over = late === 0 ? 'late' : `${counted(late, lateUnits[unit])} late`
    const came = done === undefined ? `nothing entered by ${format.date(on)}` : `it was ${format.date(done)}`
    const who = owner === undefined ? '' : ` (${owner.en})`
    if ('reportYear' in matter)
      return `“${duty.en}” (${matter.reportYear})${who} was due by ${format.date(last)}: ${came}, ${over}.`
    const what = named === undefined ? `${matter.kind.en} ${matter.key}` : `Case ${named}`
    const of = `${what}${about === undefined ? '' : ` “${about}”`}`
    const span = `${counted(length, units[unit])} from ${format.date(start)}`
    return `${of}: “${duty.en}”${who} was due by ${format.date(last)}, ${span}: ${came}, ${over}.`
  },
}
