import type { LooseEntry } from '../ledger/entry.ts'

/**
 * Entries that belong to no case and that gates look at all the same: who holds a certificate, which powers are delegated.
 * Those of one township, as they stand when the case is judged.
 */
export interface Background {
  /** The current entries of a kind; none of a kind that the procedure does not read. */
  readonly entries: (kind: string) => readonly LooseEntry[]
}

/** A background of entries of one township, in any order. */
export const backgroundOf = (entries: Iterable<LooseEntry>): Background => {
  const kinds = Map.groupBy(entries, ({ kind }) => kind)
  return { entries: (kind) => kinds.get(kind) ?? [] }
}

/** No entries at all: for procedures that read none. */
export const noBackground: Background = { entries: () => [] }
