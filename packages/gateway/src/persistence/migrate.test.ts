import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { foreignDatabase, migrate, pendingMigrations } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { migrationNames } from './migrations/names.ts'
import { openOrm } from './orm.ts'
import { openConnection } from './sqlite.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhunsheng-migrate-'))
  file = join(folder, 'ledger.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('migrations', () => {
  it('are listed by name and by class alike', () => {
    expect(migrations.map(({ name }) => name)).toEqual(migrationNames)
  })

  it('run once on a new file and not again', async () => {
    expect(pendingMigrations(file)).toEqual(migrationNames)
    await migrate(file)
    expect(pendingMigrations(file)).toEqual([])
    await migrate(file)
  })

  // A mistyped --database once filled another program's file with our tables.
  it('leave the database of another program alone, to the byte', async () => {
    const theirs = openConnection(file)
    theirs.exec('create table invoice (id integer primary key)')
    theirs.close()
    const before = readFileSync(file)
    await expect(migrate(file)).rejects.toMatchObject({ code: foreignDatabase })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('survive first starts at once', async () => {
    const start = () =>
      promisify(execFile)(process.execPath, [
        '--conditions=@zhunsheng/source',
        '--input-type=module',
        '--eval',
        `import { migrate } from '${new URL('migrate.ts', import.meta.url).href}'; await migrate('${file}')`,
      ])
    await Promise.all([start(), start(), start()])
    expect(pendingMigrations(file)).toEqual([])
  })

  it('do not drift from the committed snapshot', async () => {
    const orm = await openOrm(file, true)
    try {
      expect(await orm.migrator.checkSchema()).toBe(false)
    } finally {
      await orm.close()
    }
  })

  it('make exactly the tables that the declarations ask for', async () => {
    await migrate(file)
    const orm = await openOrm(file)
    try {
      expect(await orm.schema.getUpdateSchemaSQL()).toBe('')
    } finally {
      await orm.close()
    }
  })

  it('a column altered by hand is seen', async () => {
    await migrate(file)
    const connection = openConnection(file)
    connection.exec('alter table entry_event add column by_hand text')
    connection.close()
    const orm = await openOrm(file)
    try {
      expect(await orm.schema.getUpdateSchemaSQL()).toContain('by_hand')
    } finally {
      await orm.close()
    }
  })
})

describe('the journal', () => {
  it('refuses update and delete', async () => {
    await migrate(file)
    const connection = openConnection(file)
    connection.exec(
      `insert into entry values ('141021100000', 1, 'a', 'event', 2023, 'k', 1, null, null, '2023-01-01', '2023-01-02T00:00:00Z', 1, '{}', 'f', null, 'e')`,
    )
    expect(() => connection.exec(`update entry set key = 'x'`)).toThrow('entry rows are never changed')
    expect(() => connection.exec('delete from entry')).toThrow('entry rows are never changed')
    connection.close()
  })
})
