import type { Hash } from '@zhunsheng/domain'
import { type Seal, growingTree, monthOf, sealOf } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import { nodeDigest } from '../../node-digest.ts'
import type { Connection } from '../databases/connection.ts'

/** How far a township's journal has come, held by the transaction that asked for it. */
export interface Head {
  readonly township: string
  /** The number of the last row; 0 when there is none. */
  readonly seq: number
  /** The chain hash of the last row. */
  readonly chain: Hash | undefined
  /** No later row may say that it was recorded at or before this instant: the month is sealed, or a year was closed then. */
  readonly through: string | undefined
}

/** The row of a log. */
export interface LogHead {
  readonly log: string
  readonly seq: number
  readonly chain: Hash | null
  readonly month: string | null
  readonly seals: number
  readonly sealed: number
  readonly through: string | null
  readonly seal: Hash | null
}

/** The log of the audit rows; every other log is a township's journal. */
export const auditLog = 'audit'

const columns = 'log, seq, chain, month, seals, sealed, through, seal'

/** Locks the rows of logs, created when missing, always in one order: two that wait for each other's never meet. */
export const lockLogs = (connection: Connection, logs: readonly string[]): Effect.Effect<readonly LogHead[]> => {
  const { locked, texts } = connection.dialect
  const parameters = [JSON.stringify([...new Set(logs)].toSorted())]
  const create = `insert into head (log, seq, seals, sealed) select value, 0, 0, 0 from ${texts} t where true order by key
    on conflict (log) do nothing`
  const lock = `select ${columns} from head where log in (select value from ${texts} t) order by log${locked}`
  return Effect.andThen(
    connection.run({ sql: create, parameters }),
    connection.rows<LogHead>({ sql: lock, parameters }),
  )
}

const batch = 10_000
const hashesSql = `select seq, entry_hash as hash from entry where township = ? and seq > ? and seq <= ?
  order by seq limit ${batch}`

/** The tree head over the entry hashes after one row up to another, read in batches. */
export const rootOver = (connection: Connection, township: string, after: number, last: number): Effect.Effect<Hash> =>
  Effect.gen(function* () {
    const tree = growingTree(nodeDigest)
    for (let at = after; at < last;) {
      const query = { sql: hashesSql, parameters: [township, at, last] }
      const rows = yield* connection.rows<{ readonly seq: number; readonly hash: Hash }>(query)
      for (const { hash } of rows) tree.add(hash)
      at = rows.at(-1)?.seq ?? last
    }
    return tree.root()
  })

const insertSeal = `insert into seal (township, number, month, first, last, root, chain, previous, through, hash)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const moveSealed = 'update head set seals = ?, sealed = ?, seal = ? where log = ?'
// A clock that was set back unfixes nothing.
const moveThrough = 'update head set through = ? where log = ? and (through is null or through < ?)'

/** From now on no row of a township may say that it was recorded at or before an instant. Call it with the head locked. */
export const fixThrough = (connection: Connection, township: string, at: string): Effect.Effect<void> =>
  Effect.asVoid(connection.run({ sql: moveThrough, parameters: [at, township, at] }))

const writeSeal = (connection: Connection, seal: Seal): Effect.Effect<void> => {
  const { township, number, month, from, to, root, chain, previous = null, through, hash } = seal
  const row = [township, number, month, from, to, root, chain, previous, through, hash]
  return Effect.andThen(
    connection.run({ sql: insertSeal, parameters: row }),
    Effect.andThen(
      connection.run({ sql: moveSealed, parameters: [number, to, hash, township] }),
      fixThrough(connection, township, through),
    ),
  )
}

// Seals what the months before that of `at` brought, if they brought anything; answers with the last sealed instant.
const sealBefore = (connection: Connection, head: LogHead, at: string): Effect.Effect<string | undefined> =>
  Effect.gen(function* () {
    const { log: township, seq, chain, month, seals, sealed, through, seal: previous } = head
    const isOver = month !== null && month < monthOf(at) && seq > sealed
    if (!isOver || chain === null) return through ?? undefined
    const root = yield* rootOver(connection, township, sealed, seq)
    const stretch = { township, number: seals + 1, from: sealed + 1, to: seq, root, chain, month }
    const made = sealOf(previous === null ? stretch : { ...stretch, previous }, nodeDigest)
    yield* writeSeal(connection, made)
    return through === null || through < made.through ? made.through : through
  })

/**
 * Locks the heads of townships (created when missing, always in the order of their codes) until the transaction ends, and
 * seals the months that are over at the instant `at` before anything is added to them. The first thing that a transaction
 * does which adds to a journal.
 */
export const lockHeads = (
  connection: Connection,
  townships: readonly string[],
  at: string,
): Effect.Effect<ReadonlyMap<string, Head>> =>
  Effect.gen(function* () {
    const heads = new Map<string, Head>()
    for (const row of yield* lockLogs(connection, townships)) {
      const through = yield* sealBefore(connection, row, at)
      heads.set(row.log, { township: row.log, seq: row.seq, chain: row.chain ?? undefined, through })
    }
    return heads
  })

/** The head of one township, locked as `lockHeads` does. */
export const lockHead = (connection: Connection, township: string, at: string): Effect.Effect<Head> =>
  Effect.map(lockHeads(connection, [township], at), (heads) => {
    const head = heads.get(township)
    if (head === undefined) throw new Error('a head that was just written is not there')
    return head
  })

// A clock that was set back does not open a month again.
const move = `update head set seq = ?, chain = ?, month = case when month > ? then month else ? end where log = ?`

/** Moves a head on to the last row that was written. Call it once in a transaction for each township, at its end. */
export const moveHead = (
  connection: Connection,
  { township, seq, chain }: Pick<Head, 'township' | 'seq' | 'chain'>,
  at: string,
): Effect.Effect<void> => {
  const month = monthOf(at)
  return Effect.asVoid(connection.run({ sql: move, parameters: [seq, chain ?? null, month, month, township] }))
}
