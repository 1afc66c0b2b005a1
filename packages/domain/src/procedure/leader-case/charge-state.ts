import type { PostId } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** How far a leader's charge of a matter has come. */
export interface ChargeState {
  /** The post of the leader who is proposed; absent before. */
  readonly leader?: PostId
  /** The last day on which each move was made. */
  readonly days: Readonly<Record<string, CivilDate | undefined>>
  /** The last day by which the matter is to be settled, as the plan or the last extension says. */
  readonly limit?: CivilDate
  /** Whether an extension was asked for and is not decided on. */
  readonly isAsking: boolean
}

/** A charge that nobody proposed. */
export const noCharge: ChargeState = { days: {}, isAsking: false }

/** A step that can be taken in a charge, or that opens it. */
export type ChargeMove =
  | 'proposed'
  | 'approved'
  | 'notApproved'
  | 'served'
  | 'planned'
  | 'visited'
  | 'progressed'
  | 'extensionRequested'
  | 'extensionApproved'
  | 'extensionRefused'
  | 'papersFiled'
  | 'reported'
  | 'closed'

/** Whether a move was made. */
export const isMade = ({ days }: Pick<ChargeState, 'days'>, move: ChargeMove): boolean => days[move] !== undefined
