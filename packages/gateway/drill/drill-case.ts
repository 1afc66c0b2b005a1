import type { DatabaseAddress } from '../src/config/database-url.ts'

/** What is killed: an import, one of corrections, the withdrawal of a run, a server that is written to. */
export const caseIds = ['import', 'corrections', 'withdraw', 'mutations'] as const
export type CaseId = (typeof caseIds)[number]

/**
 * Where a command is when it is killed. `staged`: everything is read and checked, and the first transaction has not ended.
 * `publishing`: between the ends of two transactions. `published`: after the last one. `asked`: a request is under way and
 * nothing of it is in the database; `unanswered`: it is written, and the client was not told, or did not hear it any more;
 * `answered`: between two.
 */
export const phases = [
  'starting',
  'reading',
  'staged',
  'publishing',
  'published',
  'asked',
  'unanswered',
  'answered',
] as const
export type Phase = (typeof phases)[number]

/** When to kill: in which phase, in which of the times that it comes (a share of them), how far into it (a share). */
export interface Death {
  readonly phase: Phase
  readonly pick: number
  readonly part: number
}

/** How long each phase took in a run that nobody killed: a number of milliseconds for each time that it came. */
export type Times = ReadonlyMap<Phase, readonly number[]>

/** A death, and what is known of the phases. */
export interface Deadly extends Death {
  readonly times: Times
}

/** How a run of a command ended, and in which phase. */
export interface Attempt {
  readonly ended: 'killed' | 'done' | 'failed'
  readonly phase: Phase
  readonly times: Times
  /** What it said last, for the case that it failed. */
  readonly said: string
}

/** What a client was told of a version that it wrote. */
export interface Answer {
  readonly id: string
  readonly version: number
  readonly recorded: string
}

/** A command and whoever waits for its answers: killed, it is run again as it is. */
export interface Command {
  /** Runs it once, when so many of its rows are there; with a death it is killed, if it does not end before. */
  readonly attempt: (there: number, death?: Deadly) => Promise<Attempt>
  /** The new rows that were acknowledged. */
  readonly acknowledged: () => number
  /** What was said of each of them, where it was. */
  readonly answers: () => readonly Answer[]
  /** A repeated request got another answer than before: what. */
  readonly contradictions: () => readonly string[]
}

/** What new rows come from. */
export type Bringing =
  | { readonly type: 'import' }
  | { readonly type: 'withdrawal'; readonly run: number }
  | { readonly type: 'requests' }

/** What is drilled. */
export interface DrillCase {
  readonly id: CaseId
  /** What brings its rows: a run whose number only the database knows, the taking back of one, or requests. */
  readonly brings: Bringing
  /** The phases to kill in, in the proportions wanted; each five in a row hold the ones that matter most. */
  readonly deck: readonly (readonly Phase[])[]
  /** The command, on a database. `due`: the rows that it will bring; unknown in the run that shows it. */
  readonly begin: (address: DatabaseAddress, due?: number) => Command
}
