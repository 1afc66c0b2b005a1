import type { FieldValue } from '../figure/figure-definition.ts'
import { fieldOf } from './entry-filter.ts'
import type { LooseEntry } from './entry.ts'

/** One field and the value it has. */
export interface FieldIs {
  readonly field: string
  readonly is: FieldValue
}

/** Where the current entries of a kind in a township are found, with `by` those whose field has a value; in order of id. */
export interface LedgerIndex {
  readonly find: (kind: string, township: string, by?: FieldIs) => readonly LooseEntry[]
}

type Groups = ReadonlyMap<FieldValue | undefined, readonly LooseEntry[]>

interface Shelf {
  readonly entries: readonly LooseEntry[]
  // Made the first time that a field is asked for: one pass, and every later figure reads only its own entries.
  readonly byField: Map<string, Groups>
}

const groupedBy = (shelf: Shelf, field: string): Groups => {
  const had = shelf.byField.get(field)
  if (had !== undefined) return had
  const groups = Map.groupBy(shelf.entries, fieldOf(field))
  shelf.byField.set(field, groups)
  return groups
}

/** The order of ids, by code unit. */
export const inOrderOfId = (a: LooseEntry, b: LooseEntry): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Indexes current entries (see `currentEntries`), so that each of many figures touches only entries that may concern it. */
export const indexLedger = (current: Iterable<LooseEntry>): LedgerIndex => {
  const shelves = new Map<string, Map<string, Shelf>>()
  for (const [township, own] of Map.groupBy(current, (entry) => entry.township)) {
    const byKind = new Map<string, Shelf>()
    for (const [kind, entries] of Map.groupBy(own, (entry) => entry.kind))
      byKind.set(kind, { entries: entries.toSorted(inOrderOfId), byField: new Map() })
    shelves.set(township, byKind)
  }
  return {
    find: (kind, township, by) => {
      const shelf = shelves.get(township)?.get(kind)
      if (shelf === undefined) return []
      return by === undefined ? shelf.entries : (groupedBy(shelf, by.field).get(by.is) ?? [])
    },
  }
}
