import type { EntryKind } from './entry-kind.ts'
import type { EntryOf, LooseEntry } from './entry.ts'

/** Those of some entries that are of a kind, in their order. The overload gives them their exact type. */
export function entriesOfKind<K extends EntryKind>(kind: K, entries: readonly LooseEntry[]): readonly EntryOf<K>[]
export function entriesOfKind({ id }: EntryKind, entries: readonly LooseEntry[]): readonly LooseEntry[] {
  return entries.filter((entry) => entry.kind === id)
}
