import type { Database } from './databases/connection.ts'
import { dumpTables } from './copies/dump-tables.ts'
import { exportEntries } from './copies/export-entries.ts'
import type { StoreCopies } from './store.ts'

/** What a database gives out of itself as a whole. */
export const storeCopies = (database: Database): StoreCopies => ({
  backup: (actor, sink) => dumpTables(database, actor, sink),
  exportEntries: (actor, request, sink) => exportEntries(database, actor, request, sink),
})
