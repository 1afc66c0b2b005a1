import * as Effect from 'effect/Effect'
import { Client, type ClientConfig } from 'pg'
import { PostgresFailure, failureOf } from './postgres-failure.ts'

// Where personal fields, salts and hashes over them lay.
const tables = ['person', 'personal', 'idempotency', 'import_run', 'import_file']
const lockNotAvailable = '55P03'

// A role that does not own a table is only warned; whether it was rewritten shows in the name of its file.
const fileSql = `select string_agg(pg_relation_filenode(name::regclass)::text, ' ') as files from unnest($1::text[]) as t(name)`

const rewrite = async (client: Client): Promise<boolean> => {
  const files = async (): Promise<unknown> => (await client.query(fileSql, [tables])).rows[0]?.files
  const before = String(await files()).split(' ')
  await client.query(`set lock_timeout = '10s'`)
  for (const table of tables) await client.query(`vacuum (full) ${table}`)
  const after = new Set(String(await files()).split(' '))
  return before.every((file) => !after.has(file))
}

const attempt = async (config: ClientConfig): Promise<boolean> => {
  const client = new Client({ ...config, pipeline: false })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await rewrite(client)
  } catch (error) {
    const failure = failureOf(error)
    if (failure instanceof PostgresFailure && failure.code === lockNotAvailable) return false
    throw failure
  } finally {
    await client.end()
  }
}

/**
 * Writes the tables that held personal data into new files, each behind a lock of the table; false when it could not be had
 * within ten seconds, or is not this role's to do. What write-ahead logs, replicas and backups hold is not reached from here.
 */
export const purgePostgres = (config: ClientConfig): Effect.Effect<boolean> => Effect.promise(() => attempt(config))
