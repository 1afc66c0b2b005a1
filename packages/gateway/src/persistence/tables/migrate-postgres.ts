import { Client } from 'pg'
import { migrationNames } from './migrations/names.ts'
import { isOurs, missingAfter, tableOfApplied } from './pending-migrations.ts'
import { failureOf } from '../databases/postgres-failure.ts'
import { UnfitDatabase } from '../databases/unfit-database.ts'

const withClient = async <A>(url: string, use: (client: Client) => Promise<A>): Promise<A> => {
  const client = new Client({ connectionString: url, application_name: 'zhunsheng', connectionTimeoutMillis: 30_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await use(client)
  } catch (error) {
    throw error instanceof UnfitDatabase ? error : failureOf(error)
  } finally {
    await client.end()
  }
}

const oldestVersion = 120_000

const refuseUnfit = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ readonly version: string; readonly encoding: string }>(
    `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`,
  )
  const [found] = rows
  if (Number(found?.version) < oldestVersion) throw new UnfitDatabase('version')
  if (found?.encoding !== 'UTF8') throw new UnfitDatabase('encoding')
}

/** The migrations that a PostgreSQL database lacks. Rejects with UnfitDatabase or PostgresFailure. */
export const pendingIn = (url: string): Promise<readonly string[]> =>
  withClient(url, async (client) => {
    await refuseUnfit(client)
    const tables = await client.query<{ readonly name: string }>(
      'select tablename::text as name from pg_tables where schemaname = current_schema()',
    )
    if (!isOurs(tables.rows.map(({ name }) => name))) return migrationNames.postgres
    const applied = await client.query<{ readonly name: string }>(`select name from ${tableOfApplied}`)
    return missingAfter('postgres', applied.rows)
  })

// Any number will do, as long as it is always the same.
const lock = 2_052_014_702

/** Does something while nobody else migrates this database. */
export const withMigrationLock = (url: string, work: () => Promise<void>): Promise<void> =>
  withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lock])
    // Ends with the connection.
    await work()
  })
