import { copyFileSync, rmSync } from 'node:fs'
import Sqlite, { type Database } from 'better-sqlite3'

interface Column {
  readonly name: string
  readonly type: string
}
const columnsOf = (database: Database, table: string): readonly Column[] =>
  database.prepare<[], Column>(`pragma table_info(${table})`).all()

const tablesOf = (database: Database): readonly string[] =>
  database
    .prepare<[], string>(`select name from sqlite_master where type = 'table' and name like 'entry\\_%' escape '\\'`)
    .pluck()
    .all()

// The rows of a table once more under another township’s code, which stands in every text that is one or begins with one.
const copyTable = (
  database: Database,
  table: string,
  [from, to]: readonly [string, string],
  where = `where township = '${from}000'`,
): void => {
  const columns = columnsOf(database, table)
  const quoted = columns.map(({ name }) => `"${name}"`)
  const values = columns.map(({ name, type }, i) => {
    const column = quoted[i] ?? ''
    if (name === 'id') return `${column} || '/${to}'`
    return type === 'TEXT' ? `replace(${column}, '${from}', '${to}')` : column
  })
  database.exec(`insert into ${table} (${quoted.join(', ')}) select ${values.join(', ')} from ${table} ${where}`)
}

// Of the journal one row for each kind and year: it says which townships keep which ledgers.
const copyJournal = (database: Database, codes: readonly [string, string]): void => {
  const own = `township = '${codes[0]}000'`
  const first = `select min(seq) from entry where ${own} group by kind, year`
  copyTable(database, 'entry', codes, `where ${own} and seq in (${first})`)
}

/**
 * Copies a database of townships and fills the copy with so many times the townships: the tables that figures read, for how rows
 * get there is measured elsewhere. `tails` number the townships within their county.
 */
export const copyTownships = (source: string, target: string, tails: readonly string[], many: number): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${target}${suffix}`, { force: true })
  copyFileSync(source, target)
  const database = new Sqlite(target)
  database.pragma('foreign_keys = off')
  database.exec('begin')
  const tables = tablesOf(database)
  for (let i = 1; i < many; i++)
    for (const tail of tails) {
      const codes = [`141021${tail}`, `141021${Number(tail) + 10 * i}`] as const
      for (const table of tables) copyTable(database, table, codes)
      copyJournal(database, codes)
    }
  database.exec('commit')
  database.close()
}
