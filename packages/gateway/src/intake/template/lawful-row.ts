import type { EntryKind, LooseEntry } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { type RawRow, entryKinds, newEntry, rowReader } from '@zhunsheng/domain/ledger'
import { casesIn, illegalMoves, procedures, noBackground } from '@zhunsheng/domain/procedure'

const own = ({ id }: EntryKind) => procedures.filter(({ kinds }) => Object.hasOwn(kinds, id) && kinds[id] !== 'key')

/** The kinds whose entries open the cases that those of a kind belong to. None where the kind opens them itself. */
export const openersOf = (kind: EntryKind): readonly EntryKind[] => {
  const ids = own(kind).flatMap(({ kinds }) => Object.keys(kinds).filter((id) => kinds[id] === 'key'))
  return entryKinds.filter(({ id }) => ids.includes(id))
}

const entryOf = (kind: EntryKind, raw: RawRow): readonly LooseEntry[] => {
  const row = rowReader<EntryKind>(kind)(raw)
  if (!row.ok) return []
  const recorded = '2099-01-01T00:00:00.000Z'
  const made = newEntry<EntryKind>(kind, row.value, { township: '141021100000', recorded, synthetic: true })
  return made.ok ? [made.value] : []
}

/** Whether the law allows the move that a row makes in a case that the given rows open. */
export const isLawful = (kind: EntryKind, raw: RawRow, openedBy: (opener: EntryKind) => RawRow): boolean => {
  const entries = [...openersOf(kind).flatMap((opener) => entryOf(opener, openedBy(opener))), ...entryOf(kind, raw)]
  return own(kind).every((procedure) =>
    [...casesIn(procedure, entries).values()].every(
      (each) => illegalMoves(procedure, each, chinaCalendar, noBackground).length === 0,
    ),
  )
}
