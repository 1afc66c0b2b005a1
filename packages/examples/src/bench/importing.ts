import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { LooseEntry } from '@zhunsheng/domain'
import { chainHashOf, commitmentOf, entryHashOf, entryIdOf, factsHashOf } from '@zhunsheng/domain/ledger'
import { exitCodes, runCommand } from '@zhunsheng/gateway'
import Sqlite, { type Database } from 'better-sqlite3'
import { entriesOf, nodeDigest } from '../ledger-2023/entries.ts'
import { makeLedger } from '../ledger-2023/make-ledger.ts'
import { ledgerPaths, writeLedger } from '../ledger-2023/write-ledger.ts'
import { compareTold, costOfRun } from './measure.ts'
import { type Line, duration, times } from './report.ts'
import { quiet } from './surroundings.ts'

type Row = readonly unknown[]
/** The rows of one table as the import leaves them, and the statement that puts one in. */
export interface Filled {
  readonly table: string
  readonly insert: string
  readonly rows: readonly Row[]
}

/** Where the imported example lies afterwards. */
export const importedIn = (folder: string): string => join(folder, 'ours.sqlite')

/** A database as the import opens it. */
export const open = (file: string): Database => {
  const database = new Sqlite(file)
  for (const pragma of ['journal_mode = wal', 'synchronous = normal', 'foreign_keys = on', 'cache_size = -65536'])
    database.pragma(pragma)
  return database
}

const filled = (database: Database, table: string): Filled => {
  const columns = database.prepare<[], { name: string }>(`pragma table_info(${table})`).all()
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  return {
    table,
    insert: `insert into ${table} (${names}) values (${columns.map(() => '?').join(', ')})`,
    rows: database.prepare<[], Row>(`select ${names} from ${table}`).raw().all(),
  }
}

/** What an import fills, persons before what belongs to them, the journal before the tables made of it. */
export const tablesIn = (database: Database): readonly Filled[] => {
  const named = database
    .prepare<[], { name: string }>(
      `select name from sqlite_master where type = 'table' and name like 'entry\\_%' escape '\\'`,
    )
    .all()
  return ['person', 'entry', 'personal', ...named.map(({ name }) => name)].map((table) => filled(database, table))
}

// The hashes that an entry is stored with, worked out as the import does; the link that follows from the one before it.
const hashed = (entry: LooseEntry, previous: string | undefined): string => {
  const id = entryIdOf(entry, nodeDigest)
  const personal = Object.keys(entry.personal).length > 0
  const commitment = personal ? commitmentOf('0'.repeat(64), id, entry.personal, nodeDigest) : undefined
  const entryHash = entryHashOf(factsHashOf(entry, nodeDigest), commitment, nodeDigest)
  return chainHashOf(previous, entryHash, nodeDigest)
}

/** Hashes entries and puts the rows of tables into a database, in one transaction. */
export const insertBare = (file: string, entries: readonly LooseEntry[], tables: readonly Filled[]): void => {
  const database = open(file)
  database.exec('begin immediate')
  let chain: string | undefined
  for (const entry of entries) chain = hashed(entry, chain)
  for (const { insert, rows } of tables) {
    const statement = database.prepare(insert)
    for (const row of rows) statement.run(...row)
  }
  database.exec('commit')
  database.close()
}

/** Importing the example, reading and checking every cell, against bare prepared inserts of the rows it comes to. Leaves the database at `importedIn(folder)`. */
export const importingLines = async (folder: string): Promise<readonly Line[]> => {
  await writeLedger()
  const surroundings = quiet()
  const call = async (...argv: readonly string[]): Promise<void> => {
    const code = await runCommand({ ...surroundings, argv })
    if (code !== exitCodes.done) throw new Error(`${argv[0] ?? ''} ended with ${code}`)
  }
  const empty = join(folder, 'empty.sqlite')
  await call('init', '--database', empty)
  const fresh = (name: string): string => {
    const file = join(folder, name)
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
    copyFileSync(empty, file)
    return file
  }
  const ours = () => call('import', ...ledgerPaths, '--database', fresh('ours.sqlite'))
  await ours()
  const imported = open(importedIn(folder))
  const tables = tablesIn(imported)
  imported.close()
  const entries = entriesOf(makeLedger())
  const bare = () => insertBare(fresh('theirs.sqlite'), entries, tables)
  const clockOf = async (run: () => unknown): Promise<number> => (await costOfRun(run)).clock
  const clock = await compareTold(
    () => clockOf(ours),
    () => clockOf(bare),
    7,
  )
  return [
    {
      what: `import ${entries.length} rows from CSV: read, check, hash, journal, tables`,
      result: `${duration(clock.ours)}; bare inserts ${duration(clock.theirs)}`,
      ratio: times(1 / clock.ratio),
      aim: '≥ 0.5×',
      met: 1 / clock.ratio >= 0.5,
    },
  ]
}
