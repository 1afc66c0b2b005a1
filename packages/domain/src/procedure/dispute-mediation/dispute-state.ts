import type { satisfactions } from '../../ledger/service/legal/legal-service-case.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** What a dispute came to. A written agreement counts once it is in effect. */
export type DisputeResult = 'agreedInWriting' | 'agreedOrally' | 'failed' | 'withdrawn' | 'transferred' | 'notAccepted'

/** An agreement, and since when it is in effect; one in writing that nobody signed and sealed is in effect from no day. */
export interface DisputeAgreement {
  readonly form: 'written' | 'oral'
  readonly on: CivilDate
  readonly inEffectSince?: CivilDate
  /** Until when it has to be fulfilled. */
  readonly until?: CivilDate
}

/** From when to when a dispute was dealt with before it was opened again. */
export interface DisputeRound {
  /** The day on which it was registered, or opened again. */
  readonly from: CivilDate
  /** The day of its result; where it had none, the day on which it was opened again. */
  readonly until: CivilDate
}

/** How far a dispute has come since it was registered, or since it was last opened again. */
export interface DisputeState {
  /** The day of its registration; absent before. */
  readonly registered?: CivilDate
  /** The day on which it was last opened again. */
  readonly reopened?: CivilDate
  /** What came before it was last opened again, in order: opening it again does not undo that something came late. */
  readonly rounds: readonly DisputeRound[]
  readonly isAccepted: boolean
  /** The keys of the mediators that were named, each once. */
  readonly mediators: readonly string[]
  /** Whether a party refuses mediation, or to go on with it. */
  readonly isRefused: boolean
  readonly isMediated: boolean
  readonly agreement?: DisputeAgreement | undefined
  readonly result?: { readonly is: DisputeResult; readonly on: CivilDate } | undefined
  /** Whether the parties were told of the ways that are left after mediation failed. */
  readonly isTold: boolean
  readonly confirmationAsked?: CivilDate | undefined
  readonly confirmed?: CivilDate | undefined
  readonly fulfilled?: CivilDate | undefined
  /** The day on which it was found that the agreement is not fulfilled; absent once it is. */
  readonly unfulfilled?: CivilDate | undefined
  readonly visited?: { readonly on: CivilDate; readonly satisfaction?: keyof typeof satisfactions }
  readonly struckOff?: CivilDate | undefined
  readonly archived?: CivilDate
}

/** A dispute of which nothing was done yet. */
export const nothingDone = {
  rounds: [],
  isAccepted: false,
  mediators: [],
  isRefused: false,
  isMediated: false,
  isTold: false,
} as const

/** Whether parties are bound by an agreement. */
export const isInEffect = ({ agreement }: DisputeState): boolean => agreement?.inEffectSince !== undefined
