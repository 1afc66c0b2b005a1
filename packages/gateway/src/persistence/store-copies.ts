import type { Database } from './connection.ts'
import { dumpTables } from './dump-tables.ts'
import { exportEntries } from './export-entries.ts'
import type { StoreCopies } from './store.ts'

/** What a database gives out of itself as a whole. */
export const storeCopies = (database: Database): StoreCopies => ({
  backup: (actor, sink) => dumpTables(database, actor, sink),
  exportEntries: (actor, request, sink) => exportEntries(database, actor, request, sink),
})
