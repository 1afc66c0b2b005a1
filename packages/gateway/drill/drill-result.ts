import type { DatabaseAddress } from '../src/config/database-url.ts'
import type { CaseId, Phase } from './drill-case.ts'

/** What must not be. */
export const faultClasses = ['lost', 'halfWritten', 'doubled', 'chain', 'unfinished'] as const
export type FaultClass = (typeof faultClasses)[number]

/** A thing that must not be, with what tells of it. */
export interface Fault {
  readonly class: FaultClass
  readonly what: string
}

/** A fault, and the kill after which it was found. */
export interface KillFault extends Fault {
  readonly kill: number
}

/** What came of a case on a database. */
export interface CaseResult {
  readonly id: CaseId
  readonly database: DatabaseAddress['type']
  readonly kills: number
  readonly byPhase: Readonly<Record<Phase, number>>
  /** Rounds that ended: of one kill, or of several in a row. */
  readonly rounds: number
  /** Rows or requests that had been acknowledged when the process was killed, and were looked for afterwards. */
  readonly acknowledged: number
  /** Rounds that the same command finished. */
  readonly finished: number
  readonly faults: readonly KillFault[]
  /** Of the townships, after a run that nobody killed; none where the clock of a server is part of them. */
  readonly factsRoots: readonly string[]
}

/** What came of a lane: the version of its database, and the cases. */
export interface LaneResult {
  readonly version: string
  readonly cases: readonly CaseResult[]
}
