import type { Hash } from '@zhunsheng/domain'
import type * as Effect from 'effect/Effect'
import type { Connection } from './connection.ts'

/** How far a township's journal has come, held by the transaction that asked for it. */
export interface Head {
  readonly township: string
  /** The number of the last row; 0 when there is none. */
  readonly seq: number
  /** The chain hash of the last row. */
  readonly chain: Hash | undefined
  /** No later row may say that it was recorded at or before this instant: the month is sealed. */
  readonly through: string | undefined
}

/**
 * Locks the heads of townships (created when missing, always in the order of their codes) until the transaction ends, and
 * seals the months that are over at the instant `at` before anything is added to them.
 */
export type LockHeads = (
  connection: Connection,
  townships: readonly string[],
  at: string,
) => Effect.Effect<ReadonlyMap<string, Head>>

/** Moves a head on to the last row that was written. Call it once in a transaction for each township, at its end. */
export type MoveHead = (
  connection: Connection,
  head: Pick<Head, 'township' | 'seq' | 'chain'>,
  at: string,
) => Effect.Effect<void>
