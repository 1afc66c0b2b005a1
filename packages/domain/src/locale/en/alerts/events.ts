import type { EventFinding } from '../../../alert/grid/event-finding.ts'
import { eventCategories } from '../../../ledger/grid/centre/event-category.ts'
import { event } from '../../../ledger/grid/centre/event.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const sources = event.fields.source.values
const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`
const dayOr = (day: string | undefined): string =>
  day === undefined ? 'has no day of closing' : `was closed on ${format.date(day)}`

/** What is amiss with events of the governance centre. */
export const events: Sentences<'code', EventFinding> = {
  eventsLate: ({ category, closed, open, worst, days: late, on }) => {
    const { en, unit } = eventCategories[category]
    return `${en}: by ${format.date(on)}, ${closed} (${unit.en}) were closed late this year and ${open} are overdue; the latest is event ${worst}, by ${days(late)}.`
  },
  delayUnanswered: ({ event: key, asked, due }) =>
    `Event ${key}: a delay was asked for on ${format.date(asked)}; the time ran out on ${format.date(due)}, and it was neither approved nor refused.`,
  eventDueBeyondLimit: ({ event: key, source, due, last, limit }) =>
    `Event ${key} (${sources[source].en}) was given until ${format.date(due)}, longer than its source has (${days(limit)}, until ${format.date(last)}), and no delay was approved (${days(limit)}: a local rule, illustrative).`,
  eventClosedDiffers: ({ event: key, why, row, steps }) =>
    why === 'notAtOnce'
      ? `Event ${key}, solved on the spot, ${dayOr(row)} and not on the day of its report; such an event is closed in one step. Check it.`
      : `Event ${key} ${dayOr(row)} as its row says, and ${steps === undefined ? 'was not closed' : `on ${format.date(steps)}`} as its steps say. Check and correct it.`,
  eventReopenedAgain: ({ event: key, times }) =>
    `Event ${key} was reopened ${times} times. Find out why it comes back.`,
  eventMergedDiffers: ({ event: key, row, step }) =>
    `Event ${key}: its row names ${row ?? 'nothing'} as the event that it repeats, the step of merging ${step ?? 'nothing'}; they have to agree, or it is counted wrongly.`,
  duplicateChain: ({ event: key, of, further }) =>
    `Event ${key} is entered as a duplicate of ${of}, which is entered as one of ${further}; a duplicate names the event that counts, not itself, and no two name each other.`,
}
