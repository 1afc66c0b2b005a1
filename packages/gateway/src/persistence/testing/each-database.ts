import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as Effect from 'effect/Effect'
import { beforeEach, describe } from 'vitest'
import type { DatabaseAddress } from '../../config/database-url.ts'
import type { Database } from '../databases/connection.ts'
import { migrate } from '../tables/migrate.ts'
import { openDatabase } from '../databases/open-database.ts'
import { inPostgres, withoutPostgres } from './postgres-databases.ts'
import { inTempFolder } from './temp-folder.ts'

/** One of the two databases, as tests use it. Whatever they make of it is gone afterwards. */
export interface TestDatabase {
  readonly name: DatabaseAddress['type']
  /** An address at which there is nothing yet. */
  readonly blank: <A>(use: (address: DatabaseAddress) => Promise<A>) => Promise<A>
  /** A database with the present tables and without rows. */
  readonly migrated: <A>(use: (address: DatabaseAddress) => Promise<A>) => Promise<A>
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

/** The database of tests to which it makes no difference. */
export const sqlite: TestDatabase = {
  name: 'sqlite',
  blank: (use) => inTempFolder((folder) => use({ type: 'sqlite', file: join(folder, 'ledger.db') })),
  migrated: (use) =>
    sqlite.blank(async (address) => {
      if (address.type === 'sqlite') await writeEmptyLedger(address.file)
      return use(address)
    }),
}

const postgres: TestDatabase = {
  name: 'postgres',
  blank: (use) => inPostgres('blank', use),
  migrated: (use) => inPostgres('migrated', use),
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
