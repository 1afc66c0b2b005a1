import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as Effect from 'effect/Effect'
import { afterAll, beforeEach, describe } from 'vitest'
import type { DatabaseAddress } from '../../config/database-url.ts'
import type { Database } from '../databases/connection.ts'
import { migrate } from '../tables/migrate.ts'
import { openDatabase } from '../databases/open-database.ts'
import { filledPostgres, inPostgres, withoutPostgres } from './postgres-databases.ts'
import { inTempFolder } from './temp-folder.ts'

/** One of the two databases, as tests use it. Whatever they make of it is gone afterwards. */
export interface TestDatabase {
  readonly name: DatabaseAddress['type']
  /** An address at which there is nothing yet. */
  readonly blank: <A>(use: (address: DatabaseAddress) => Promise<A>) => Promise<A>
  /** A database with the present tables and without rows. */
  readonly migrated: <A>(use: (address: DatabaseAddress) => Promise<A>) => Promise<A>
  /** Databases that are all as `fill` left the first one: it is filled when a suite first asks for one, and copied. */
  readonly filled: (
    fill: (address: DatabaseAddress) => Promise<void>,
  ) => <A>(use: (address: DatabaseAddress) => Promise<A>) => Promise<A>
}

// Made once in each process of tests, and copied: migrating takes longer than most tests.
let template: Promise<Buffer> | undefined
const emptyLedger = (): Promise<Buffer> =>
  (template ??= inTempFolder(async (folder) => {
    const file = join(folder, 'ledger.db')
    await migrate({ type: 'sqlite', file })
    return readFile(file)
  }))

/** Writes a database file with the present tables and without rows. */
export const writeEmptyLedger = async (file: string): Promise<void> => writeFile(file, await emptyLedger())

const fileOf = (address: DatabaseAddress): string => {
  if (address.type === 'sqlite') return address.file
  throw new Error('no file')
}
// Whoever closes a file last carries its log over into it: with a log beside it, somebody has it open still.
const closedFile = async (file: string): Promise<Buffer> => {
  if (existsSync(`${file}-wal`)) throw new Error(`${file} is open`)
  return readFile(file)
}

/** The database of tests to which it makes no difference. */
export const sqlite: TestDatabase = {
  name: 'sqlite',
  blank: (use) => inTempFolder((folder) => use({ type: 'sqlite', file: join(folder, 'ledger.db') })),
  migrated: (use) =>
    sqlite.blank(async (address) => {
      await writeEmptyLedger(fileOf(address))
      return use(address)
    }),
  filled: (fill) => {
    let made: Promise<Buffer> | undefined
    const make = () =>
      sqlite.migrated(async (address) => {
        await fill(address)
        return closedFile(fileOf(address))
      })
    return (use) =>
      sqlite.blank(async (address) => {
        await writeFile(fileOf(address), await (made ??= make()))
        return use(address)
      })
  },
}

const postgres: TestDatabase = {
  name: 'postgres',
  blank: (use) => inPostgres('blank', use),
  migrated: (use) => inPostgres('migrated', use),
  filled: (fill) => {
    let made: ReturnType<typeof filledPostgres> | undefined
    afterAll(async () => {
      const filled = await made?.catch(() => undefined)
      await filled?.drop()
    })
    return async (use) => {
      const { name } = await (made ??= filledPostgres(fill))
      return inPostgres({ copyOf: name }, use)
    }
  },
}

/** Declares a suite of tests for PostgreSQL alone; where there is none, its tests say so and are left out. */
export const onPostgres = (name: string, suite: (database: TestDatabase) => void): void => {
  describe(`${name} (PostgreSQL)`, () => {
    beforeEach(({ skip }) => skip(...withoutPostgres()))
    suite(postgres)
  })
}

/** Declares a suite of tests once for each database. */
export const onEachDatabase = (name: string, suite: (database: TestDatabase) => void): void => {
  describe(`${name} (SQLite)`, () => suite(sqlite))
  onPostgres(name, suite)
}

/** The database at an address, opened; closed afterwards. */
export const withDatabase = <A, E>(
  address: DatabaseAddress,
  use: (database: Database) => Effect.Effect<A, E>,
): Promise<A> => Effect.runPromise(Effect.scoped(Effect.flatMap(openDatabase(address), use)))
