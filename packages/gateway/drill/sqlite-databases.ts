import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { DatabaseAddress } from '../src/config/database-url.ts'
import type { DrillDatabases } from './drill-databases.ts'

const fileOf = (address: DatabaseAddress): string => {
  if (address.type !== 'sqlite') throw new Error('not a file')
  return address.file
}

const sqliteVersion = (): string => {
  const database = new Sqlite(':memory:')
  try {
    return `SQLite ${String(database.prepare<[], string>('select sqlite_version()').pluck().get())}`
  } finally {
    database.close()
  }
}

/** Databases that are files in a folder. */
export const sqliteDatabases = (folder: string): DrillDatabases => {
  let count = 0
  const next = (): DatabaseAddress & { readonly type: 'sqlite' } => ({
    type: 'sqlite',
    file: join(folder, `${(count += 1)}.sqlite`),
  })
  return {
    version: sqliteVersion(),
    blank: () => Promise.resolve(next()),
    copy: (of) => {
      const address = next()
      // What lies in the log of a file that is open would not come along.
      if (existsSync(`${fileOf(of)}-wal`)) throw new Error(`${fileOf(of)} is in use`)
      copyFileSync(fileOf(of), address.file)
      return Promise.resolve(address)
    },
    settled: () => Promise.resolve(),
    drop: (address) => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${fileOf(address)}${suffix}`, { force: true })
      return Promise.resolve()
    },
    close: () => Promise.resolve(),
  }
}
