import { type SubjectKind, subjectKinds } from '../figure/subject.ts'
import type { Citation } from '../law/citation.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import { type PeriodKind, periodKinds } from '../value/period.ts'
import { type Rounding, roundings } from '../value/rounding.ts'
import { list, oneOf, optional, record, text } from './shape/shape.ts'
import { type Amount, positivePointsShape } from './source/amount.ts'
import { type RuleCaseSource, caseShape } from './source/case.ts'
import { type IndicatorSource, indicatorShape } from './source/indicator.ts'
import { citationShape, labelShape } from './source/law.ts'
import {
  type GradeBandSource,
  type MoneySource,
  type RankOverrideSource,
  type ReplacementTriggerSource,
  type VetoSource,
  bandsShape,
  moneyShape,
  rankOverridesShape,
  replacementsShape,
  vetoesShape,
} from './source/outcome.ts'
import { type OwnFigureSource, type ParameterSource, ownFigureShape, parameterShape } from './source/parameter.ts'

export type { Amount, ValueRef } from './source/amount.ts'
export type { GivenFigure, RuleCaseSource } from './source/case.ts'
export type { CombinatorSource, GroupSource, IndicatorSource, LeafSource } from './source/indicator.ts'
export {
  type BandRowSource,
  type EmptyDenominator,
  type MechanismSource,
  emptyDenominators,
} from './source/mechanism.ts'
export type {
  GradeBandSource,
  MoneySource,
  MoneyTermSource,
  RankOverrideSource,
  ReplacementTriggerSource,
  VetoSource,
} from './source/outcome.ts'
export type { OwnFigureSource, ParameterSource, ParameterValueSource } from './source/parameter.ts'

/** What becomes of the points of an inapplicable indicator; a book in which one can occur must say it. */
export const inapplicablePolicies = ['redistributeInGroup', 'rescaleTotal', 'full', 'zero'] as const
/** What becomes of the points of an inapplicable indicator. */
export type InapplicablePolicy = (typeof inapplicablePolicies)[number]

/** The one named rounding of a book and its place: each indicator to hundredths, or only the total. */
export interface PlacedRounding {
  readonly place: 'indicator' | 'total'
  readonly mode: Rounding
}

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
  readonly rounding: PlacedRounding
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

/** The shape of a rounding. */
export const roundingShape = record<PlacedRounding>('rounding', {
  place: oneOf('indicator', 'total'),
  mode: oneOf(...roundings),
})
/** The shape of a whole book. */
export const ruleBookShape = record<RuleBookSource>('ruleBook', {
  id: text('id'),
  title: labelShape,
  subject: oneOf(...subjectKinds),
  period: oneOf(...periodKinds),
  jurisdiction: text('divisionCode'),
  effectiveFrom: text('date'),
  effectiveTo: optional(text('date')),
  publishedOn: optional(text('date')),
  citation: citationShape,
  total: optional(positivePointsShape),
  rounding: roundingShape,
  inapplicable: optional(oneOf(...inapplicablePolicies)),
  figures: optional(list(ownFigureShape)),
  parameters: optional(list(parameterShape)),
  indicators: list(indicatorShape),
  vetoes: optional(vetoesShape),
  bands: optional(bandsShape),
  money: optional(moneyShape),
  rankOverrides: optional(rankOverridesShape),
  replacement: optional(replacementsShape),
  cases: list(caseShape),
})
