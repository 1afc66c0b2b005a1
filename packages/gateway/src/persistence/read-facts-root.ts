import type { Hash } from '@zhunsheng/domain'
import { factsRootOf } from '@zhunsheng/domain/ledger'
import { nodeDigest } from '../node-digest.ts'
import { entriesOf } from './query-builder.ts'
import type { Scope } from './scope.ts'
import type { Connection } from './sqlite.ts'

/** Reads the facts root over every version of a township, of one year where given. */
export type FactsRootReader = (scope: Scope, township: string, year?: number) => Hash

/**
 * Makes the reader. A root is kept for as long as the journal of its township has not grown: it is never changed, so its
 * length says all. Every receipt asks for one.
 */
export const factsRootReader = (connection: Connection): FactsRootReader => {
  const known = new Map<string, { readonly length: number; readonly root: Hash }>()
  return (scope, township, year) =>
    connection.snapshot(() => {
      const journal = entriesOf(scope, 'entry').where('e.township', '=', township)
      const last = journal.select('e.seq').orderBy('e.seq', 'desc').limit(1).compile()
      // Nothing within the scope: nothing of what others were answered, either.
      const length = connection.row<{ readonly seq: number }>(last)?.seq ?? 0
      if (length === 0) return factsRootOf([], nodeDigest)
      const key = `${township} ${year ?? ''}`
      const had = known.get(key)
      if (had?.length === length) return had.root
      const all = year === undefined ? journal : journal.where('e.year', '=', year)
      const leaves = all.select(['e.id', 'e.facts_hash as factsHash']).compile()
      const root = factsRootOf(connection.rows<{ readonly id: Hash; readonly factsHash: Hash }>(leaves), nodeDigest)
      known.set(key, { length, root })
      return root
    })
}
