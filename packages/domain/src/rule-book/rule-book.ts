import type { FigureSignature } from '../figure/figure-signature.ts'
import type { Citation, InstrumentIndex } from '../law/citation.ts'
import type { Parameter } from '../law/parameter.ts'
import type { Hash } from '../value/hash.ts'
import type { Label } from '../value/label.ts'
import type { Fen } from '../value/money.ts'
import type { Points } from '../value/points.ts'
import type { Ratio } from '../value/ratio.ts'
import type { Rounding } from '../value/rounding.ts'
import type {
  EmptyDenominator,
  RankOverrideSource,
  ReplacementTriggerSource,
  RuleBookSource,
  VetoSource,
} from './source.ts'

/** A number of a compiled book: fixed, or read from a parameter for the period. */
export type Value =
  | { readonly type: 'fixed'; readonly value: Ratio }
  | { readonly type: 'parameter'; readonly id: string }

/** A mechanism with every number exact and every figure known. */
export type Mechanism =
  | { readonly type: 'quota'; readonly figure: string; readonly reach: Value }
  | {
      readonly type: 'target'
      readonly figure: string
      readonly reach: Value
      readonly prorate?: { readonly served: string; readonly required: string }
    }
  | {
      readonly type: 'band'
      readonly figure: string
      readonly rows: readonly { readonly from: Value; readonly above?: true; readonly points: Points }[]
      readonly whenEmpty: EmptyDenominator
    }
  | { readonly type: 'ratio'; readonly figure: string; readonly whenEmpty: EmptyDenominator }
  | {
      readonly type: 'deduction'
      readonly figure: string
      readonly each: Points
      readonly floor: Points
      readonly below?: Value
    }
  | { readonly type: 'bonus'; readonly figure: string; readonly each: Points }
  | { readonly type: 'discretion'; readonly figure: string; readonly sign: 1 | -1; readonly norm?: Label }
  | {
      readonly type: 'rankBased'
      readonly figure: string
      readonly rows: readonly { readonly to: number; readonly points: Points }[]
      readonly otherwise: Points
    }
  | { readonly type: 'manual'; readonly figure: string }

/** A combinator with every number exact. */
export type Combinator =
  | { readonly type: 'sum' }
  | { readonly type: 'weightedSum'; readonly weights: ReadonlyMap<string, Ratio> }
  | { readonly type: 'cap' }
  | { readonly type: 'rescale'; readonly from: Points }

interface Base {
  readonly path: string
  readonly was?: string
  readonly title: Label
  readonly points: Points
  readonly citation: Citation
  /** The path of the group it belongs to. */
  readonly parent?: string
}
/** An indicator that is judged by a mechanism. */
export interface Leaf extends Base {
  readonly type: 'leaf'
  readonly mechanism: Mechanism
  readonly outside: boolean
}
/** An indicator made of others. */
export interface Group extends Base {
  readonly type: 'group'
  readonly combine: Combinator
  readonly children: readonly Indicator[]
}
/** An indicator of a compiled book. */
export type Indicator = Leaf | Group

/** A veto of a compiled book: it has no number to make exact. */
export type Veto = VetoSource

/**
 * A band of the total in integer hundredths, both ends included; absent `to` is open above. Bands descend from best to
 * worst.
 */
export interface GradeBand {
  readonly grade: string
  readonly title: Label
  readonly from: Points
  readonly to?: Points
}

/** A term of the money; `fen` is the exact amount of one, negative to deduct. */
export type MoneyTerm =
  | { readonly type: 'byGrade'; readonly fen: Ratio; readonly factors: ReadonlyMap<string, Ratio> }
  | { readonly type: 'byScore'; readonly fen: Ratio }
  | { readonly type: 'perItem'; readonly figure: string; readonly fen: Ratio }
  | { readonly type: 'perMissing'; readonly figure: string; readonly below: Value; readonly fen: Ratio }

/** The money of a compiled book, in fen. */
export interface Money {
  readonly base: Fen
  readonly terms: readonly MoneyTerm[]
  readonly floor: Fen
  readonly cap?: Fen
  readonly rounding: Rounding
  readonly citation: Citation
}

/**
 * A compiled rule book: checked, deeply frozen, hashed. `revision` is `id@effectiveFrom`; `hash` covers the whole
 * source, so two books with one hash judge alike.
 */
export interface RuleBook {
  readonly id: string
  readonly revision: string
  readonly hash: Hash
  /** The hash of the book that this one overlays; its revision is then `id@effectiveFrom+overlay-…`. */
  readonly base?: Hash
  readonly source: RuleBookSource
  readonly total?: Points
  readonly indicators: readonly Indicator[]
  /** Every indicator, groups included, by path. */
  readonly byPath: ReadonlyMap<string, Indicator>
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly figures: ReadonlyMap<string, FigureSignature>
  /** The instruments the book cites, by id: a book explains itself without a list beside it. */
  readonly instruments: InstrumentIndex
  readonly vetoes: readonly Veto[]
  readonly bands: readonly GradeBand[]
  readonly money?: Money
  readonly rankOverrides: readonly RankOverrideSource[]
  readonly replacement: readonly ReplacementTriggerSource[]
}
