import { fileURLToPath } from 'node:url'
import { MikroORM, type Options } from '@mikro-orm/core'
import { Migrator, TSMigrationGenerator } from '@mikro-orm/migrations'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { entitiesFor } from './entities.ts'
import { migrationsOf } from './migrations/index.ts'

// One driver is loaded, not both.
const driverFor = async (address: DatabaseAddress): Promise<Partial<Options>> => {
  if (address.type === 'postgres') {
    const { PostgreSqlDriver } = await import('@mikro-orm/postgresql')
    return {
      driver: PostgreSqlDriver,
      clientUrl: address.url,
      driverOptions: { connectionString: address.url },
    }
  }
  const { SqliteDriver } = await import('@mikro-orm/sqlite')
  const { ImmediateSqlite } = await import('../databases/sqlite.ts')
  return { driver: SqliteDriver, dbName: address.file, driverOptions: new ImmediateSqlite(address.file) }
}

// A ledger only goes forward: no way back is written.
class ForwardSteps extends TSMigrationGenerator {
  override generateMigrationFile(name: string, { up }: { up: string[] }): string {
    return super.generateMigrationFile(name, { up, down: [] })
  }
}

/**
 * The tables as MikroORM knows them, over a database: for migrations and drift checks, never for rows. `snapshot`: whether
 * the committed picture of the schema is compared and rewritten, which only a checkout of the source has.
 */
export const openOrm = async (address: DatabaseAddress, snapshot = false): Promise<MikroORM> => {
  const path = fileURLToPath(new URL(`migrations/${address.type}`, import.meta.url))
  return MikroORM.init({
    ...(await driverFor(address)),
    entities: entitiesFor(address.type),
    extensions: [Migrator],
    logger: () => undefined,
    migrations: {
      path,
      pathTs: path,
      emit: 'ts',
      generator: ForwardSteps,
      snapshot,
      snapshotName: 'snapshot',
      fileName: (timestamp, name) => `${timestamp}-${name ?? 'change'}`,
      migrationsList: [...(await migrationsOf(address.type))],
    },
  })
}
