import type { EntryKind, LooseEntry } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { type RawRow, entryKinds, newEntry, rowReader } from '@zhunsheng/domain/ledger'
import { backgroundOf, casesIn, illegalMoves, procedures } from '@zhunsheng/domain/procedure'

const own = ({ id }: EntryKind) => procedures.filter(({ kinds }) => Object.hasOwn(kinds, id) && kinds[id] !== 'key')
const kindsNamed = (ids: readonly string[]): readonly EntryKind[] => entryKinds.filter(({ id }) => ids.includes(id))

/** The kinds whose entries open the cases that those of a kind belong to. None where the kind opens them itself. */
export const openersOf = (kind: EntryKind): readonly EntryKind[] =>
  kindsNamed(own(kind).flatMap(({ kinds }) => Object.keys(kinds).filter((id) => kinds[id] === 'key')))

/** The kinds whose entries belong to the same cases as those of a kind, but for those that open them. */
export const companionsOf = (kind: EntryKind): readonly EntryKind[] =>
  kindsNamed(own(kind).flatMap(({ kinds }) => Object.keys(kinds).filter((id) => kinds[id] !== 'key' && id !== kind.id)))

/** The kinds that the procedures of a kind look at beside a case. */
export const backgroundKindsOf = (kind: EntryKind): readonly EntryKind[] =>
  kindsNamed(own(kind).flatMap(({ reads }) => reads))

/** A row of a kind, as text by column name. */
export interface RowOfKind {
  readonly kind: EntryKind
  readonly raw: RawRow
}

const entryOf = ({ kind, raw }: RowOfKind): readonly LooseEntry[] => {
  const row = rowReader<EntryKind>(kind)(raw)
  if (!row.ok) return []
  const recorded = '2099-01-01T00:00:00.000Z'
  const made = newEntry<EntryKind>(kind, row.value, { township: '141021100000', recorded, synthetic: true })
  return made.ok ? [made.value] : []
}

/** Whether the law allows the moves that rows make in the cases to which those of a kind belong. */
export const isLawful = (kind: EntryKind, rows: readonly RowOfKind[]): boolean => {
  const followed = own(kind)
  if (followed.length === 0) return true
  const entries = rows.flatMap(entryOf)
  const background = backgroundOf(entries)
  return followed.every((procedure) =>
    [...casesIn(procedure, entries).values()].every(
      (each) => illegalMoves(procedure, each, chinaCalendar, background).length === 0,
    ),
  )
}
