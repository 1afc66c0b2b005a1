import type { Database } from './databases/connection.ts'
import { prove } from './proofs/prove.ts'
import { readJournalSeals } from './proofs/read-seals.ts'
import { scopeOf } from './databases/scope.ts'
import type { StoreProofs } from './store.ts'
import { verifyAudit } from './proofs/verify-audit.ts'
import { verifyLedger } from './proofs/verify-ledger.ts'

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
