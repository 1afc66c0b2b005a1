import { setTimeout } from 'node:timers/promises'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import * as Fiber from 'effect/Fiber'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { localAdministrator } from '../../access/actor.ts'
import type { DatabaseAddress } from '../../config/database-url.ts'
import type { Connection, Query } from './connection.ts'
import { scopeOf } from './scope.ts'
import { onPostgres, withDatabase } from '../testing/each-database.ts'

const everywhere = scopeOf(localAdministrator)
const query = (sql: string, ...parameters: readonly unknown[]): Query => ({ sql, parameters })
const dies = (connection: Connection, asked: Query) =>
  Effect.map(Effect.exit(connection.rows(asked)), (exit) => {
    const defect = Exit.isFailure(exit) ? exit.cause.reasons.find((reason) => reason._tag === 'Die')?.defect : undefined
    return defect
  })

/** How many statements of ours the server is at, seen from outside. */
const atWork = async (address: DatabaseAddress): Promise<number> => {
  const client = new Client(address.type === 'postgres' ? address.url : '')
  await client.connect()
  const { rowCount } = await client.query(
    `select 1 from pg_stat_activity where datname = current_database() and application_name = 'zhunsheng' and state <> 'idle'`,
  )
  await client.end()
  return rowCount ?? 0
}

onPostgres('statements', ({ migrated }) => {
  it('that fail keep their code, and no value of ours', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        Effect.gen(function* () {
          const insert = query('insert into person (key) values (?)', '张三')
          const died = yield* Effect.exit(
            database.write(everywhere, (connection) =>
              Effect.gen(function* () {
                yield* connection.run(insert)
                const defect = yield* dies(connection, insert)
                expect(defect).toMatchObject({ code: '23505', about: { constraint: 'person_pkey', table: 'person' } })
                expect(String(defect)).not.toContain('张三')
                // The transaction is broken: what the work says of it is not what is kept.
                return 'done'
              }),
            ),
          )
          expect(Exit.hasDies(died)).toBe(true)
          const bad = yield* Effect.exit(
            database.read(everywhere, (connection) => connection.rows(query('select cast(? as integer) as n', '李四'))),
          )
          expect(JSON.stringify(bad)).toContain('22P02')
          expect(JSON.stringify(bad)).not.toContain('李四')
          const rows = yield* database.read(everywhere, (connection) =>
            connection.rows(query('select key from person')),
          )
          expect(rows).toEqual([])
        }),
      ),
    ))

  it('give no number that is not exact', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        Effect.gen(function* () {
          for (const sql of ['select 9007199254740993 as n', 'select 1.5::numeric as n']) {
            const exit = yield* Effect.exit(database.read(everywhere, (connection) => connection.rows(query(sql))))
            expect(Exit.hasDies(exit)).toBe(true)
          }
        }),
      ),
    ))
})

onPostgres('a transaction that is cut off', ({ migrated }) => {
  it('is undone, the server stops working at it, and its connection is not used again', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        Effect.gen(function* () {
          const fiber = yield* Effect.forkChild(
            database.write(everywhere, (connection) =>
              Effect.andThen(
                connection.run(query(`insert into person (key) values ('half')`)),
                connection.rows(query('select pg_sleep(3600)')),
              ),
            ),
          )
          const waitFor = (count: number) =>
            Effect.promise(async () => {
              while ((await atWork(address)) !== count) await setTimeout(20)
            })
          yield* waitFor(1)
          yield* Fiber.interrupt(fiber)
          // Waits for ever unless the statement was stopped.
          yield* waitFor(0)
          const people = query('select key from person')
          expect(yield* database.write(everywhere, (connection) => connection.rows(people))).toEqual([])
        }),
      ),
    ))

  it('leaves nothing of it to the next one of a session', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        Effect.scoped(
          Effect.gen(function* () {
            const session = yield* database.session(everywhere)
            const half = session.write((connection) =>
              Effect.andThen(connection.run(query(`insert into person (key) values ('half')`)), Effect.never),
            )
            const fiber = yield* Effect.forkChild(half)
            yield* Effect.promise(async () => {
              while ((await atWork(address)) === 0) await setTimeout(20)
            })
            yield* Fiber.interrupt(fiber)
            yield* session.write((connection) => connection.run(query(`insert into person (key) values ('whole')`)))
            const people = query('select key from person')
            expect(yield* session.stage((connection) => connection.rows(people))).toEqual([{ key: 'whole' }])
          }),
        ),
      ),
    ))
})
