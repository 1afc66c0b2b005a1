import type { AlertView } from '../alert/alert.ts'
import type { EntryKind } from '../ledger/entry-kind.ts'
import type { LooseEntry, RowOf } from '../ledger/entry.ts'
import { indexLedger } from '../ledger/ledger-index.ts'
import type { CivilDate } from '../value/civil-date.ts'
import { toldEntry } from './told-entry.ts'

const township = '141021100000'

/** A row of a kind as an entry, recorded long after. Throws for a row that no ledger would take. */
export const entryFor = <K extends EntryKind>(
  kind: K,
  { key, clocks, facts }: Omit<RowOf<K>, 'personal'>,
): LooseEntry => toldEntry(kind, key, clocks, facts)

/** What an alert sees of these entries on a day. */
export const viewOf = (on: CivilDate, entries: readonly LooseEntry[]): AlertView => ({
  township,
  on,
  index: indexLedger(entries),
})
