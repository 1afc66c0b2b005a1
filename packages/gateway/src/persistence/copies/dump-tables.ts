import * as Effect from 'effect/Effect'
import { type Actor, mayWrite, seesPersonal } from '../../access/actor.ts'
import { writeAudit } from '../journal/audit.ts'
import { type CopyTable, copyTables } from './copy-tables.ts'
import type { Connection, Database } from '../databases/connection.ts'
import type { BackupSink, PlainRow, PlainValue, TableCounts } from '../requests/copy-requests.ts'
import { instantNow } from '../journal/instant-now.ts'
import { schemaOf } from '../tables/schema-of.ts'
import { scopeOf } from '../databases/scope.ts'
import { Forbidden } from '../store-errors.ts'

// A backup holds everything of everybody, salts included.
const mayCopy = (actor: Actor): boolean => mayWrite(actor) && seesPersonal(actor) && actor.townships === 'all'

/** How many rows the tables of a backup hold. */
export const countTables = (connection: Connection): Effect.Effect<TableCounts> =>
  Effect.map(
    Effect.forEach(copyTables, ({ name }) =>
      Effect.map(
        connection.row<{ readonly count: number }>({ sql: `select count(*) as count from ${name}`, parameters: [] }),
        (row) => [name, row?.count ?? 0] as const,
      ),
    ),
    (counts) => Object.fromEntries(counts),
  )

const batch = 2000

type Row = Readonly<Record<string, PlainValue>>

const rowsAfter = (connection: Connection, table: CopyTable, last: Row | undefined) => {
  const { name, columns, key } = table
  const where = last === undefined ? '' : `where (${key.join(', ')}) > (${key.map(() => '?').join(', ')})`
  const sql = `select ${columns.join(', ')} from ${name} ${where} order by ${key.join(', ')} limit ${batch}`
  return connection.rows<Row>({ sql, parameters: last === undefined ? [] : key.map((column) => last[column]) })
}

const dumpTable = (connection: Connection, table: CopyTable, sink: BackupSink): Effect.Effect<void> =>
  Effect.gen(function* () {
    sink.table(table.name, table.columns)
    for (let last: Row | undefined, more = true; more;) {
      const rows: readonly Row[] = yield* rowsAfter(connection, table, last)
      for (const row of rows) sink.row(table.columns.map((column): PlainRow[number] => row[column] ?? null))
      last = rows.at(-1)
      more = rows.length === batch
    }
  })

/** Gives out every row of every table as they are at one moment. The audit says so first, and is part of it. */
export const dumpTables = (database: Database, actor: Actor, sink: BackupSink): Effect.Effect<void, Forbidden> =>
  Effect.gen(function* () {
    if (!mayCopy(actor)) return yield* new Forbidden({ action: 'backup' })
    const [at, scope] = [yield* instantNow, scopeOf(actor)]
    yield* database.write(scope, (connection) => writeAudit(connection, actor, at, { action: 'backup' }))
    yield* database.read(scope, (connection) =>
      Effect.gen(function* () {
        sink.begin(schemaOf(connection.dialect.name), yield* countTables(connection))
        for (const table of copyTables) yield* dumpTable(connection, table, sink)
      }),
    )
  })
