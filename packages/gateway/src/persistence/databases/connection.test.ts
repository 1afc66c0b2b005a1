import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import { expect, it } from 'vitest'
import { localAdministrator } from '../../access/actor.ts'
import type { DatabaseAddress } from '../../config/database-url.ts'
import type { Connection } from './connection.ts'
import { scopeOf } from './scope.ts'
import { onEachDatabase, withDatabase } from '../testing/each-database.ts'
import { plainSql } from '../testing/plain-sql.ts'

const everywhere = scopeOf(localAdministrator)
const insert = 'insert into person (key, salt) values (?, ?)'
const count = (connection: Connection) =>
  Effect.map(
    connection.row<{ readonly n: number }>({ sql: 'select count(*) as n from person', parameters: [] }),
    (row) => row?.n,
  )
const write = (connection: Connection, key: string, salt: string | null = null) =>
  connection.run({ sql: insert, parameters: [key, salt] })

// The work of a transaction over a file may not wait, and this does not.
const somebodyElse = (address: DatabaseAddress, sql: string): Effect.Effect<void> =>
  address.type === 'sqlite'
    ? Effect.sync(() => void plainSql(address, sql))
    : Effect.promise(() => plainSql(address, sql))

onEachDatabase('a database', ({ migrated }) => {
  it('keeps what a transaction did, and nothing of one that failed', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        Effect.gen(function* () {
          expect(yield* database.write(everywhere, (connection) => write(connection, 'kept'))).toBe(1)
          const failed = database.write(everywhere, (connection) =>
            Effect.andThen(write(connection, 'lost'), Effect.fail('no' as const)),
          )
          expect(yield* Effect.flip(failed)).toBe('no')
          const died = database.write(everywhere, (connection) =>
            Effect.andThen(write(connection, 'lost'), Effect.die(new Error('surprise'))),
          )
          expect(Exit.hasDies(yield* Effect.exit(died))).toBe(true)
          expect(yield* database.read(everywhere, count)).toBe(1)
        }),
      ),
    ))

  it('gives numbers, texts, nothing and flags alike', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        Effect.gen(function* () {
          const row = yield* database.read(everywhere, (connection) =>
            connection.row({
              sql: `select 1 = 1 as flag, 9007199254740991 as most, sum(n) as sum, count(*) as rows, null as empty,
                'a?' as mark from (select 1 as n union all select 2) as t where n < ?`,
              parameters: [10],
            }),
          )
          expect(row).toEqual({ flag: 1, most: 9007199254740991, sum: 3, rows: 2, empty: null, mark: 'a?' })
        }),
      ),
    ))

  it('says the same statement for many lists of values, in order', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        database.write(everywhere, (connection) =>
          Effect.gen(function* () {
            const keys = Array.from({ length: 1234 }, (_, i) => `P${i}`)
            yield* connection.runEach(
              insert,
              keys.map((key) => [key, null]),
            )
            expect(yield* count(connection)).toBe(1234)
            // The same row twice: the later list holds.
            yield* connection.runEach(`${insert} on conflict (key) do update set salt = excluded.salt`, [
              ['P0', 'a'],
              ['P0', 'b'],
            ])
            yield* connection.runEach('update person set salt = ? where key = ?', [
              ['c', 'P1'],
              ['d', 'P2'],
              ['e', 'P1'],
            ])
            yield* connection.runEach(insert, [])
            const rows = yield* connection.rows({
              sql: 'select key, salt from person where salt is not null order by key',
              parameters: [],
            })
            expect(rows).toEqual([
              { key: 'P0', salt: 'b' },
              { key: 'P1', salt: 'e' },
              { key: 'P2', salt: 'd' },
            ])
          }),
        ),
      ),
    ))

  it('orders texts by their bytes, whatever the language of the server', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        database.write(everywhere, (connection) =>
          Effect.gen(function* () {
            const keys = ['B', 'a', 'Z-1', 'Z1', '乙', '甲', 'é', 'z', '_']
            for (const key of keys) yield* write(connection, key)
            const rows = yield* connection.rows<{ readonly key: string }>({
              sql: 'select key from person order by key',
              parameters: [],
            })
            const bytes = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
            expect(rows.map(({ key }) => key)).toEqual(bytes)
          }),
        ),
      ),
    ))

  it('keeps the temporary tables of a session from one transaction to the next, and from nobody else', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        Effect.gen(function* () {
          yield* Effect.scoped(
            Effect.gen(function* () {
              const session = yield* database.session(everywhere)
              yield* session.stage((connection) =>
                connection.run({ sql: 'create temp table staged (n integer primary key, key text)', parameters: [] }),
              )
              yield* session.stage((connection) =>
                connection.runEach('insert into staged (n, key) values (?, ?)', [
                  [1, 'a'],
                  [2, 'b'],
                ]),
              )
              const moved = yield* session.write((connection) =>
                connection.run({ sql: 'insert into person (key) select key from staged', parameters: [] }),
              )
              expect(moved).toBe(2)
              const elsewhere = database.read(everywhere, (connection) =>
                connection.rows({ sql: 'select 1 from staged', parameters: [] }),
              )
              expect(Exit.hasDies(yield* Effect.exit(elsewhere))).toBe(true)
            }),
          )
          expect(yield* database.read(everywhere, count)).toBe(2)
        }),
      ),
    ))

  it('shows a reader one moment, and makes it wait for no writer', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        database
          .read(everywhere, (reader) =>
            Effect.gen(function* () {
              expect(yield* count(reader)).toBe(0)
              yield* somebodyElse(address, `insert into person (key) values ('new')`)
              expect(yield* count(reader)).toBe(0)
            }),
          )
          .pipe(
            Effect.andThen(
              database.write(everywhere, (writer) =>
                Effect.gen(function* () {
                  yield* write(writer, 'newer')
                  expect(yield* database.read(everywhere, count)).toBe(1)
                }),
              ),
            ),
          ),
      ),
    ))

  it('shows one moment to what a session stages, and keeps what it staged', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        Effect.scoped(
          Effect.gen(function* () {
            const session = yield* database.session(everywhere)
            yield* session.stage((connection) =>
              Effect.gen(function* () {
                yield* connection.run({ sql: 'create temp table staged (n integer)', parameters: [] })
                expect(yield* count(connection)).toBe(0)
                yield* somebodyElse(address, `insert into person (key) values ('new')`)
                expect(yield* count(connection)).toBe(0)
                yield* connection.run({ sql: 'insert into staged values (7)', parameters: [] })
              }),
            )
            const rows = (connection: Connection) => connection.rows({ sql: 'select n from staged', parameters: [] })
            expect(yield* session.stage(rows)).toEqual([{ n: 7 }])
            expect(yield* session.stage(count)).toBe(1)
          }),
        ),
      ),
    ))
})
