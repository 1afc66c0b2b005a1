import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { listMigrations } from './list-migrations.ts'
import { openOrm } from './orm.ts'
import { findPostgres, startPostgres } from '../testing/postgres-server.ts'

// npm run migration -w @zhunsheng/gateway -- NAME: writes, for each database, the step from its snapshot to the
// declarations, and names it in the lists of what there is. A new column must be optional; old rows get it by
// `zhunsheng rebuild`.
const name = process.argv[2] ?? 'change'
const created = async (orm: Awaited<ReturnType<typeof openOrm>>): Promise<void> => {
  const { fileName } = await orm.migrator.create(undefined, false, false, name)
  process.stdout.write(`${fileName || 'nothing to do'}\n`)
  await orm.close()
}

const postgres = findPostgres(process.env)
if (postgres === undefined) throw new Error('no PostgreSQL: set ZHUNSHENG_POSTGRES, see CONTRIBUTING.md')
const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-migration-'))
const server = await startPostgres(postgres)
try {
  await created(await openOrm({ type: 'sqlite', file: join(folder, 'scratch.db') }, true))
  await created(await openOrm({ type: 'postgres', url: server.url }, true))
  listMigrations()
} finally {
  await server.stop()
  await rm(folder, { recursive: true })
}
