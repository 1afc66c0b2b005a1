import { type Column, type EntryKind, columnsOf } from '@zhunsheng/domain'
import { entryKinds } from '@zhunsheng/domain/ledger'

/** The closed list of kinds as loops see it. */
export const kinds: readonly EntryKind[] = entryKinds
const byId: ReadonlyMap<string, EntryKind> = new Map(kinds.map((kind) => [kind.id, kind]))
/** The kind of an id; undefined for an id that is none. */
export const kindOf = (id: string): EntryKind | undefined => byId.get(id)

/** The projection table of a kind: the current, not voided version of each entry. */
export const tableOf = (kind: EntryKind): string => `entry_${kind.id.replaceAll('-', '_')}`

/**
 * The table of what was: each version that another took the place of, or that was voided. What is known at an instant is in
 * this table and the one above together.
 */
export const pastOf = (kind: EntryKind): string => `past_${kind.id.replaceAll('-', '_')}`

/** What each projection holds beside its declared columns; `change` is the reason of the last correction. */
export const envelopeColumns = ['township', 'year', 'key', 'id', 'version', 'recorded', 'synthetic', 'change'] as const

/** The declared columns that a projection holds: clocks and facts, never personal fields. */
export const factColumnsOf = (kind: EntryKind): readonly Column[] =>
  columnsOf(kind).filter(({ part }) => part === 'clocks' || part === 'facts')
