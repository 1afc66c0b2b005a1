import { type Column, type EntryKind, columnsOf } from '@zhunsheng/domain'
import { entryKinds, figureDefinitions } from '@zhunsheng/domain/ledger'

/** The closed list of kinds as loops see it. */
export const kinds: readonly EntryKind[] = entryKinds
const byId: ReadonlyMap<string, EntryKind> = new Map(kinds.map((kind) => [kind.id, kind]))
/** The kind of an id; undefined for an id that is none. */
export const kindOf = (id: string): EntryKind | undefined => byId.get(id)

/** The projection table of a kind: the current, not voided version of each entry. */
export const tableOf = (kind: EntryKind): string => `entry_${kind.id.replaceAll('-', '_')}`

/** What each projection holds beside its declared columns; `change` is the reason of the last correction. */
export const envelopeColumns = ['township', 'year', 'key', 'id', 'version', 'recorded', 'synthetic', 'change'] as const

/** The declared columns that a projection holds: clocks and facts, never personal fields. */
export const factColumnsOf = (kind: EntryKind): readonly Column[] =>
  columnsOf(kind).filter(({ part }) => part === 'clocks' || part === 'facts')

/**
 * The indexes that counting needs: the dates figures count by, and the fields that name their subjects. Always below the
 * township, because every read carries a scope.
 */
export const indexesOf = (kind: EntryKind): readonly (readonly string[])[] => {
  const figures = figureDefinitions.filter(({ entryKind }) => entryKind === kind.id)
  const subjects = figures.flatMap(({ subjectField }) => (subjectField === undefined ? [] : [subjectField]))
  const clocks = figures.map(({ dating }) => (dating.by === 'within' ? dating.clock : dating.from))
  return [...new Set([...subjects, ...clocks])].map((field) => ['township', field])
}
