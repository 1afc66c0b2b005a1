import type { HandlingUnit } from '../../ledger/grid/centre/handling-unit.ts'
import type { petition, petitionRoutes } from '../../ledger/service/petition/petition.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** One of the six routes of an appeal. */
export type PetitionRoute = keyof typeof petitionRoutes
/** How a petition came: directly, or forwarded or assigned from above. */
export type PetitionIntake = keyof typeof petition.fields.intake.values
/** Suggestion, accusation or appeal. */
export type PetitionKind = keyof typeof petition.fields.petitionKind.values

/** How far a petition has come. */
export interface PetitionState {
  /** What was said of it when it came in; absent before. */
  readonly petition?: {
    readonly received: CivilDate
    readonly intake: PetitionIntake
    readonly kind: PetitionKind
    readonly accused?: HandlingUnit
    /** Whether anybody knows who it is. */
    readonly isNamed: boolean
    /** Whether the petitioner can be told in writing: name and address are clear. */
    readonly isReachable: boolean
  }
  /** The last day on which each move was made. */
  readonly days: Readonly<Record<string, CivilDate | undefined>>
  /** The route of an appeal, as it was last found. */
  readonly route?: PetitionRoute | undefined
  /** The objection to jurisdiction: raised and not settled, agreed to, or not. */
  readonly objection?: 'open' | 'upheld' | 'dismissed'
  /** The unit that it was last forwarded or assigned to. */
  readonly handedTo?: HandlingUnit | undefined
}

/** A petition that nobody entered. */
export const noPetition: PetitionState = { days: {} }

/** Whether a move was made. */
export const isMade = ({ days }: Pick<PetitionState, 'days'>, move: string): boolean => days[move] !== undefined

/**
 * Whether it is an appeal of the sixth route: the petition procedure, in which an opinion is issued.
 *
 * @see 信访工作条例 第31条
 */
export const isByPetitionProcedure = ({ route }: Pick<PetitionState, 'route'>): boolean => route === 'petitionProcedure'

/** Whether it went to a body above the township: what the township had to do with it is done. */
export const isHandedUp = ({ handedTo }: Pick<PetitionState, 'handedTo'>): boolean => handedTo === 'countyDepartment'
