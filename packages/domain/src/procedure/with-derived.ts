import type { LedgerIndex } from '../ledger/ledger-index.ts'
import { type Shelf, shelfOf } from '../ledger/shelf.ts'
import { derivations } from './derivations.ts'

const byKind = new Map(derivations.map((derivation) => [derivation.kind, derivation]))

/**
 * An index that holds what nobody writes as well: the entries of each derived kind, derived when a figure first asks for
 * them. A check of a case stands on the day on which it could first be told, so that each as-of date counts what could be
 * told by then.
 */
export const withDerived = (index: LedgerIndex): LedgerIndex => {
  const shelves = new Map<string, Shelf>()
  return {
    shelf: (kind, township) => {
      const derivation = byKind.get(kind)
      if (derivation === undefined) return index.shelf(kind, township)
      const place = `${kind}/${township}`
      const had = shelves.get(place)
      if (had !== undefined) return had
      const sources = derivation.sources.flatMap((source) => index.shelf(source, township).entries)
      const shelf = shelfOf(derivation.entriesFrom(sources))
      shelves.set(place, shelf)
      return shelf
    },
  }
}
