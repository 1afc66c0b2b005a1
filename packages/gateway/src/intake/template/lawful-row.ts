import type { EntryKind, LooseEntry } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { type RawRow, entryKinds, newEntry, rowReader } from '@zhunsheng/domain/ledger'
import { type FollowedProcedure, backgroundOf, casesIn, illegalMoves, procedures } from '@zhunsheng/domain/procedure'

const kindsNamed = (ids: readonly string[]): readonly EntryKind[] =>
  ids.flatMap((id) => entryKinds.find((kind) => kind.id === id) ?? [])

/** The procedure to whose cases entries of a kind belong, unless they open them; undefined when there is none. */
export const procedureOfKind = ({ id }: EntryKind): FollowedProcedure | undefined =>
  procedures.find(({ kinds }) => Object.hasOwn(kinds, id) && kinds[id] !== 'key')

/** The kinds of a procedure: those that open its cases, those that go on with them, and those that stand beside them. */
export const kindsOfCases = ({ kinds, reads }: FollowedProcedure) => {
  const [opening, following] = [true, false].map((opens) =>
    kindsNamed(Object.keys(kinds).filter((id) => (kinds[id] === 'key') === opens)),
  )
  return { opening: opening ?? [], following: following ?? [], beside: kindsNamed(reads) }
}

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

/** Tells whether the law allows the moves that rows make together with a further one; those of `there` are read once. */
export const lawfulWith = (
  procedure: FollowedProcedure,
  there: readonly RowOfKind[],
): ((further: RowOfKind) => boolean) => {
  const known = there.flatMap(entryOf)
  return (further) => {
    const entries = [...known, ...entryOf(further)]
    const background = backgroundOf(entries)
    return [...casesIn(procedure, entries).values()].every(
      (each) => illegalMoves(procedure, each, chinaCalendar, background).length === 0,
    )
  }
}
