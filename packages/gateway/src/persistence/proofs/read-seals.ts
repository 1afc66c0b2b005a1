import type { Hash } from '@zhunsheng/domain'
import { type Seal, type StoredHead, openSealOf } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import type { JournalSeals } from '../requests/proof-requests.ts'
import { type LogHead, auditLog, rootOver } from '../journal/heads.ts'
import { nodeDigest } from '../../node-digest.ts'
import type { Scope } from '../databases/scope.ts'

interface StoredSeal extends Omit<Seal, 'from' | 'to' | 'previous'> {
  readonly first: number
  readonly last: number
  readonly previous: Hash | null
}
const sealColumns = 'township, number, month, first, last, root, chain, previous, through, hash'

/** The seals of the townships, or of one, each township's in order. */
export const readSeals = (connection: Connection, township?: string): Effect.Effect<readonly Seal[]> => {
  const where = township === undefined ? '' : 'where township = ?'
  const sql = `select ${sealColumns} from seal ${where} order by township, number`
  const found = connection.rows<StoredSeal>({ sql, parameters: township === undefined ? [] : [township] })
  return Effect.map(found, (rows) =>
    rows.map(({ first, last, previous, ...rest }) => ({
      ...rest,
      from: first,
      to: last,
      ...(previous !== null && { previous }),
    })),
  )
}

/** The heads of the townships' journals, or of one. */
export const readHeads = (connection: Connection, township?: string): Effect.Effect<readonly StoredHead[]> => {
  const where = township === undefined ? `log <> '${auditLog}'` : 'log = ?'
  const found = connection.rows<LogHead>({
    sql: `select log, seq, chain, month, seals, sealed, through, seal from head where ${where} order by log`,
    parameters: township === undefined ? [] : [township],
  })
  return Effect.map(found, (rows) =>
    rows.map(({ log, seq, chain, seals }) => ({ township: log, seq, chain: chain ?? undefined, seals })),
  )
}

const sealed = (connection: Connection, { township, seq, chain = '' }: StoredHead): Effect.Effect<JournalSeals> =>
  Effect.gen(function* () {
    const seals = yield* readSeals(connection, township)
    const head = { township, seq, chain }
    const last = seals.at(-1)
    const from = (last?.to ?? 0) + 1
    if (from > seq) return { head, seals }
    const root = yield* rootOver(connection, township, from - 1, seq)
    const stretch = { township, number: seals.length + 1, from, to: seq, root, chain }
    const previous = last === undefined ? {} : { previous: last.hash }
    return { head, seals, open: openSealOf({ ...stretch, ...previous }, nodeDigest) }
  })

/** The seals of the journals that have rows, with the open one of each, as far as the scope reaches. */
export const readJournalSeals = (
  connection: Connection,
  { townships }: Scope,
  township?: string,
): Effect.Effect<readonly JournalSeals[]> =>
  Effect.gen(function* () {
    const heads = yield* readHeads(connection, township)
    const seen = heads.filter((head) => head.seq > 0 && (townships === 'all' || townships.includes(head.township)))
    return yield* Effect.forEach(seen, (head) => sealed(connection, head))
  })
