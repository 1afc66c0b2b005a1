import type { TimeUnit } from '@zhunsheng/domain/calendar'
import type { TimelineText } from './timeline-text.ts'

const units: Readonly<Record<TimeUnit, string>> = {
  calendarDay: 'day',
  workingDay: 'working day',
  month: 'month',
  hour: 'hour',
}
const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

/** The sentences about one case and its clocks in English. */
export const timelineEn: TimelineText = {
  group: 'enforcement cases, decisions and the like: one of them from start to end',
  description:
    'the timeline of a case: day, people and document of each step, the basis of each clock with what is used and left, and what may come next',
  argument: 'number of the case or matter',
  on: 'at the end of this day in Beijing (today unless stated)',
  procedure: (known) => `id of the procedure: ${known}; needed where several have this number`,
  svg: 'draw the timeline as SVG into a new file',
  mermaid: 'write the timeline as a Mermaid chart; without a file it alone is printed',
  unknown: (key) =>
    `There is no case or matter “${key}”. zhunsheng follow --procedure PROCEDURE lists those of a procedure.`,
  ambiguous: (key, procedures) => `Several procedures have “${key}”: ${procedures}. Name one by --procedure.`,
  asOf: (day) => `At the end of ${day}`,
  moves: ['Date', 'Step', 'By', 'Document', 'Entry'],
  noMoves: 'No step was made.',
  clocks: 'Clocks:',
  clockColumns: ['Clock', 'From', 'Last day', 'Used', 'State', 'Basis'],
  used: (elapsed, length, unit) => `${elapsed} of ${counted(length, units[unit])}`,
  noClocks: 'No clock was started.',
  status: {
    inTime: 'in time',
    late: 'ended late',
    given: 'time given',
    endedEarly: 'ended before it was over',
    running: 'running',
    soon: 'soon due',
    overdue: 'overdue',
    suspended: 'suspended',
  },
  standing: (name, more) => `${name} (${more})`,
  money: {
    fine: (decision, fine) => `fine ${fine} (decision ${decision})`,
    band: (benchmark, tier, least, most, place) =>
      `benchmark ${benchmark} (${tier}) from ${least} to ${most}, ${place}`,
    within: 'within the band',
    outside: (reason) =>
      reason === undefined ? 'outside the band, without a reason' : `outside the band for this reason: ${reason}`,
    due: (day, isDeferred) => `to be paid by ${day}, inclusive${isDeferred ? ' (deferred or by instalments)' : ''}`,
    undone: 'the decision was revoked or is void: nothing is owed',
    paid: (amount, day) => (day === undefined ? `paid ${amount}` : `paid ${amount}, the last of it on ${day}`),
    late: (amount, days, leftOut, isCapped, basis) =>
      `${counted(days, 'day')} late${
        leftOut === 0 ? '' : ` (${leftOut} of them, of reconsideration or litigation, left out)`
      }: ${amount} may be added${isCapped ? ', never more than the fine' : ''} (${basis})`,
    latePaid: (amount) => `paid of what was added: ${amount}`,
  },
  ended: (day) => `ended ${day}`,
  notCounted: (clock, sentence) => `Cannot be counted: ${clock}; ${sentence}`,
}
