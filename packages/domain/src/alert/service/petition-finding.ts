import type { CivilDate } from '../../value/civil-date.ts'

/** What is amiss with petitions, beside what is late. */
export type PetitionFinding =
  /** A visit of a group with more than five representatives, or of more than five people who chose none. */
  | {
      readonly code: 'petitionRepresentatives'
      readonly petition: string
      readonly on: CivilDate
      readonly people: number
      readonly representatives?: number
      readonly entries: readonly string[]
    }
  /** An appeal of the petition procedure that was neither accepted nor refused so many days after it was received. */
  | {
      readonly code: 'petitionNotTakenUp'
      readonly petition: string
      readonly on: CivilDate
      readonly days: number
      readonly entries: readonly string[]
    }
  /** What was forwarded or assigned was refused without an objection to those who did so. */
  | {
      readonly code: 'petitionRefusedUnobjected'
      readonly petition: string
      readonly received: CivilDate
      readonly on: CivilDate
      readonly entries: readonly string[]
    }
  /** An extension whose reason the petitioner was not told, though the first sixty days are over. */
  | {
      readonly code: 'petitionExtensionUntold'
      readonly petition: string
      readonly on: CivilDate
      /** The last of the sixty days. */
      readonly last: CivilDate
      readonly entries: readonly string[]
    }
  /** An opinion that was not served so many days after it was issued. */
  | {
      readonly code: 'petitionOpinionUnserved'
      readonly petition: string
      readonly on: CivilDate
      readonly days: number
      readonly entries: readonly string[]
    }
  /** A petition that was accepted although it repeats one that was re-examined. */
  | {
      readonly code: 'petitionAcceptedAgain'
      readonly petition: string
      readonly on: CivilDate
      /** The petition that it repeats, and the day of its re-examination. */
      readonly repeats: string
      readonly reExamined: CivilDate
      readonly entries: readonly string[]
    }
  /** A claim of a group on the governance platform that no petition names so many days later. */
  | {
      readonly code: 'groupClaimWithoutPetition'
      readonly event: string
      readonly on: CivilDate
      readonly days: number
      readonly entries: readonly string[]
    }
  /** A petition of five or more people that names no event, one that is in no ledger, or one of another category. */
  | {
      readonly code: 'groupPetitionWithoutEvent'
      readonly petition: string
      readonly on: CivilDate
      readonly people: number
      readonly why: 'none' | 'unknown' | 'otherCategory'
      readonly event?: string
      readonly entries: readonly string[]
    }
