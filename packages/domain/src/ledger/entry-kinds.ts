import type { EntryOf } from './entry.ts'
import { claim } from './report/claim.ts'
import { evidence } from './report/evidence.ts'
import { type WorkingSystem, workingSystems } from './working-systems.ts'

/** Ledgers of no one system: what the report states of a figure, and the files that support any row. */
export const kindsBeside = [claim, evidence] as const

/** Any of the declared kinds. */
export type AnyEntryKind = (typeof workingSystems)[WorkingSystem]['ledgers'][number] | (typeof kindsBeside)[number]
/** The id of a declared kind. */
export type EntryKindId = AnyEntryKind['id']
/** The union of all entries, told apart by `kind`. */
export type AnyEntry = { [K in AnyEntryKind as K['id']]: EntryOf<K> }[EntryKindId]

/** Every entry kind once, in the order of the annual report. */
export const entryKinds: readonly AnyEntryKind[] = [
  ...new Set<AnyEntryKind>([
    ...Object.values(workingSystems).flatMap(({ ledgers }): readonly AnyEntryKind[] => ledgers),
    ...kindsBeside,
  ]),
]

/**
 * The declared kind of an id, with its fields known to the compiler.
 *
 * @throws {RangeError} for an id that is not in the list, which the compiler refuses
 */
export const entryKindOf = <I extends EntryKindId>(id: I): Extract<AnyEntryKind, { readonly id: I }> => {
  const found = entryKinds.find((kind): kind is Extract<AnyEntryKind, { readonly id: I }> => kind.id === id)
  if (found === undefined) throw new RangeError(`no entry kind: ${id}`)
  return found
}
