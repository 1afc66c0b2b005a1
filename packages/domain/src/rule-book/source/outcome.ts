import type { Citation } from '../../law/citation.ts'
import type { Label } from '../../value/label.ts'
import { type Rounding, roundings } from '../../value/rounding.ts'
import { amount, dictionary, integer, list, oneOf, optional, record, text, variants } from '../shape/shape.ts'
import { type Amount, type ValueRef, pointsShape, reachShape } from './amount.ts'
import { citationShape, labelShape } from './law.ts'

/** A veto (一票否决): when its figure is above zero, the total becomes zero or the grade is at best the one named. */
export interface VetoSource {
  readonly id: string
  readonly title: Label
  readonly figure: string
  readonly effect: { readonly type: 'zero' } | { readonly type: 'capGrade'; readonly grade: string }
  readonly citation: Citation
}

/**
 * A band of the total: which grade its points earn. Absent `to` is open above; `ends` says which ends belong to it
 * ('from' by default).
 */
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
  /** Groups of fewer subjects are left alone; more than `count`. */
  readonly minimumGroup: number
  readonly citation: Citation
}

/**
 * When a member is to be replaced. `manual` needs an attested figure; none of them fires for leaving for other reasons.
 */
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

type EffectOf<K extends VetoSource['effect']['type']> = Extract<VetoSource['effect'], { readonly type: K }>
type TermOf<K extends MoneyTermSource['type']> = Extract<MoneyTermSource, { readonly type: K }>
type TriggerOf<K extends ReplacementTriggerSource['type']> = Extract<ReplacementTriggerSource, { readonly type: K }>

const yuan = amount()
const grade = text()

const vetoShape = record<VetoSource>('veto', {
  id: text('id'),
  title: labelShape,
  figure: text('id'),
  effect: variants<VetoSource['effect']>('vetoEffect', {
    zero: record<EffectOf<'zero'>>('zero', { type: oneOf('zero') }),
    capGrade: record<EffectOf<'capGrade'>>('capGrade', { type: oneOf('capGrade'), grade }),
  }),
  citation: citationShape,
})
const gradeBandShape = record<GradeBandSource>('gradeBand', {
  grade,
  title: labelShape,
  from: pointsShape,
  to: optional(pointsShape),
  ends: optional(oneOf('from', 'to', 'both', 'neither')),
})
const moneyTermShape = variants<MoneyTermSource>('moneyTerm', {
  byGrade: record<TermOf<'byGrade'>>('byGrade', { type: oneOf('byGrade'), yuan, factors: dictionary(amount()) }),
  byScore: record<TermOf<'byScore'>>('byScore', { type: oneOf('byScore'), yuan }),
  perItem: record<TermOf<'perItem'>>('perItem', { type: oneOf('perItem'), figure: text('id'), yuan }),
  perMissing: record<TermOf<'perMissing'>>('perMissing', {
    type: oneOf('perMissing'),
    figure: text('id'),
    below: reachShape,
    yuan,
  }),
})
/** The shape of the money. */
export const moneyShape = record<MoneySource>('money', {
  base: amount({ digits: 2 }),
  terms: list(moneyTermShape),
  floor: amount({ digits: 2 }),
  cap: optional(amount({ digits: 2 })),
  rounding: oneOf(...roundings),
  citation: citationShape,
})
const rankOverrideShape = record<RankOverrideSource>('rankOverride', {
  end: oneOf('bottom', 'top'),
  count: integer(1),
  atBest: grade,
  minimumGroup: integer(1),
  citation: citationShape,
})
const replacementShape = variants<ReplacementTriggerSource>('replacement', {
  consecutive: record<TriggerOf<'consecutive'>>('consecutive', {
    type: oneOf('consecutive'),
    grades: list(grade),
    months: integer(1),
    citation: citationShape,
  }),
  rolling: record<TriggerOf<'rolling'>>('rolling', {
    type: oneOf('rolling'),
    grades: list(grade),
    count: integer(1),
    months: integer(1),
    citation: citationShape,
  }),
  bottom: record<TriggerOf<'bottom'>>('bottom', {
    type: oneOf('bottom'),
    count: integer(1),
    minimumGroup: integer(1),
    citation: citationShape,
  }),
  veto: record<TriggerOf<'veto'>>('vetoTrigger', { type: oneOf('veto'), veto: text('id'), citation: citationShape }),
})

/** The shape of the vetoes. */
export const vetoesShape = list(vetoShape)
/** The shape of the bands. */
export const bandsShape = list(gradeBandShape)
/** The shape of the rank overrides. */
export const rankOverridesShape = list(rankOverrideShape)
/** The shape of the replacement triggers. */
export const replacementsShape = list(replacementShape)
