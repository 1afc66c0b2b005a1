import * as Effect from 'effect/Effect'
import { localAdministrator } from '../../access/actor.ts'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { scopeOf } from '../databases/scope.ts'
import { withDatabase } from './each-database.ts'

const everything = scopeOf(localAdministrator)
const guarded = ['entry', 'seal', 'closing', 'audit']
const guards = guarded.flatMap((table) =>
  ['update', 'delete'].map((event) => ({ table, trigger: `${table}_never_changed_${event}` })),
)

/** Runs statements past everything that stands in the way of a hand in the database: its triggers are taken down first. */
export const withRaw = (address: DatabaseAddress, statements: readonly string[]): Promise<void> =>
  withDatabase(address, (database) =>
    database.write(everything, (connection) =>
      Effect.gen(function* () {
        for (const { table, trigger } of guards) {
          const sql =
            connection.dialect.name === 'sqlite'
              ? `drop trigger if exists ${trigger}`
              : `alter table ${table} disable trigger user`
          yield* connection.run({ sql, parameters: [] })
        }
        for (const sql of statements) yield* connection.run({ sql, parameters: [] })
      }),
    ),
  )

/** The rows that a query gives. */
export const rawRows = <Row>(address: DatabaseAddress, sql: string): Promise<readonly Row[]> =>
  withDatabase(address, (database) =>
    database.read(everything, (connection) => connection.rows<Row>({ sql, parameters: [] })),
  )
