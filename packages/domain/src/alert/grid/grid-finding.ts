import type { GridStanding } from '../../ledger/grid/member/grid-responsibility.ts'
import type { EntryOf } from '../../ledger/entry.ts'
import type { gridMemberLeave } from '../../ledger/grid/member/grid-member-leave.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** What is amiss with the register of grids, with who answers for them, and with the days of their members. */
export type GridFinding =
  /** A grid in force that lies in no village or community in force. */
  | {
      readonly code: 'gridOutsideDivision'
      readonly grid: string
      readonly division: string
      /** It names the township itself, a code that is in no register, or a place that is no more. */
      readonly why: 'township' | 'unknown' | 'ended'
      readonly successor?: string
      readonly entries: readonly string[]
    }
  /** A grid to which no member has been assigned for longer than so many days. */
  | {
      readonly code: 'gridWithoutMember'
      readonly grid: string
      readonly since: CivilDate
      readonly days: number
      /** Who answers for it in the meantime. */
      readonly coveredBy: readonly string[]
      readonly entries: readonly string[]
    }
  /** A grid with two members in post at once: nobody can say which of them answers. */
  | {
      readonly code: 'gridTwoMembers'
      readonly grid: string
      readonly persons: readonly string[]
      readonly entries: readonly string[]
    }
  /** A grid whose member is away and for which nobody answers. */
  | {
      readonly code: 'gridMemberAway'
      readonly grid: string
      readonly person: string
      readonly ground: EntryOf<typeof gridMemberLeave>['facts']['ground']
      readonly since: CivilDate
      readonly entries: readonly string[]
    }
  /** An assignment to a grid that is not in force by the register. */
  | {
      readonly code: 'assignmentOutsideRegister'
      readonly assignment: string
      readonly person: string
      readonly grid: string
      readonly why: Exclude<GridStanding, 'inForce'>
      readonly entries: readonly string[]
    }
  /** A code under which a second grid was entered after the first. */
  | {
      readonly code: 'gridCodeReused'
      readonly grid: string
      readonly first: CivilDate
      readonly again: CivilDate
      readonly entries: readonly string[]
    }
  /** A duty record whose days are not those that follow from assignments, covers and leaves. */
  | {
      readonly code: 'dutyDaysDiffer'
      readonly record: string
      readonly person: string
      readonly month: string
      readonly served: number
      readonly follows: number
      readonly required: number
      readonly daysOfMonth: number
      readonly entries: readonly string[]
    }
  /** Months in which somebody was in post as a member and that have no duty record, so many days after their end. */
  | {
      readonly code: 'dutyRecordMissing'
      readonly person: string
      readonly months: readonly string[]
      readonly days: number
      readonly entries: readonly string[]
    }
  /** A member who was absent from training without leave so often in a year. */
  | {
      readonly code: 'gridTrainingAbsences'
      readonly person: string
      readonly year: number
      readonly absences: number
      readonly atLeast: number
      readonly entries: readonly string[]
    }
