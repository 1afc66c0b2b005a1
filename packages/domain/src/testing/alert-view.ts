import type { AlertView } from '../alert/alert.ts'
import type { EntryKind } from '../ledger/entry-kind.ts'
import type { LooseEntry, RowOf } from '../ledger/entry.ts'
import { indexLedger } from '../ledger/ledger-index.ts'
import { newEntry } from '../ledger/new-entry.ts'
import type { CivilDate } from '../value/civil-date.ts'

const township = '141021100000'

/** A row of a kind as an entry, recorded long after. Throws for a row that no ledger would take. */
export const entryFor = <K extends EntryKind>(kind: K, row: Omit<RowOf<K>, 'personal'>): LooseEntry => {
  const whole = { personal: {}, ...row }
  const made = newEntry<EntryKind>(kind, whole, { township, recorded: '2030-01-01T00:00:00Z', synthetic: true })
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made.value
}

/** What an alert sees of these entries on a day. */
export const viewOf = (on: CivilDate, entries: readonly LooseEntry[]): AlertView => ({
  township,
  on,
  index: indexLedger(entries),
})
