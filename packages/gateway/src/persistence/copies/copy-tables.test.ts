import { expect, it } from 'vitest'
import { copyTables } from './copy-tables.ts'
import { schemaOf } from '../tables/schema-of.ts'
import { sqlite } from '../testing/each-database.ts'
import { rawRows } from '../testing/raw-rows.ts'

interface Column {
  readonly table: string
  readonly column: string
  readonly key: number
}
// The tables of the kinds are made from the journal; the others are MikroORM's and SQLite's own.
const columnsSql = `select t.name as "table", c.name as column, c.pk as key from sqlite_schema t
  join pragma_table_info(t.name) c where t.type = 'table' and t.name not like 'entry\\_%' escape '\\'
  and t.name not like 'past\\_%' escape '\\' and t.name not like 'sqlite\\_%' escape '\\'
  and t.name not like 'mikro%'`

it('names every table, every column and every key that a database has', () =>
  sqlite.migrated(async (address) => {
    const byTable = Map.groupBy(await rawRows<Column>(address, columnsSql), ({ table }) => table)
    const found = [...byTable].map(([name, columns]) => ({
      name,
      columns: columns.map(({ column }) => column).toSorted(),
      key: columns
        .filter(({ key }) => key > 0)
        .toSorted((a, b) => a.key - b.key)
        .map(({ column }) => column),
    }))
    const named = copyTables.map(({ columns, ...table }) => ({ ...table, columns: columns.toSorted() }))
    const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1)
    expect(found.toSorted(byName)).toEqual(named.toSorted(byName))
  }))

it('calls one state of the tables by one name on both databases', () => {
  expect(schemaOf('sqlite')).toMatch(/^\d{14}$/u)
  expect(schemaOf('postgres')).toBe(schemaOf('sqlite'))
})
