import type { waivableSteps } from '../../ledger/decision/decision-step.ts'
import type { PostId } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { Paper } from './papers.ts'

/** A step that can be left out with a recorded reason. */
export type WaivableStep = keyof typeof waivableSteps

/** What somebody said in the collective discussion of a day. */
export interface SpokenOpinion {
  readonly on: CivilDate
  readonly turn: number
  readonly post: PostId
  readonly view: 'agree' | 'disagree' | 'abstain'
  readonly hasReason: boolean
}

/** How far a matter has come. */
export interface MatterState {
  /** What was said of it when it was set going; absent before. */
  readonly matter?: {
    readonly isTechnical: boolean
    readonly isRiskBearing: boolean
    readonly hearingDue: boolean
    /** Whether it refers to an item of the published catalogue. */
    readonly isListed: boolean
  }
  /** The last day on which each move was made. */
  readonly days: Readonly<Record<string, CivilDate | undefined>>
  readonly papers: readonly Paper[]
  readonly waived: readonly WaivableStep[]
  /** The round of public comment that is open, and whether a reason for a shorter one was stated when it opened. */
  readonly openComment?: { readonly since: CivilDate; readonly hasReason: boolean } | undefined
  /** The day on which the material of the next hearing was sent. */
  readonly hearingNoticed?: CivilDate | undefined
  readonly risk?: 'controllable' | 'uncontrollable'
  readonly opinions: readonly SpokenOpinion[]
  /** What the discussion of the draft as it now is came to. */
  readonly outcome?: 'adopted' | 'returned' | 'rejected' | undefined
  /** The business keys of steps without a document. */
  readonly undocumented: readonly string[]
}

/** A matter that nobody set going. */
export const noMatter: MatterState = { days: {}, papers: [], waived: [], opinions: [], undocumented: [] }

/** Whether a move was made. */
export const isMade = ({ days }: MatterState, move: string): boolean => days[move] !== undefined
