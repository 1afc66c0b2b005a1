import { civilDate, entryKind, text } from '../../entry-kind.ts'
import { event } from './event.ts'

const { occurred, reported, closed } = event.clocks
const { category, source, division, reporter } = event.fields

/**
 * 综治事件办结情况: an event that is to be closed, with the last day that holds in the end and its last closing. Nobody writes it
 * down: it follows from the event and its steps, and carries the id of the event. It is no kind of the ledger; figures count it
 * as they count entries. What is called as in the event means the same.
 */
export const eventOutcome = entryKind({
  id: 'event-outcome',
  part: 'grid',
  zh: '综治事件办结情况（推算）',
  en: 'Outcome of a governance event (derived)',
  aboutPeople: true,
  key: text({ zh: '事件编号', en: 'Event no.' }),
  clocks: { occurred, reported, closed },
  fields: {
    category,
    source,
    division,
    reporter,
    /** Of the row, of the last delay that was approved before it was over, or of the reopening; or the first that was missed. */
    due: civilDate({ zh: '最终办结时限', en: 'Due on, in the end' }),
  },
})
