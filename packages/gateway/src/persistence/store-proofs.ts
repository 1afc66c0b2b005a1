import type { Database } from './connection.ts'
import { prove } from './prove.ts'
import { readJournalSeals } from './read-seals.ts'
import { scopeOf } from './scope.ts'
import type { StoreProofs } from './store.ts'
import { verifyAudit } from './verify-audit.ts'
import { verifyLedger } from './verify-ledger.ts'

/** What a database can show of itself. */
export const storeProofs = (database: Database): StoreProofs => ({
  verifyLedger: (actor, request) => verifyLedger(database, actor, request),
  verifyAudit: (actor, request) => verifyAudit(database, actor, request),
  seals: (actor, township) => {
    const scope = scopeOf(actor)
    return database.read(scope, (connection) => readJournalSeals(connection, scope, township))
  },
  prove: (actor, request) => prove(database, actor, request),
})
