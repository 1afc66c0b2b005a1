import type { Hash } from '@zhunsheng/domain'
import type { Seal, StoredHead } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import type { Connection } from './connection.ts'
import { type LogHead, auditLog } from './heads.ts'

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
