import type { GoodDirection, Measure } from '../figure/figure-definition.ts'
import type { SubjectKind } from '../figure/subject.ts'
import type { Citation } from '../law/citation.ts'
import type { MidPeriod } from '../law/parameter.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import type { PeriodKind } from '../value/period.ts'
import type { Rounding } from '../value/rounding.ts'

/** An exact number in a source: an integer, or a quoted decimal such as "0.285". A float is an error with its position. */
export type Amount = number | string
/** A number, or the id of a parameter of the same book. */
export type ValueRef = Amount | { readonly parameter: string }

export interface ParameterValueSource {
  readonly effectiveFrom: CivilDate
  readonly effectiveTo?: CivilDate
  readonly publishedOn?: CivilDate
  readonly value: Amount
  readonly citation: Citation
}
/** A dated, cited number (DMN: a business constant with its source). `measure` says what the number measures. */
export interface ParameterSource {
  readonly id: string
  readonly label: Label
  readonly unit: Label
  readonly measure: Measure | 'ratio'
  readonly midPeriod?: MidPeriod
  readonly values: readonly [ParameterValueSource, ...ParameterValueSource[]]
}

/** A figure that only this book knows, given by hand or by a county's own system. */
export interface OwnFigureSource {
  readonly id: string
  readonly label: Label
  readonly unit: Label
  readonly shape: 'number' | 'share'
  readonly measure: Measure
  readonly good: GoodDirection
  readonly attested?: boolean
}

/** What an empty denominator means: full marks, none, nothing to judge, or a missing fact. */
export const emptyDenominators = ['full', 'zero', 'inapplicable', 'missing'] as const
export type EmptyDenominator = (typeof emptyDenominators)[number]

export interface BandRowSource {
  /** The least number (of a share: its quotient) that earns the row; rows descend, and the last one starts at 0. */
  readonly from: ValueRef
  readonly points: Amount
}

/** How one figure becomes points. */
export type MechanismSource =
  /** Reach n: all the points, or none. */
  | { readonly type: 'quota'; readonly figure: string; readonly reach: ValueRef }
  /** min(points, count ÷ reach × points); `prorate` shortens the reach by days served ÷ days required. */
  | {
      readonly type: 'target'
      readonly figure: string
      readonly reach: ValueRef
      readonly prorate?: { readonly served: string; readonly required: string }
    }
  /** The points of the first row whose `from` is reached. */
  | {
      readonly type: 'band'
      readonly figure: string
      readonly rows: readonly [BandRowSource, ...BandRowSource[]]
      readonly whenEmpty?: EmptyDenominator
    }
  /** share × points. */
  | { readonly type: 'ratio'; readonly figure: string; readonly whenEmpty: EmptyDenominator }
  /** points − each × occurrences, not below floor. With `below`, an occurrence is each one missing to that number. */
  | {
      readonly type: 'deduction'
      readonly figure: string
      readonly each: Amount
      readonly floor: Amount
      readonly below?: ValueRef
      /** Whether the deduction can take all the points: stated by the author, proved by the compiler. */
      readonly reachesZero: boolean
    }
  /** each × count, not above the indicator's points. */
  | { readonly type: 'bonus'; readonly figure: string; readonly each: Amount }
  /** Attested hundredths of points: `sign` −1 deducts, 1 adds; never more than the indicator's points. */
  | { readonly type: 'discretion'; readonly figure: string; readonly sign: 1 | -1; readonly norm?: Label }
  /** Points by rank among the peers of the subject on a figure. */
  | {
      readonly type: 'rankBased'
      readonly figure: string
      readonly rows: readonly [
        { readonly to: number; readonly points: Amount },
        ...{ readonly to: number; readonly points: Amount }[],
      ]
      readonly otherwise: Amount
    }
  /** An attested score in hundredths, between 0 and the indicator's points. */
  | { readonly type: 'manual'; readonly figure: string }

interface IndicatorBase {
  /** Stable across revisions: study/centre-group. A child's path extends its parent's. */
  readonly path: string
  /** The path it had before a rename. */
  readonly was?: string
  readonly title: Label
  /** Its full marks. For what stands outside the total (bonus, discretion): its cap. */
  readonly points: Amount
  readonly citation: Citation
}

/** A leaf of the tree. */
export interface LeafSource extends IndicatorBase {
  readonly mechanism: MechanismSource
  /** Outside the stated total: a bonus or a discretionary deduction. */
  readonly outside?: true
  /** More of the good may lower the score (whistle rates). */
  readonly nonMonotone?: true
  /** Another indicator reads the same figure on purpose. */
  readonly sharesFigure?: true
}

/** How the points of children become the points of their parent. */
export type CombinatorSource =
  | { readonly type: 'sum' }
  /** Each child is scored on its own scale and weighs `weights[path]` (they add up to 1). */
  | { readonly type: 'weightedSum'; readonly weights: Readonly<Record<string, Amount>> }
  /** The sum, but not above the group's points. */
  | { readonly type: 'cap' }
  /** The sum of children on a scale of `from`, converted to the group's points. */
  | { readonly type: 'rescale'; readonly from: Amount }

export interface GroupSource extends IndicatorBase {
  readonly combine: CombinatorSource
  readonly children: readonly [IndicatorSource, ...IndicatorSource[]]
}
export type IndicatorSource = LeafSource | GroupSource

/** A veto (一票否决): when its figure is above zero, the total becomes zero or the grade is at best the one named. */
export interface VetoSource {
  readonly id: string
  readonly title: Label
  readonly figure: string
  readonly effect: { readonly type: 'zero' } | { readonly type: 'capGrade'; readonly grade: string }
  readonly citation: Citation
}

/** A band of the total: which grade its points earn. Absent `to` is open above; `ends` says which ends belong to it ('from' by default). */
export interface GradeBandSource {
  readonly grade: string
  readonly title: Label
  readonly from: Amount
  readonly to?: Amount
  readonly ends?: 'from' | 'to' | 'both' | 'neither'
}

/** A part of the money outcome; amounts are yuan ("50.00"), negative to deduct. */
export type MoneyTermSource =
  | { readonly type: 'byGrade'; readonly yuan: Amount; readonly factors: Readonly<Record<string, Amount>> }
  | { readonly type: 'byScore'; readonly yuan: Amount }
  | { readonly type: 'perItem'; readonly figure: string; readonly yuan: Amount }
  | { readonly type: 'perMissing'; readonly figure: string; readonly below: ValueRef; readonly yuan: Amount }

/** 补助: base + terms, never below floor (nothing is carried over to the next month), rounded once to the fen. */
export interface MoneySource {
  readonly base: Amount
  readonly terms: readonly MoneyTermSource[]
  readonly floor: Amount
  readonly cap?: Amount
  readonly rounding: Rounding
  readonly citation: Citation
}

/** After the band: the last (or first) so many of the peer group get at best this grade. */
export interface RankOverrideSource {
  readonly end: 'bottom' | 'top'
  readonly count: number
  readonly atBest: string
  /** Groups of fewer subjects are left alone. */
  readonly minimumGroup: number
  readonly citation: Citation
}

/** When a member is to be replaced. `manual` needs an attested figure; none of them fires for leaving for other reasons. */
export type ReplacementTriggerSource =
  | {
      readonly type: 'consecutive'
      readonly grades: readonly string[]
      readonly months: number
      readonly citation: Citation
    }
  | {
      readonly type: 'rolling'
      readonly grades: readonly string[]
      readonly count: number
      readonly months: number
      readonly citation: Citation
    }
  | { readonly type: 'bottom'; readonly count: number; readonly minimumGroup: number; readonly citation: Citation }
  | { readonly type: 'veto'; readonly veto: string; readonly citation: Citation }

/**
 * A plain figure in a case or a facts file, in the unit it is printed in: counts and fen are integers, hours and points are
 * integers or quoted decimals ("47.5", "2.50"). `null` says it is missing; `"inapplicable"` that it does not concern the subject.
 */
export type GivenFigure =
  | Amount
  | null
  | 'inapplicable'
  | {
      readonly value: Amount
      readonly of?: number
      readonly reason?: string
      readonly approver?: string
    }

/** A worked case: given plain figures, expect these results. Cases prove that every band and row is reached. */
export interface RuleCaseSource {
  readonly name: string
  readonly period: string
  readonly given: Readonly<Record<string, GivenFigure>>
  readonly ranks?: Readonly<Record<string, { readonly rank: number; readonly of: number }>>
  readonly expect: {
    readonly points?: Amount
    readonly grade?: string
    readonly moneyFen?: number
    readonly status?: 'final' | 'provisional'
    readonly indicators?: Readonly<Record<string, Amount>>
  }
}

/** What becomes of the points of an inapplicable indicator; a book in which one can occur must say it. */
export const inapplicablePolicies = ['redistributeInGroup', 'rescaleTotal', 'full', 'zero'] as const
export type InapplicablePolicy = (typeof inapplicablePolicies)[number]

/** A rule book as written: typed data, or the same in YAML. Unknown keys are errors with code and path. */
export interface RuleBookSource {
  readonly id: string
  readonly title: Label
  readonly subject: SubjectKind
  readonly period: PeriodKind
  /** 12-digit code of the division it is made for. */
  readonly jurisdiction: string
  readonly effectiveFrom: CivilDate
  readonly effectiveTo?: CivilDate
  readonly publishedOn?: CivilDate
  readonly citation: Citation
  /** The stated total; absent for a book that yields money only. */
  readonly total?: Amount
  /** The one named rounding and its place: each indicator to hundredths, or only the total. */
  readonly rounding: { readonly place: 'indicator' | 'total'; readonly mode: Rounding }
  readonly inapplicable?: InapplicablePolicy
  readonly figures?: readonly OwnFigureSource[]
  readonly parameters?: readonly ParameterSource[]
  readonly indicators: readonly IndicatorSource[]
  readonly vetoes?: readonly VetoSource[]
  readonly bands?: readonly GradeBandSource[]
  readonly money?: MoneySource
  readonly rankOverrides?: readonly RankOverrideSource[]
  readonly replacement?: readonly ReplacementTriggerSource[]
  readonly cases: readonly RuleCaseSource[]
}
