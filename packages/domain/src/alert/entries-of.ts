import type { EntryKind } from '../ledger/entry-kind.ts'
import type { EntryOf, LooseEntry } from '../ledger/entry.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { AlertView } from './alert.ts'

/**
 * Which entries of a kind an alert looks at, none of them later than the day of its view: all (`upTo`); those that
 * occurred in the year of that day (`inYear`); those in force on it, on their last day still (`inForce`); those not
 * closed by then, where the day of closing is the day on which it was done (`open`).
 */
export type Standing = 'upTo' | 'inYear' | 'inForce' | 'open'

/** The year of a view, up to its day. */
export const yearOf = ({ on }: Pick<AlertView, 'on'>): number => Number(on.slice(0, 4))

// A day of closing that is still to come says nothing yet.
const tests: Readonly<Record<Standing, (on: CivilDate, occurred: string, closed: string | undefined) => boolean>> = {
  upTo: () => true,
  inYear: (on, occurred) => occurred >= `${on.slice(0, 4)}-01-01`,
  inForce: (on, _, closed) => closed === undefined || closed >= on,
  open: (on, _, closed) => closed === undefined || closed > on,
}

const dateOf = ({ clocks }: LooseEntry, clock: string): string | undefined => {
  const date = clocks[clock]
  return typeof date === 'string' ? date : undefined
}

/**
 * The entries of a kind that an alert looks at, by day of occurrence, then by business key. The overload gives the loose
 * entries their exact type: a shelf holds those of its kind only.
 */
export function entriesOf<K extends EntryKind>(view: AlertView, kind: K, standing: Standing): readonly EntryOf<K>[]
export function entriesOf(
  { index, township, on }: AlertView,
  kind: EntryKind,
  standing: Standing,
): readonly LooseEntry[] {
  // The order is that of the shelf: dozens of alerts ask for the same kind, and events are tens of thousands.
  return index
    .shelf(kind.id, township)
    .byOccurrence()
    .filter((entry) => {
      const occurred = dateOf(entry, 'occurred')
      return occurred !== undefined && occurred <= on && tests[standing](on, occurred, dateOf(entry, 'closed'))
    })
}

/** The ids of entries as a finding lists them: each once, in ascending order. */
export const idsOf = (entries: readonly Pick<LooseEntry, 'id'>[]): readonly string[] =>
  [...new Set(entries.map(({ id }) => id))].toSorted()
