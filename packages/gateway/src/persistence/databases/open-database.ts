import type * as Effect from 'effect/Effect'
import type * as Scoped from 'effect/Scope'
import type { DatabaseAddress } from '../../config/database-url.ts'
import type { Database } from './connection.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

/** Opens the database at an address, which has the present tables. */
export const openDatabase = (address: DatabaseAddress): Effect.Effect<Database, never, Scoped.Scope> =>
  address.type === 'postgres' ? openPostgres(address.url) : openSqlite(address.file)
