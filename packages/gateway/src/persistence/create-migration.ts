import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, stdout } from 'node:process'
import { openOrm } from './orm.ts'

// npm run migration -w @zhunsheng/gateway -- NAME: writes the step from the snapshot to the declarations. Name it in
// migrations/names.ts and migrations/index.ts. A new column must be optional; old rows get it by `zhunsheng rebuild`.
const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-migration-'))
const orm = await openOrm(join(folder, 'scratch.db'), true)
const { fileName } = await orm.migrator.create(undefined, false, false, argv[2] ?? 'change')
stdout.write(`${fileName}\n`)
await orm.close()
await rm(folder, { recursive: true })
