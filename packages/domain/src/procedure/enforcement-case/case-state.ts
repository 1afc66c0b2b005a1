import type { partyKinds } from '../../ledger/enforcement/case/enforcement-case.ts'
import type { EnforcementField } from '../../ledger/enforcement/enforcement-field.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { Fen } from '../../value/money.ts'

/** What was said of a case when it was entered. */
export interface OpenedCase {
  readonly discovered: CivilDate
  readonly field: EnforcementField
  readonly partyKind: keyof typeof partyKinds
  /** Absent where the act goes on, or nobody knows. */
  readonly actEndedOn?: CivilDate
  readonly isGrave: boolean
}

/** What the party was told before the decision. */
export interface Notice {
  readonly on: CivilDate
  readonly intendedFine: Fen
  readonly tellsOfHearing: boolean
  /** Until when the party may state its case. */
  readonly until?: CivilDate
}

/** How far the hearing of what was told last has come. */
export interface Hearing {
  readonly isRequested: boolean
  /** Whether the party asked for it, and it was neither held nor forgone since. */
  readonly isPending: boolean
  /** One that was held is not undone by forgoing another. */
  readonly end?: 'held' | 'forgone'
  /** The day on which the next one was announced. */
  readonly noticedOn?: CivilDate | undefined
}

/** Nobody asked for a hearing, or gave it up. */
export const noHearing: Hearing = { isRequested: false, isPending: false }

/** What was decided. */
export interface Decided {
  readonly on: CivilDate
  readonly type: 'ordinary' | 'onTheSpot' | 'none'
  readonly fine: Fen
  readonly confiscated: Fen
  /** Whether it is more than a warning and money. */
  readonly hasOther: boolean
}

/** A remedy that the party sought: until when it was pending, whether it was given up, and whether it undid the decision. */
export interface SoughtRemedy {
  readonly isLitigation: boolean
  readonly until?: CivilDate
  readonly isGivenUp: boolean
  readonly undoes: boolean
}

/** How far a transfer to the police has come. */
export type TransferStage = 'reported' | 'refused' | 'approved' | 'transferred' | 'policeFiled' | 'policeDeclined'

/** How far a case has come. */
export interface CaseState {
  /** Absent before it is entered. */
  readonly opened?: OpenedCase
  /** The last day on which each move was made. */
  readonly days: Readonly<Record<string, CivilDate | undefined>>
  /** The keys of those who took evidence. */
  readonly investigators: readonly string[]
  /** The last one. */
  readonly notice?: Notice
  /** What the party did with its right to state its case, since it was told. */
  readonly statement?: 'heard' | 'waived' | undefined
  readonly hearing: Hearing
  /** Whether a legal review is on file, and what the last opinion says. */
  readonly review: { readonly isOnFile: boolean; readonly opinion?: 'passed' | 'notPassed' }
  readonly decided?: Decided
  readonly paid: { readonly fine: Fen; readonly confiscation: Fen }
  readonly deferredUntil?: CivilDate
  readonly remedies: readonly SoughtRemedy[]
  readonly transfer?: TransferStage
  /** The business keys of what names no document, and of steps that do not say how they were recorded. */
  readonly undocumented: readonly string[]
  readonly unrecorded: readonly string[]
}

/** A case that nobody entered. */
export const noCase: CaseState = {
  days: {},
  investigators: [],
  hearing: noHearing,
  review: { isOnFile: false },
  paid: { fine: 0, confiscation: 0 },
  remedies: [],
  undocumented: [],
  unrecorded: [],
}

/** Whether a move was made. */
export const isMade = ({ days }: CaseState, move: string): boolean => days[move] !== undefined

/** A penalty that was decided, in the ordinary procedure or on the spot. */
export const penaltyOf = ({ decided }: CaseState): Decided | undefined =>
  decided === undefined || decided.type === 'none' ? undefined : decided

/**
 * The day on which the party got the decision: of one on the spot the day on which it was made.
 *
 * @see 中华人民共和国行政处罚法 第52条, 第61条
 */
export const servedOn = ({ days, decided }: CaseState): CivilDate | undefined =>
  days['served'] ?? (decided?.type === 'onTheSpot' ? decided.on : undefined)

/**
 * Whether a case is for the police: from the approval of its transfer on, unless they decline.
 *
 * @see 行政执法机关移送涉嫌犯罪案件的规定 第5条, 第8条, 第10条
 */
export const isForPolice = ({ transfer }: CaseState): boolean =>
  transfer === 'approved' || transfer === 'transferred' || transfer === 'policeFiled'

/** Whether the party contested what it was told: it stated its case, or there was a hearing. */
export const isContested = ({ statement, hearing }: CaseState): boolean =>
  statement === 'heard' || hearing.end === 'held'
