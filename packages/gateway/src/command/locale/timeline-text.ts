import type { TimeUnit } from '@zhunsheng/domain/calendar'
import type { TimelineStatus } from '@zhunsheng/domain/timeline'

/** The sentences about one case and its clocks. */
export interface TimelineText {
  readonly group: string
  readonly description: string
  readonly argument: string
  readonly on: string
  readonly procedure: (known: string) => string
  readonly svg: string
  readonly mermaid: string
  readonly unknown: (key: string) => string
  /** Several procedures have a case of this key. */
  readonly ambiguous: (key: string, procedures: string) => string
  readonly asOf: (day: string) => string
  /** Day, step, who took it, document, entry. */
  readonly moves: readonly [string, string, string, string, string]
  readonly noMoves: string
  readonly clocks: string
  /** Clock, from, until, length, how it came out, basis. */
  readonly clockColumns: readonly [string, string, string, string, string, string]
  /** So many of so many units. */
  readonly used: (elapsed: number, length: number, unit: TimeUnit) => string
  readonly noClocks: string
  readonly status: Readonly<Record<TimelineStatus, string>>
  /** How it came out or stands, with the day on which it ended and what is left or too much. */
  readonly standing: (name: string, more: string) => string
  readonly money: {
    readonly fine: (decision: string, fine: string) => string
    /** The band, and whether the fine lies within it. */
    readonly band: (benchmark: string, tier: string, least: string, most: string, place: string) => string
    readonly within: string
    /** Outside the band, with the reason of the decision where it states one. */
    readonly outside: (reason: string | undefined) => string
    readonly due: (day: string, isDeferred: boolean) => string
    readonly undone: string
    readonly paid: (amount: string, day: string | undefined) => string
    /** What may be added for so many days, some of which are left out, and on what basis. */
    readonly late: (amount: string, days: number, leftOut: number, isCapped: boolean, basis: string) => string
    readonly latePaid: (amount: string) => string
  }
  readonly ended: (day: string) => string
  /** A clock that cannot be counted. */
  readonly notCounted: (clock: string, sentence: string) => string
}
