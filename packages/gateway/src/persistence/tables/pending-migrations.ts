import type { Dialect } from '../databases/dialect.ts'
import { migrationNames } from './migrations/names.ts'
import { UnfitDatabase } from '../databases/unfit-database.ts'

/** The table in which MikroORM keeps what it has applied. */
export const tableOfApplied = 'mikro_orm_migrations'

interface Named {
  readonly name: string
}

/** Whether tables of those names are ours: no table at all is a database that is still to become ours. */
export const isOurs = (tables: readonly string[]): boolean => {
  if (tables.length === 0) return false
  if (!tables.includes(tableOfApplied)) throw new UnfitDatabase('foreign')
  return true
}

/** The migrations that are missing where those were applied. Throws UnfitDatabase when one is not known here. */
export const missingAfter = (database: Dialect['name'], applied: readonly Named[]): readonly string[] => {
  const names = new Set(applied.map(({ name }) => name))
  const missing = migrationNames[database].filter((name) => !names.delete(name))
  if (names.size > 0) throw new UnfitDatabase('newer')
  return missing
}
