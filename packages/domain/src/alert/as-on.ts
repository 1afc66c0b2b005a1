import type { LooseEntry } from '../ledger/entry.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { AlertView } from './alert.ts'

// What was to be closed later was open then, and an entry may make another move by being closed.
const asOn = (entry: LooseEntry, on: CivilDate): LooseEntry => {
  const { closed, ...clocks } = entry.clocks
  return closed === undefined || String(closed) <= on ? entry : { ...entry, clocks }
}

/** The entries of a kind as they stood at the end of the day of a view: what occurred later is left out, what closed later is open. */
export const entriesAsOn = ({ index, township, on }: AlertView, kind: string): readonly LooseEntry[] =>
  index
    .shelf(kind, township)
    .entries.filter(({ clocks }) => String(clocks['occurred']) <= on)
    .map((entry) => asOn(entry, on))
