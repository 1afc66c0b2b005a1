import { fileURLToPath } from 'node:url'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/sqlite'
import { entities } from './entities.ts'
import { migrations } from './migrations/index.ts'
import { ImmediateSqlite } from './sqlite.ts'

const path = fileURLToPath(new URL('migrations', import.meta.url))

/**
 * The tables as MikroORM knows them, over a database file: for migrations and drift checks, never for rows. `snapshot`:
 * whether the committed picture of the schema is compared and rewritten, which only a checkout of the source has.
 */
export const openOrm = (file: string, snapshot = false): Promise<MikroORM> =>
  MikroORM.init({
    dbName: file,
    entities,
    extensions: [Migrator],
    driverOptions: new ImmediateSqlite(file),
    logger: () => undefined,
    migrations: {
      path,
      pathTs: path,
      emit: 'ts',
      snapshot,
      snapshotName: 'snapshot',
      fileName: (timestamp, name) => `${timestamp}-${name ?? 'change'}`,
      migrationsList: [...migrations],
    },
  })
