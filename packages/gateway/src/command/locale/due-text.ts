import type { Deadline, TimeUnit } from '@zhunsheng/domain/calendar'
import type { DueState } from '@zhunsheng/domain/due'

/** The sentences about what is due. */
export interface DueText {
  readonly description: string
  readonly on: string
  readonly system: string
  readonly onlySoon: string
  readonly onlyOverdue: string
  readonly unknownSystem: (given: string, known: string) => string
  readonly title: (township: string, day: string) => string
  readonly columns: readonly [string, string, string, string, string, string, string]
  readonly state: Readonly<Record<DueState, string>>
  readonly reportYear: (year: number) => string
  /** What is due, and on what basis. */
  readonly clock: (name: string, basis: string) => string
  readonly deadline: Readonly<Record<Deadline['status'], (text: string) => string>>
  readonly left: (units: number, unit: TimeUnit) => string
  /** Over by so many units; by none that is whole. */
  readonly overdue: (units: number, unit: TimeUnit) => string
  /** Of a time that has to be given: what is still to come. */
  readonly toGive: (units: number, unit: TimeUnit) => string
  readonly given: string
  readonly standsStill: string
  readonly total: (count: number, states: string) => string
  readonly ofState: (state: string, count: number) => string
  readonly none: string
  readonly notCounted: (count: number) => string
  readonly issue: (clock: string, matter: string, sentence: string) => string
}
