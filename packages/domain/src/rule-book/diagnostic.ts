import type { GoodDirection, Measure } from '../figure/figure-definition.ts'
import type { SubjectKind } from '../figure/subject.ts'
import type { Verification } from '../law/instrument.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { TextFormat } from './shape/shape.ts'
import type { MechanismSource } from './source.ts'

export type { TextFormat } from './shape/shape.ts'

/** Keys and list indices from the root of a source. For a missing key: the path of the object that lacks it. */
export type SourcePath = readonly (string | number)[]

/** What stands in a source where something else is wanted. */
export type FoundType = 'text' | 'number' | 'boolean' | 'null' | 'list' | 'object' | 'other'
/** What may be wanted. `amount` is an integer or a quoted decimal. */
export type WantedType = 'text' | 'integer' | 'amount' | 'boolean' | 'list' | 'object'

/**
 * The shape of the source. `floatInSource`: a number that is not an integer; `numericCode`: a number where text is
 * wanted.
 */
export type ShapeFault =
  | { readonly code: 'tooDeep' }
  | { readonly code: 'unknownKey'; readonly key: string; readonly suggestion?: string }
  | { readonly code: 'missingKey'; readonly key: string }
  | { readonly code: 'wrongType'; readonly wanted: WantedType; readonly found: FoundType }
  | { readonly code: 'floatInSource'; readonly found: number }
  | { readonly code: 'numericCode'; readonly found: number }
  | { readonly code: 'notDecimal'; readonly found: string }
  | { readonly code: 'tooManyDigits'; readonly found: string; readonly digits: number }
  | { readonly code: 'outOfRange'; readonly found: string; readonly least: string; readonly exclusive: boolean }
  | { readonly code: 'badText'; readonly wanted: TextFormat; readonly found: string }
  | {
      readonly code: 'notOneOf'
      readonly found: string
      readonly allowed: readonly string[]
      readonly suggestion?: string
    }
  | { readonly code: 'emptyList' }

/** What is named twice in one book. */
export type Named = 'indicator' | 'was' | 'parameter' | 'figure' | 'veto' | 'grade' | 'case'

/** Names and references within the book. */
export type NameFault =
  | { readonly code: 'duplicateName'; readonly what: Named; readonly name: string }
  | { readonly code: 'pathOutsideParent'; readonly parent: string; readonly found: string }
  | { readonly code: 'wasStillPresent'; readonly was: string }
  | {
      readonly code: 'unknownName'
      readonly what: 'indicator' | 'parameter' | 'figure' | 'veto' | 'grade' | 'instrument'
      readonly name: string
      readonly suggestion?: string
    }
  | { readonly code: 'unusedName'; readonly what: 'parameter' | 'figure'; readonly name: string }

/** Sums of points, in decimal text. `capOutOfReach`: the children of a capped group cannot reach its points. */
export type PointsFault =
  | {
      readonly code: 'pointsDoNotAdd'
      readonly level: 'total' | 'group' | 'rescale'
      readonly stated: string
      readonly found: string
    }
  | { readonly code: 'capOutOfReach'; readonly stated: string; readonly found: string }
  | { readonly code: 'weightsDoNotAdd'; readonly found: string }
  | { readonly code: 'weightMissing'; readonly child: string }
  | { readonly code: 'pointsAboveMaximum'; readonly found: string; readonly maximum: string }
  | { readonly code: 'reachesZeroMisstated'; readonly stated: boolean; readonly lowest: string }
  | { readonly code: 'mustBeOutside'; readonly mechanism: MechanismSource['type'] }
  | { readonly code: 'mayNotBeOutside'; readonly mechanism: MechanismSource['type'] }

/**
 * Bands of the total and rows of a mechanism. Ends of intervals are included, in decimal text; absent `to` is open
 * above.
 */
export type BandFault =
  | {
      readonly code: 'bandGap'
      readonly from: string
      readonly to?: string
      readonly above?: string
      readonly below?: string
    }
  | {
      readonly code: 'bandOverlap'
      readonly from: string
      readonly to?: string
      readonly grades: readonly [string, string]
    }
  | { readonly code: 'bandEmpty'; readonly grade: string }
  | { readonly code: 'rowsNotDescending'; readonly row: number; readonly on?: CivilDate }
  | { readonly code: 'rowsNotAscending'; readonly row: number }
  | { readonly code: 'lastRowNotZero'; readonly found: string }

/**
 * What the text of a scheme leaves open, found in a source that says what the text says: rows of a table that overlap or
 * leave a gap, where `at` is included in both or in neither; a bonus that the text lets grow beyond the points of its item.
 */
export type TextFault =
  | {
      readonly code: 'rowOverlap'
      readonly rows: readonly [number, number]
      readonly from: string
      readonly to: string
    }
  | { readonly code: 'rowGap'; readonly rows: readonly [number, number]; readonly from: string; readonly to: string }
  | { readonly code: 'bonusUnbounded'; readonly each: string; readonly points: string }

/** What a mechanism may read, and which way it may go. */
export type FigureFault =
  | { readonly code: 'figureReadTwice'; readonly figure: string; readonly other: string }
  | { readonly code: 'sharesFigureAlone'; readonly figure: string }
  | { readonly code: 'notMonotone'; readonly figure: string; readonly good: GoodDirection }
  | { readonly code: 'monotoneAfterAll'; readonly figure: string }
  | {
      readonly code: 'figureShape'
      readonly figure: string
      readonly wanted: 'number' | 'share'
      readonly found: 'number' | 'share'
    }
  | {
      readonly code: 'measureMismatch'
      readonly figure: string
      readonly wanted: Measure | 'ratio'
      readonly found: Measure | 'ratio'
    }
  | { readonly code: 'notAttested'; readonly figure: string }
  | {
      readonly code: 'subjectMismatch'
      readonly figure: string
      readonly wanted: SubjectKind
      readonly found: SubjectKind
    }

/** Citations and dates. */
export type LawFault =
  | {
      readonly code: 'notInForce'
      readonly instrument: string
      readonly from: CivilDate
      readonly to?: CivilDate
      readonly inForceFrom?: CivilDate
      readonly inForceTo?: CivilDate
    }
  | {
      readonly code: 'verificationTooStrong'
      readonly instrument: string
      readonly stated: Verification
      readonly own: Verification
    }
  | { readonly code: 'notIllustrative'; readonly stated: Verification }
  | { readonly code: 'datesReversed'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly code: 'valuesNotInOrder'; readonly parameter: string }
  | { readonly code: 'valuesOverlap'; readonly parameter: string; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly code: 'midPeriodUnstated'; readonly parameter: string; readonly on: CivilDate }
  | { readonly code: 'inapplicablePolicyUnstated'; readonly indicator: string }

/**
 * Outcomes. `needsTotal`: the thing named has no meaning in a book without a stated total. `groupNotLarger`: in the
 * smallest group everybody would be among the last ones.
 */
export type OutcomeFault =
  | {
      readonly code: 'needsTotal'
      readonly what: 'bands' | 'indicators' | 'vetoes' | 'byScore' | 'rankOverrides' | 'replacement'
    }
  | { readonly code: 'needsBands'; readonly what: 'byGrade' }
  | { readonly code: 'noOutcome' }
  | { readonly code: 'factorMissing'; readonly grade: string }
  | { readonly code: 'capBelowFloor'; readonly cap: string; readonly floor: string }
  | { readonly code: 'groupNotLarger'; readonly count: number; readonly minimumGroup: number }

/** Cases. `caseDiffers` holds the values as text; `caseFails` when the book could not judge the case at all. */
export type CaseFault =
  | { readonly code: 'casePeriod'; readonly case: string; readonly period: string }
  | {
      readonly code: 'caseDiffers'
      readonly case: string
      readonly what: 'points' | 'grade' | 'moneyFen' | 'status' | 'indicator'
      readonly indicator?: string
      readonly expected: string
      readonly found?: string
    }
  | { readonly code: 'caseFails'; readonly case: string; readonly issue: string }
  | { readonly code: 'bandNotReached'; readonly grade: string }
  | { readonly code: 'rowNotReached'; readonly indicator: string; readonly row: number }

/** Why a rule book was not accepted: a code with its parameters. Sentences are in the locale. */
export type Fault =
  | ShapeFault
  | NameFault
  | PointsFault
  | BandFault
  | TextFault
  | FigureFault
  | LawFault
  | OutcomeFault
  | CaseFault

/** A fault and where it stands. */
export type Diagnostic = Fault & { readonly path: SourcePath }
/** The code of a diagnostic. */
export type DiagnosticCode = Fault['code']
