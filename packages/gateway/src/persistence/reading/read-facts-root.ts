import type { Hash, Instant } from '@zhunsheng/domain'
import { factsRootOf } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { nodeDigest } from '../../node-digest.ts'
import type { Connection } from '../databases/connection.ts'
import { placed } from './entry-filter.ts'
import { rowsOf } from '../tables/query-builder.ts'
import { recentOf } from './recent.ts'
import type { Scope } from '../databases/scope.ts'

/** Reads the facts root over every version of a township; of one year, and of those recorded by an instant, where given. */
export type FactsRootReader = (
  connection: Connection,
  scope: Scope,
  township: string,
  year?: number,
  knownAt?: Instant,
) => Effect.Effect<Hash>

/**
 * Makes the reader. A root is kept for as long as the journal of its township has not grown: it is never changed, so its
 * length says all. Every receipt asks for one.
 */
export const factsRootReader = (): FactsRootReader => {
  const known = recentOf<{ readonly length: number; readonly root: Hash }>(64)
  return Effect.fnUntraced(function* (connection, scope, township, year, knownAt) {
    const journal = rowsOf(scope, 'entry').where('e.township', '=', township)
    const last = journal.select('e.seq').orderBy('e.seq', 'desc').limit(1).compile()
    // Nothing within the scope: nothing of what others were answered, either.
    const length = (yield* connection.row<{ readonly seq: number }>(last))?.seq ?? 0
    if (length === 0) return factsRootOf([], nodeDigest)
    const key = [township, year ?? '', knownAt ?? ''].join(' ')
    const had = known.get(key)
    if (had?.length === length) return had.root
    const all = placed(undefined, year).reduce((query, condition) => query.where(condition), journal)
    const then = knownAt === undefined ? all : all.where('e.recorded', '<=', knownAt)
    const leaves = then.select(['e.id', 'e.facts_hash as factsHash']).compile()
    const root = factsRootOf(
      yield* connection.rows<{ readonly id: Hash; readonly factsHash: Hash }>(leaves),
      nodeDigest,
    )
    known.set(key, { length, root })
    return root
  })
}
