import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import { rowsOf } from '../tables/query-builder.ts'
import { recentOf } from './recent.ts'
import type { Scope } from '../databases/scope.ts'
import type { UnfinishedImport } from '../store-requests.ts'

const unfinished = `select id as run, at, state, added + coalesce(corrected, 0) as due, coalesce(published, 0) as published
  from import_run where state in ('publishing', 'withdrawing') order by id`
type RunRow = Omit<UnfinishedImport, 'townships'>

/** Reads the imports that have begun and not ended, as far as their rows are within the scope. */
export type UnfinishedReader = (
  connection: Connection,
  scope: Scope,
  township?: string,
) => Effect.Effect<readonly UnfinishedImport[]>

/** Makes the reader. The rows of a run are looked for in the whole journal: once for as long as it stays where it is. */
export const unfinishedReader = (): UnfinishedReader => {
  const known = recentOf<readonly string[]>(16)
  const townshipsOf = Effect.fnUntraced(function* (connection: Connection, scope: Scope, run: RunRow) {
    const key = JSON.stringify([run.run, run.published, scope.townships])
    const had = known.get(key)
    if (had !== undefined) return had
    const query = rowsOf(scope, 'entry').where('e.run', '=', run.run).select('e.township').distinct()
    const rows = yield* connection.rows<{ readonly township: string }>(query.orderBy('e.township').compile())
    const townships = rows.map((row) => row.township)
    known.set(key, townships)
    return townships
  })
  return Effect.fnUntraced(function* (connection, scope, township) {
    const runs = yield* connection.rows<RunRow>({ sql: unfinished, parameters: [] })
    const all = yield* Effect.forEach(runs, (run) =>
      Effect.map(townshipsOf(connection, scope, run), (townships) => ({ ...run, townships })),
    )
    return all.filter(({ townships }) => (township === undefined ? townships.length > 0 : townships.includes(township)))
  })
}
