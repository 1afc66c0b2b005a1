import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { indexText, migrationFiles, namesText } from './list-migrations.ts'
import { isInitialised, migrate, pendingMigrations } from './migrate.ts'
import { migrationsOf } from './migrations/index.ts'
import { migrationNames } from './migrations/names.ts'
import { openOrm } from './orm.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { plainSql } from '../testing/plain-sql.ts'

const withOrm = async <A>(
  address: DatabaseAddress,
  use: (orm: Awaited<ReturnType<typeof openOrm>>) => Promise<A>,
): Promise<A> => {
  const orm = await openOrm(address, true)
  try {
    return await use(orm)
  } finally {
    await orm.close()
  }
}

onEachDatabase('migrations', ({ name, blank, migrated }) => {
  it('are listed by name and by class alike', async () => {
    const listed = await migrationsOf(name)
    expect(listed.map((each) => each.name)).toEqual(migrationNames[name])
    for (const each of listed)
      expect(each.class.name).toBe(`Migration${each.name.replace('-', '_').replaceAll('-', '_')}`)
  })

  it('are listed as npm run migration lists them', () => {
    expect(migrationNames[name]).toEqual(migrationFiles(name))
    const listed = new URL(`migrations/${name}/index.ts`, import.meta.url)
    expect(indexText(name)).toBe(readFileSync(listed, 'utf8'))
    expect(namesText()).toBe(readFileSync(new URL('migrations/names.ts', import.meta.url), 'utf8'))
  })

  it('run once and not again', () =>
    blank(async (address) => {
      expect(await pendingMigrations(address)).toEqual(migrationNames[name])
      expect(await isInitialised(address)).toBe(false)
      await migrate(address)
      expect(await pendingMigrations(address)).toEqual([])
      expect(await isInitialised(address)).toBe(true)
      await migrate(address)
    }))

  // A mistyped --database once filled another program's file with our tables.
  it('leave the database of another program alone', () =>
    blank(async (address) => {
      await plainSql(address, 'create table invoice (id integer primary key)')
      const bytes = () => (address.type === 'sqlite' ? readFileSync(address.file) : undefined)
      const before = bytes()
      await expect(migrate(address)).rejects.toMatchObject({ name: 'UnfitDatabase', why: 'foreign' })
      expect(bytes()).toEqual(before)
      await plainSql(address, 'drop table invoice')
      expect(await pendingMigrations(address)).toEqual(migrationNames[name])
    }))

  it('do not touch the database of a later release', () =>
    migrated(async (address) => {
      await plainSql(address, `insert into mikro_orm_migrations (name) values ('29991231235959-later')`)
      await expect(migrate(address)).rejects.toMatchObject({ name: 'UnfitDatabase', why: 'newer' })
    }))

  it('survive first starts at once', () =>
    blank(async (address) => {
      const start = () =>
        promisify(execFile)(process.execPath, [
          '--conditions=@zhunsheng/source',
          '--input-type=module',
          '--eval',
          `import { migrate } from '${new URL('migrate.ts', import.meta.url).href}'
          await migrate(${JSON.stringify(address)})`,
        ])
      await Promise.all([start(), start(), start()])
      expect(await pendingMigrations(address)).toEqual([])
    }))

  it('do not drift from the committed snapshot', () =>
    blank((address) =>
      withOrm(address, async (orm) => {
        expect(await orm.migrator.checkSchema()).toBe(false)
      }),
    ))

  it('make exactly the tables that the declarations ask for', () =>
    migrated((address) =>
      withOrm(address, async (orm) => {
        expect(await orm.schema.getUpdateSchemaSQL()).toBe('')
      }),
    ))

  it('a column or a row policy altered by hand is seen', () =>
    migrated(async (address) => {
      await plainSql(address, 'alter table entry_event add column by_hand text')
      await withOrm(address, async (orm) => {
        expect(await orm.schema.getUpdateSchemaSQL()).toContain('by_hand')
      })
      if (name === 'sqlite') return
      await plainSql(address, 'drop policy seal_reach on seal')
      await withOrm(address, async (orm) => {
        expect(await orm.schema.getUpdateSchemaSQL()).toContain('create policy "seal_reach" on "seal"')
      })
    }))

  it('let nobody change a row of journal, seals, closings or audit', () =>
    migrated(async (address) => {
      const all = address.type === 'postgres' ? `set zhunsheng.townships = 'all'; ` : ''
      const rows = {
        entry: `(township, seq, id, kind, year, key, version, occurred, recorded, synthetic, payload, facts_hash, entry_hash)
          values ('141021100000', 1, 'a', 'event', 2023, 'k', 1, '2023-01-01', '2023-01-02T00:00:00Z', 1, '{}', 'f', 'e')`,
        seal: `values ('141021100000', 1, '2023-01', 1, 1, 'r', 'c', null, 't', 'h')`,
        closing: `values ('141021100000', 2023, 1, 'close', 't', 'a', 'r')`,
        audit: `(id, at, actor, role, action) values (1, 't', 'a', 'r', 'x')`,
      }
      for (const [table, values] of Object.entries(rows)) {
        await plainSql(address, `${all}insert into ${table} ${values}`)
        const refusal = `${table} rows are never changed`
        const column = table === 'entry' ? 'key' : table === 'seal' ? 'month' : 'actor'
        await expect(plainSql(address, `${all}update ${table} set ${column} = 'x'`)).rejects.toThrow(refusal)
        await expect(plainSql(address, `${all}delete from ${table}`)).rejects.toThrow(refusal)
      }
    }))
})
