import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { migrationNames } from './migrations/names.ts'
import { pendingIn, withMigrationLock } from './migrate-postgres.ts'
import { isOurs, missingAfter, tableOfApplied } from './pending-migrations.ts'
import { openFile } from '../databases/sqlite-file.ts'

const pendingInFile = (file: string): readonly string[] => {
  if (!existsSync(file)) return migrationNames.sqlite
  // A connection that cannot write: even the change to WAL would be a change to somebody else's file.
  const database = openFile(file, true)
  try {
    const tables = database
      .prepare<[], { readonly name: string }>(
        `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
      )
      .all()
    if (!isOurs(tables.map(({ name }) => name))) return migrationNames.sqlite
    const applied = database.prepare<[], { readonly name: string }>(`select name from ${tableOfApplied}`).all()
    return missingAfter('sqlite', applied)
  } finally {
    database.close()
  }
}

/** The migrations that a database still lacks. Rejects with UnfitDatabase when it is not one for us. */
export const pendingMigrations = async (address: DatabaseAddress): Promise<readonly string[]> =>
  address.type === 'sqlite' ? pendingInFile(address.file) : pendingIn(address.url)

/** Whether there is a database of ours at an address, up to date or not. Rejects as `pendingMigrations`. */
export const isInitialised = async (address: DatabaseAddress): Promise<boolean> =>
  address.type === 'sqlite'
    ? existsSync(address.file)
    : (await pendingIn(address.url)).length < migrationNames.postgres.length

const apply = async (address: DatabaseAddress): Promise<void> => {
  // Loaded only now: most starts find nothing to do, and MikroORM is the larger half of a start.
  const { openOrm } = await import('./orm.ts')
  const orm = await openOrm(address)
  try {
    await orm.migrator.up()
  } finally {
    await orm.close()
  }
}

const attempts = 5
const pause = 200

const migrateFile = async (address: DatabaseAddress): Promise<void> => {
  for (let attempt = 1; (await pendingMigrations(address)).length > 0; attempt += 1) {
    try {
      await apply(address)
    } catch (error) {
      // Two first starts at once: the tables that are in the way are being made by the other one.
      if (attempt === attempts) throw error
      await setTimeout(pause)
    }
  }
}

/**
 * Brings a database to the present tables, creating a file when there is none. Rejects with UnfitDatabase, and changes
 * nothing, when it is not one for us.
 */
export const migrate = async (address: DatabaseAddress): Promise<void> => {
  if (address.type === 'sqlite') return migrateFile(address)
  if ((await pendingIn(address.url)).length === 0) return
  await withMigrationLock(address.url, async () => {
    // Of two first starts at once, the second finds the work done.
    if ((await pendingIn(address.url)).length > 0) await apply(address)
  })
}
