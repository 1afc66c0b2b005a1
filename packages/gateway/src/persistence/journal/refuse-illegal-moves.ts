import type { LooseEntry } from '@zhunsheng/domain'
import { backgroundOf, caseOf } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import type { Scope } from '../databases/scope.ts'
import { readLedger } from '../reading/read-ledger.ts'
import { MoveRefused } from '../store-errors.ts'
import { judgeCases, proceduresOf, readBackground, readCases } from './procedure-cases.ts'

// A correction may take an entry from one case to another: then both are judged.
const asItStands = (connection: Connection, scope: Scope, { township, kind, year, key, version }: LooseEntry) =>
  version === 1
    ? Effect.succeed([])
    : readLedger(connection, scope, {
        township,
        kinds: [kind],
        where: { [kind]: [{ key: { is: key }, year: { is: year } }] },
      })

/**
 * Fails when a version that is about to be written makes a case of a procedure contain a move that the law does not allow,
 * and that it did not contain before. Call it where the head of the township is locked, so that nobody else writes to the
 * case meanwhile, nor to what is looked at beside it. Of an entry of a kind without a procedure nothing is asked, of one that
 * belongs to no case neither; a certificate may be taken back whatever its holder did with it: alerts find that.
 */
export const refuseIllegalMoves = Effect.fnUntraced(function* (
  connection: Connection,
  scope: Scope,
  entry: LooseEntry,
) {
  const followed = proceduresOf([entry.kind])
  if (followed.length === 0) return
  const versions = [entry, ...(yield* asItStands(connection, scope, entry))]
  for (const procedure of followed) {
    const names = new Set(versions.flatMap((version) => caseOf(procedure, version) ?? []))
    if (names.size === 0) continue
    const there = yield* readCases(connection, scope, procedure, entry.township, [...names])
    const background = backgroundOf(yield* readBackground(connection, scope, procedure, entry.township))
    const judged = judgeCases({ procedure, names, there, changes: [entry], background })
    const [first, ...others] = judged.flatMap(({ illegal }) => illegal)
    if (first !== undefined) return yield* new MoveRefused({ moves: [first, ...others] })
  }
})
