import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sqlite } from '../testing/each-database.ts'
import type { Connection, Session } from './connection.ts'
import { sqliteSession } from './sqlite-session.ts'

const insert = 'insert into person (key, salt) values (?, ?)'
const persons = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => [`P${from + i}`, null])
const inSession = <A>(file: string, use: (session: Session) => Effect.Effect<A>): Promise<A> =>
  Effect.runPromise(Effect.scoped(Effect.flatMap(sqliteSession(file), use)))
const onFile = <A>(use: (file: string) => Promise<A>): Promise<A> =>
  sqlite.migrated((address) => use(address.type === 'sqlite' ? address.file : ''))
const countIn = (connection: Connection) =>
  Effect.map(
    connection.row<{ readonly n: number }>({ sql: 'select count(*) as n from person', parameters: [] }),
    (row) => row?.n,
  )

describe('a session on a database file', () => {
  it('keeps nothing of a transaction in which a statement failed that nobody waited for, and goes on', () =>
    onFile((file) =>
      inSession(file, (session) =>
        Effect.gen(function* () {
          const twice = session.write((connection) =>
            Effect.andThen(
              connection.runEach(insert, [['P1', null]]),
              connection.runEach(insert, [...persons(0, 3), ['P1', null]]),
            ),
          )
          const exit = yield* Effect.exit(twice)
          expect(Exit.isFailure(exit) && JSON.stringify(exit.cause)).toContain('SQLITE_CONSTRAINT')
          yield* session.write((connection) => connection.runEach(insert, persons(7, 9)))
          expect(yield* session.stage(countIn)).toBe(2)
        }),
      ),
    ))

  it('finds its temporary tables again, and leaves none behind', () =>
    onFile(async (file) => {
      const staged = await inSession(file, (session) =>
        Effect.gen(function* () {
          yield* session.stage((connection) =>
            Effect.andThen(
              connection.run({ sql: 'create temp table few (n integer)', parameters: [] }),
              connection.runEach('insert into few (n) values (?)', [[1], [2]]),
            ),
          )
          return yield* session.write((connection) =>
            connection.row<{ readonly n: number }>({ sql: 'select sum(n) as n from few', parameters: [] }),
          )
        }),
      )
      expect(staged).toEqual({ n: 3 })
      await inSession(file, (session) =>
        session.stage((connection) =>
          Effect.map(
            connection.rows({ sql: `select name from temp.sqlite_master where type = 'table'`, parameters: [] }),
            (tables) => expect(tables).toEqual([]),
          ),
        ),
      )
    }))

  it('keeps nobody waiting while a statement of seconds runs', () =>
    onFile((file) =>
      inSession(file, (session) =>
        Effect.gen(function* () {
          let turns = 0
          const timer = setInterval(() => (turns += 1), 1)
          const sql = `with recursive t (n) as (select 1 union all select n + 1 from t where n < 1000000)
            select count(*) as n from t`
          const counted = yield* session.stage((connection) => connection.row({ sql, parameters: [] }))
          clearInterval(timer)
          expect(counted).toEqual({ n: 1_000_000 })
          expect(turns).toBeGreaterThan(0)
        }),
      ),
    ))

  it('carries what it committed over into the database while it is open', () =>
    onFile(async (file) => {
      const before = statSync(file).size
      const sizes = await inSession(file, (session) =>
        Effect.gen(function* () {
          for (let i = 0; i < 4; i += 1)
            yield* session.write((connection) => connection.runEach(insert, persons(i * 5000, (i + 1) * 5000)))
          const carried = Effect.sync(() => statSync(file).size)
          let size = yield* carried
          while (size === before) {
            yield* Effect.sleep(5)
            size = yield* carried
          }
          return { size, rows: yield* session.stage(countIn) }
        }),
      )
      expect(sizes.size).toBeGreaterThan(before)
      expect(sizes.rows).toBe(20_000)
    }))

  it('says what is wrong with a file that is none', () =>
    onFile(async (file) => {
      const exit = await Effect.runPromiseExit(
        Effect.scoped(Effect.flatMap(sqliteSession(`${file}/nowhere`), (session) => session.stage(countIn))),
      )
      expect(Exit.isFailure(exit) && JSON.stringify(exit.cause)).toContain('SQLITE_CANTOPEN')
    }))
})
