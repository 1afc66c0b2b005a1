import { existsSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { migrationNames } from './migrations/names.ts'
import { type Connection, openConnection } from './sqlite.ts'

const table = 'mikro_orm_migrations'

/** The code of the error that refuses a database of another program. */
export const foreignDatabase = 'ZHUNSHENG_FOREIGN_DATABASE'

const appliedTo = (connection: Connection): ReadonlySet<string> => {
  const tables = connection
    .prepare<{ readonly name: string }>(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`,
    )
    .all()
  if (tables.length === 0) return new Set()
  if (!tables.some(({ name }) => name === table))
    throw Object.assign(new Error('the database belongs to another program'), { code: foreignDatabase })
  const applied = connection.prepare<{ readonly name: string }>(`select name from ${table}`).all()
  return new Set(applied.map(({ name }) => name))
}

/**
 * The migrations that a database file still lacks. Throws an error of the code `foreignDatabase` when the file holds the
 * tables of another program.
 */
export const pendingMigrations = (file: string): readonly string[] => {
  if (!existsSync(file)) return migrationNames
  // A connection that cannot write: even the change to WAL would be a change to somebody else's file.
  const connection = openConnection(file, true)
  try {
    const applied = appliedTo(connection)
    return migrationNames.filter((name) => !applied.has(name))
  } finally {
    connection.close()
  }
}

const apply = async (file: string): Promise<void> => {
  // Loaded only now: most starts find nothing to do, and MikroORM is the larger half of a start.
  const { openOrm } = await import('./orm.ts')
  const orm = await openOrm(file)
  try {
    await orm.migrator.up()
  } finally {
    await orm.close()
  }
}

const attempts = 5
const pause = 200

/**
 * Brings a database file to the present tables, creating it when there is none. Rejects with an error of the code
 * `foreignDatabase`, and changes nothing, when the file holds the tables of another program.
 */
export const migrate = async (file: string): Promise<void> => {
  for (let attempt = 1; pendingMigrations(file).length > 0; attempt += 1) {
    try {
      await apply(file)
    } catch (error) {
      // Two first starts at once: the tables that are in the way are being made by the other one.
      if (attempt === attempts) throw error
      await setTimeout(pause)
    }
  }
}
