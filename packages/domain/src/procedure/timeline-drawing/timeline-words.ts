import type { Citation } from '../../law/citation.ts'
import type { Label } from '../../value/label.ts'
import type { TimeUnit } from '../../value/time-limit.ts'
import type { DueIssue } from '../duty/due-item.ts'
import type { BarPart } from './bar-of.ts'
import type { TimelineStatus } from '../timeline.ts'

/** What a drawn timeline says in a language, beside names and citations. Days are given as they are to be written. */
export interface TimelineSentences {
  readonly title: (procedure: string, caseKey: string) => string
  readonly asOf: (day: string) => string
  readonly steps: string
  readonly clocks: string
  readonly noClocks: string
  readonly status: Readonly<Record<TimelineStatus, string>>
  readonly late: (count: number, unit: TimeUnit) => string
  readonly left: (count: number, unit: TimeUnit) => string
  readonly toGive: (count: number, unit: TimeUnit) => string
  readonly used: (count: number, length: number, unit: TimeUnit) => string
  readonly until: (start: string, last: string | undefined) => string
  readonly endedOn: (day: string) => string
  /** A step that the law does not allow. */
  readonly refused: (step: string) => string
  /** A clock that cannot be counted, and why. */
  readonly notCounted: (clock: string, why: string) => string
  /** What the parts and marks of a bar mean. */
  readonly legend: Readonly<Record<BarPart['type'] | 'last' | 'end' | 'today' | 'refused', string>>
}

/** Everything that a drawn timeline needs of a language. */
export interface TimelineWords extends TimelineSentences {
  readonly name: (label: Label) => string
  readonly date: (day: string) => string
  /** The instrument, its place and every mark it has to carry. */
  readonly citation: (citation: Citation) => string
  readonly issue: (issue: DueIssue['issue']) => string
}
