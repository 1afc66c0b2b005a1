import type { EventCategoryId } from '../../ledger/grid/centre/event-category.ts'
import type { EventSource } from '../../procedure/governance-event/event-limits.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** What is amiss with events of the governance centre, and with how they are counted. */
export type EventFinding =
  /** Events of a category that were closed late in the year, or are overdue: how many, and the one that is latest, which is its entry. */
  | {
      readonly code: 'eventsLate'
      readonly category: EventCategoryId
      readonly closed: number
      readonly open: number
      readonly worst: string
      readonly days: number
      readonly on: CivilDate
      readonly entries: readonly string[]
    }
  /** A request for a delay that nobody had answered by the last day for closing the event. */
  | {
      readonly code: 'delayUnanswered'
      readonly event: string
      readonly asked: CivilDate
      readonly due: CivilDate
      readonly entries: readonly string[]
    }
  /** An event that was given more time than its source has, without an approved delay. */
  | {
      readonly code: 'eventDueBeyondLimit'
      readonly event: string
      readonly source: EventSource
      readonly due: CivilDate
      readonly last: CivilDate
      readonly limit: number
      readonly entries: readonly string[]
    }
  /** The row of an event says otherwise than its steps when it was closed. */
  | {
      readonly code: 'eventClosedDiffers'
      readonly event: string
      /** Solved on the spot and closed on another day; closed in the row alone, in the steps alone, or on two days. */
      readonly why: 'notAtOnce' | 'rowOnly' | 'stepsOnly' | 'otherDay'
      readonly row?: CivilDate
      readonly steps?: CivilDate
      readonly entries: readonly string[]
    }
  /** An event that was reopened more than once. */
  | {
      readonly code: 'eventReopenedAgain'
      readonly event: string
      readonly times: number
      readonly entries: readonly string[]
    }
  /** The row of an event and the step by which it was merged do not name the same other event. */
  | {
      readonly code: 'eventMergedDiffers'
      readonly event: string
      readonly row?: string
      readonly step?: string
      readonly entries: readonly string[]
    }
  /** An event that counts as another one, which itself counts as another, or as itself. */
  | {
      readonly code: 'duplicateChain'
      readonly event: string
      readonly of: string
      /** What that one is a duplicate of. */
      readonly further: string
      readonly entries: readonly string[]
    }
