import type { DatabaseAddress } from '../src/config/database-url.ts'
import type { DrillDatabases } from './drill-databases.ts'
import { postgresDatabases } from './postgres-databases.ts'
import { sqliteDatabases } from './sqlite-databases.ts'

/** The databases of a drill: files in a folder, or those of a server that ends when they are closed. */
export const drillDatabases = (name: DatabaseAddress['type'], folder: string): Promise<DrillDatabases> =>
  name === 'sqlite' ? Promise.resolve(sqliteDatabases(folder)) : postgresDatabases()
