import type { Status } from '../assessment/derivation.ts'
import type { Measure } from '../figure/figure-definition.ts'
import type { Attestation } from '../figure/figure-value.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import type { Fen } from '../value/money.ts'
import type { Period } from '../value/period.ts'
import type { Points } from '../value/points.ts'
import type { Ratio } from '../value/ratio.ts'
import type { Rounding } from '../value/rounding.ts'
import type { Award, Cited, Counted, Quantity, Term, Titled } from './token-values.ts'

interface OnFigure {
  readonly counted: Counted
  readonly award: Award
}

/** How a leaf came to its points: one token for each mechanism. */
export type MechanismToken =
  | ({ readonly type: 'quota'; readonly reach: Quantity; readonly reached: boolean } & OnFigure)
  | ({
      readonly type: 'target'
      readonly reach: Quantity
      /** What was due of the reach for the days served, where the book prorates. */
      readonly due?: { readonly amount: Quantity; readonly served: number; readonly required: number }
      readonly capped: boolean
    } & OnFigure)
  /** `row` counts from 1, the highest. */
  | ({
      readonly type: 'band'
      readonly from: Quantity
      /** Passed, not only reached. */
      readonly above?: true
      readonly row: number
      readonly rows: number
    } & OnFigure)
  | ({ readonly type: 'ratio' } & OnFigure)
  | ({ readonly type: 'emptyDenominator'; readonly policy: 'full' | 'zero' } & OnFigure)
  | ({
      readonly type: 'deduction'
      readonly occurrences: Quantity
      readonly below?: Quantity
      readonly each: Points
      readonly floor: Points
      readonly floored: boolean
    } & OnFigure)
  | ({ readonly type: 'bonus'; readonly each: Points; readonly capped: boolean } & OnFigure)
  | ({
      readonly type: 'discretion'
      readonly sign: 1 | -1
      readonly norm?: Label
      readonly attestations: readonly Attestation[]
      readonly capped: boolean
    } & OnFigure)
  | ({ readonly type: 'manual'; readonly attestations: readonly Attestation[]; readonly capped: boolean } & OnFigure)
  | {
      readonly type: 'rankBased'
      readonly figure: Titled
      readonly rank: number
      readonly of: number
      readonly award: Award
    }

/** What would have been needed for full marks, where that follows from the mechanism alone. */
export type NeedToken =
  | { readonly type: 'needMore'; readonly amount: Quantity }
  | { readonly type: 'needFewer'; readonly amount: Quantity }
  /** So many more of the counted ones would have had to qualify. */
  | { readonly type: 'needQualified'; readonly more: number; readonly of: number }

/** What takes the points of the inapplicable: the rest of a group, or of the total. */
export type Receiver = { readonly rest: 'group'; readonly group: Titled } | { readonly rest: 'total' }

/** Why something has no points of its own. */
export type AbsenceToken =
  | { readonly type: 'missing'; readonly figures: readonly Titled[] }
  | { readonly type: 'rankMissing'; readonly figure: Titled }
  | { readonly type: 'unattested'; readonly figure: Titled }
  | { readonly type: 'inapplicable'; readonly figures: readonly Titled[] }
  | { readonly type: 'emptyWithoutPoints'; readonly figure: Titled; readonly policy: 'inapplicable' | 'missing' }
  | { readonly type: 'parameterInapplicable'; readonly parameter: Titled }
  | { readonly type: 'notServed'; readonly served: number; readonly required: number }
  | { readonly type: 'policyPoints'; readonly policy: 'full' | 'zero'; readonly award: Award }
  /** Its own points went to the rest of a group or of the total. */
  | { readonly type: 'passedOn'; readonly to: Receiver }

interface OnTerms {
  readonly terms: readonly Term[]
  /** Where the points of what is inapplicable went to the rest: × full ÷ possible. */
  readonly scaled?: { readonly full: Ratio; readonly possible: Ratio }
  readonly award: Award
}

/** How parts became a group or the total. */
export type SumToken =
  | ({ readonly type: 'sum' } & OnTerms)
  | ({ readonly type: 'weightedSum' } & OnTerms)
  /** `uncapped`: what the parts came to where that is more than the group's points. */
  | ({ readonly type: 'cap'; readonly uncapped?: Ratio } & OnTerms)
  | ({ readonly type: 'rescale'; readonly from: Points } & OnTerms)
  /** The points of inapplicable parts went to the rest. */
  | { readonly type: 'redistributed'; readonly parts: readonly Titled[]; readonly to: Receiver }
  /** Parts without data; `judged`: others could be judged. */
  | { readonly type: 'incomplete'; readonly parts: readonly Titled[]; readonly judged: boolean }
  /** Three numbers: points earned, full marks of what could be judged, stated total. */
  | {
      readonly type: 'provisional'
      readonly earned: Points
      readonly judged: Points
      readonly stated: Points
      readonly missing: readonly Titled[]
    }
  /**
   * `outside`: bonus and discretion, added after the parts were scaled. The award is what stood before any floor or
   * veto.
   */
  | ({ readonly type: 'total'; readonly outside: readonly Term[] } & OnTerms)
  | { readonly type: 'floored'; readonly before: Points }

/** What followed from the total, and what did not. */
export type OutcomeToken =
  | {
      readonly type: 'scope'
      readonly period: Period
      readonly effectiveFrom: CivilDate
      readonly effectiveTo?: CivilDate
    }
  | { readonly type: 'vetoed'; readonly veto: Titled; readonly counted: Counted; readonly before: Points }
  | { readonly type: 'noVeto'; readonly vetoes: readonly Titled[] }
  | {
      readonly type: 'gradeBand'
      readonly points: Points
      readonly from: Points
      readonly to?: Points
      readonly grade: Titled
    }
  | { readonly type: 'nextGrade'; readonly grade: Titled; readonly distance: Points }
  | { readonly type: 'highestGrade' }
  | {
      readonly type: 'gradeCapped'
      readonly veto: Titled
      readonly counted: Counted
      readonly before: Titled
      readonly grade: Titled
    }
  | {
      readonly type: 'rankOverride'
      readonly end: 'bottom' | 'top'
      readonly count: number
      readonly rank: number
      readonly of: number
      readonly before: Titled
      readonly grade: Titled
    }
  | { readonly type: 'withheld'; readonly outcome: 'grade' | 'money'; readonly status: 'provisional' | 'inapplicable' }
  /** The amount of one is exact fen. */
  | { readonly type: 'moneyByGrade'; readonly grade: Titled; readonly factor: Ratio; readonly each: Ratio }
  | { readonly type: 'moneyByScore'; readonly points: Points; readonly stated: Points; readonly each: Ratio }
  | { readonly type: 'moneyPerItem'; readonly counted: Counted; readonly each: Ratio }
  | {
      readonly type: 'moneyPerMissing'
      readonly counted: Counted
      readonly below: Quantity
      readonly lacking: Quantity
      readonly each: Ratio
    }
  /** `exact` is the sum of the base and the terms; `rounded` the same in whole fen; `fen` after floor and cap. */
  | {
      readonly type: 'moneyTotal'
      readonly base: Fen
      readonly terms: readonly Ratio[]
      readonly exact: Ratio
      readonly rounded: Fen
      readonly rounding: Rounding
      readonly bound?: 'floor' | 'cap'
      readonly fen: Fen
    }

/** Where it stands. */
export interface BasisToken {
  readonly type: 'basis'
  readonly cited: readonly Cited[]
}

/** A figure that was read: the stored integer and what it measures, and the entries that were counted. */
export interface FigureToken {
  readonly type: 'figure'
  readonly id: string
  readonly status: 'present' | 'missing' | 'inapplicable'
  readonly value?: number
  readonly of?: number
  readonly measure: Measure
  readonly unit: Label
  readonly label: Label
  readonly entries: readonly string[]
}

/** A parameter that was read, with each value it was made from. Without a value no norm covers the period. */
export interface ParameterToken {
  readonly type: 'parameter'
  readonly id: string
  readonly label: Label
  readonly value?: Ratio
  readonly unit: Label
  /** `share`: the value is a quotient and prints as a percentage. */
  readonly shape: Quantity['shape']
  readonly sources: readonly {
    readonly value: Ratio
    readonly from: CivilDate
    readonly to?: CivilDate
    readonly cited: Cited
  }[]
}

/** A part of a group or of the total. */
export interface PartToken {
  readonly type: 'part'
  readonly path: string
  readonly label: Label
  readonly status: Status
  readonly points?: Points
  readonly maximum: Points
  /** It stands outside the total; its maximum is a cap. */
  readonly outside: boolean
}

/** What an explanation is made of: ids, names from declarations and typed values. Sentences are in the locales. */
export type Token =
  | MechanismToken
  | NeedToken
  | AbsenceToken
  | SumToken
  | OutcomeToken
  | BasisToken
  | FigureToken
  | ParameterToken
  | PartToken
