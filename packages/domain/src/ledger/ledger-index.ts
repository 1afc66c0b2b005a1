import type { LooseEntry } from './entry.ts'
import { type Shelf, shelfOf } from './shelf.ts'

/** The current entries of a ledger by kind and township, laid out for counting. */
export interface LedgerIndex {
  readonly shelf: (kind: string, township: string) => Shelf
}

/** The order of ids, by code unit. */
export const inOrderOfId = (a: LooseEntry, b: LooseEntry): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const empty = shelfOf([])

/** Indexes current entries (see `currentEntries`); counting many figures over one index reads each field once. */
export const indexLedger = (current: Iterable<LooseEntry>): LedgerIndex => {
  const townships = new Map<string, Map<string, Shelf>>()
  for (const [township, own] of Map.groupBy(current, (entry) => entry.township)) {
    const shelves = new Map<string, Shelf>()
    for (const [kind, entries] of Map.groupBy(own, (entry) => entry.kind))
      shelves.set(kind, shelfOf(entries.toSorted(inOrderOfId)))
    townships.set(township, shelves)
  }
  return { shelf: (kind, township) => townships.get(township)?.get(kind) ?? empty }
}
