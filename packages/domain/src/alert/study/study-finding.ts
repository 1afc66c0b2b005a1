import type { EntryOf } from '../../ledger/entry.ts'
import type { studySession } from '../../ledger/study/study-session.ts'
import type { CivilDate } from '../../value/civil-date.ts'

type Session = EntryOf<typeof studySession>['facts']

interface OfQuota {
  readonly body: Session['body']
  readonly activity: Session['activity']
  /** Where only sessions on the rule of law count. */
  readonly topic?: 'ruleOfLaw'
  readonly year: number
  /** How many sessions were held by the day, and how many the year asks for. */
  readonly held: number
  readonly quota: number
  readonly entries: readonly string[]
}

/** What is amiss with law study, the study-law examination and legal literacy advocates. */
export type StudyFinding =
  /** Fewer were held than the part of the year that is over would bring, rounded down. */
  | (OfQuota & { readonly code: 'studyQuotaBehind'; readonly on: CivilDate; readonly expected: number })
  /** The year is over, and fewer were held than it asks for. */
  | (OfQuota & { readonly code: 'studyQuotaMissed' })
  /** Civil servants in service who have sat none of the year's sittings, by their keys; `of` are in service. */
  | {
      readonly code: 'civilServantsNotSat'
      readonly year: number
      readonly persons: readonly string[]
      readonly of: number
      readonly entries: readonly string[]
    }
  /** The year is over, and nobody was asked to sit. */
  | { readonly code: 'noExamSitting'; readonly year: number; readonly entries: readonly string[] }
  /** As many are due at a sitting by its own row as are not in service with the examination of the year still to pass. */
  | {
      readonly code: 'examDueDiffers'
      readonly sitting: string
      readonly held: CivilDate
      readonly due: number
      readonly roster: number
      readonly entries: readonly string[]
    }
  /** Whether somebody passed is not what the pass mark of the sitting says. */
  | {
      readonly code: 'examResultDiffers'
      readonly result: string
      readonly sitting: string
      readonly mark: number
      readonly passMark: number
      readonly passed: boolean
      readonly entries: readonly string[]
    }
  /** Fewer advocates in post in an administrative village than the norm sets as its target. Persons, not roles. */
  | {
      readonly code: 'tooFewAdvocates'
      readonly village: string
      readonly name: string
      readonly persons: number
      /** How many of them hold another role as well: they count once all the same. */
      readonly alsoOther: number
      readonly least: number
      readonly by: CivilDate
      /** Whether the target is due: until then it is a warning and no breach. */
      readonly isDue: boolean
      readonly entries: readonly string[]
    }
