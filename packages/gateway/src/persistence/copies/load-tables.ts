import * as Effect from 'effect/Effect'
import { copyTables } from './copy-tables.ts'
import type { Connection, Work } from '../databases/connection.ts'
import type { BackupPart, PlainRow, RestoreRequest } from '../requests/copy-requests.ts'
import { countTables } from './dump-tables.ts'
import { fillFrom } from '../journal/rebuild.ts'
import { RestoreRefused } from '../store-errors.ts'
import { kinds } from '../tables/tables.ts'

const batch = 1000

const insertInto = (name: string, columns: readonly string[]): string =>
  `insert into ${name} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`

// What a statement says comes from here and never from a file.
const statementFor = ({ name, columns }: Extract<BackupPart, { readonly type: 'table' }>) => {
  const known = copyTables.find((table) => table.name === name)
  return known !== undefined && known.columns.join() === columns.join() ? insertInto(name, known.columns) : undefined
}

/** Does something in a transaction, of its own or of the whole restore. */
export type Write = <A>(work: Work<A>) => Effect.Effect<A>

/** Puts the rows of a backup into tables that are empty. */
const loadRows = (write: Write, { parts, counts, onProgress }: RestoreRequest): Effect.Effect<void, RestoreRefused> =>
  Effect.gen(function* () {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
    const iterator = parts()[Symbol.asyncIterator]()
    let [done, statement]: [number, string | undefined] = [0, undefined]
    let rows: PlainRow[] = []
    const flush = Effect.suspend(() => {
      const [sql, values] = [statement, rows]
      rows = []
      done += values.length
      onProgress?.({ phase: 'rows', done, total })
      return sql === undefined || values.length === 0
        ? Effect.void
        : write((connection) => connection.runEach(sql, values))
    })
    for (let next = yield* Effect.promise(() => iterator.next()); next.done !== true;) {
      const part = next.value
      if (part.type === 'table') {
        yield* flush
        statement = statementFor(part)
        if (statement === undefined) return yield* new RestoreRefused({ code: 'unknownTable', findings: [] })
      } else if (rows.push(part.row) === batch) yield* flush
      next = yield* Effect.promise(() => iterator.next())
    }
    yield* flush
  })

const counted = (connection: Connection): Effect.Effect<void> =>
  Effect.gen(function* () {
    const { dialect } = connection
    for (const { name } of copyTables) {
      const sql = dialect.counted(name)
      if (sql !== undefined) yield* connection.run({ sql, parameters: [] })
    }
    // Runs were given their numbers by hand: the next one comes after them.
    const next = dialect.numbered('import_run')
    if (next !== undefined) yield* connection.row({ sql: next, parameters: [] })
  })

/** Fills tables that are empty with the rows of a backup, and the tables of the kinds from its journal. */
export const loadTables = (write: Write, request: RestoreRequest): Effect.Effect<void, RestoreRefused> =>
  Effect.gen(function* () {
    yield* loadRows(write, request)
    yield* write(counted)
    const found = yield* write(countTables)
    const isWhole = copyTables.every(({ name }) => found[name] === request.counts[name])
    if (!isWhole) return yield* new RestoreRefused({ code: 'countsDiffer', findings: [] })
    for (const [done, kind] of kinds.entries()) {
      request.onProgress?.({ phase: 'tables', done, total: kinds.length })
      yield* write((connection) => fillFrom(connection, kind))
    }
  })
