import type { Attestation } from '../figure/figure-value.ts'
import type { Citation } from '../law/citation.ts'
import type { EmptyDenominator, InapplicablePolicy, MoneyTermSource } from '../rule-book/source.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Fen } from '../value/money.ts'
import type { Points } from '../value/points.ts'
import type { Ratio } from '../value/ratio.ts'
import type { Rounding } from '../value/rounding.ts'

/**
 * final: everything needed was there. provisional: something below is missing. missing: nothing to judge by, no value.
 * inapplicable: it does not concern the subject; a value only when the book's policy gives one (`inapplicablePolicy`).
 */
export const statuses = ['final', 'provisional', 'missing', 'inapplicable'] as const
/** How far a node has come. */
export type Status = (typeof statuses)[number]

/**
 * The place of a subject among its peers: 1 is first; `of` is how many are ranked; `tied` how many share the place,
 * when several do.
 */
export interface Standing {
  readonly rank: number
  readonly of: number
  readonly tied?: number
}

/** A typed value of a node. Sentences are never stored: text is rendered from these. */
export type NodeValue =
  | { readonly type: 'count'; readonly value: number }
  | { readonly type: 'share'; readonly value: number; readonly of: number }
  | { readonly type: 'number'; readonly value: Ratio }
  /**
   * `exact` (whole points) stands beside a value that the book does not round here: it is what is summed, `value` is
   * for reading.
   */
  | { readonly type: 'points'; readonly value: Points; readonly exact?: Ratio }
  | { readonly type: 'grade'; readonly grade: string }
  | { readonly type: 'money'; readonly fen: Fen }
  | { readonly type: 'flag'; readonly value: boolean }

/** How a mechanism reached its points, as numbers: the raw material of an explanation. */
export type MechanismStep =
  | { readonly step: 'quota'; readonly count: Ratio; readonly reach: Ratio; readonly reached: boolean }
  /** `due` is the reach shortened to served ÷ required, when the book prorates. */
  | {
      readonly step: 'target'
      readonly count: Ratio
      readonly reach: Ratio
      readonly due?: Ratio
      readonly served?: number
      readonly required?: number
      readonly capped: boolean
    }
  /** The row (from 0) of the table that was reached. */
  | {
      readonly step: 'band'
      readonly measured: Ratio
      readonly from: Ratio
      /** Passed, not only reached. */
      readonly above?: true
      readonly row: number
      readonly rows: number
    }
  | { readonly step: 'ratio'; readonly value: number; readonly of: number }
  | { readonly step: 'emptyDenominator'; readonly policy: EmptyDenominator }
  /** `below` is the number from which each one missing is an occurrence. */
  | {
      readonly step: 'deduction'
      readonly occurrences: Ratio
      readonly below?: Ratio
      readonly each: Points
      readonly floored: boolean
    }
  | { readonly step: 'bonus'; readonly count: Ratio; readonly each: Points; readonly capped: boolean }
  | { readonly step: 'discretion'; readonly attestations: readonly Attestation[]; readonly capped: boolean }
  | { readonly step: 'rankBased'; readonly rank: number; readonly of: number }
  | { readonly step: 'manual'; readonly attestations: readonly Attestation[]; readonly capped: boolean }
  /** Discretion or a manual score without a reason and an approver: it is missing. */
  | { readonly step: 'unattested' }
  /** No norm covers the period: nothing to judge. */
  | { readonly step: 'parameterInapplicable'; readonly parameter: string }
  /** No day of service was required or none was served: nothing to judge. */
  | { readonly step: 'notServed'; readonly served: number; readonly required: number }

/** How the points of indicators became a total, a grade and money. */
export type OutcomeStep =
  | {
      readonly step: 'combine'
      readonly combine: 'sum' | 'weightedSum' | 'cap' | 'rescale'
      readonly redistributed: boolean
    }
  | { readonly step: 'inapplicablePolicy'; readonly policy: InapplicablePolicy }
  /** The book's one named rounding, where it changed the number (`exact`, in whole points or fen). */
  | { readonly step: 'rounded'; readonly exact: Ratio; readonly mode: Rounding }
  /** Discretionary deductions took more than there was. */
  | { readonly step: 'floored'; readonly before: Points }
  | { readonly step: 'vetoed'; readonly veto: string; readonly before: Points }
  | { readonly step: 'gradeBand'; readonly from: Points; readonly to?: Points }
  | { readonly step: 'gradeCapped'; readonly veto: string; readonly before: string }
  | {
      readonly step: 'rankOverride'
      readonly end: 'bottom' | 'top'
      readonly count: number
      readonly rank: number
      readonly of: number
      readonly before: string
    }
  | { readonly step: 'moneyBase'; readonly fen: Fen }
  /**
   * `times` is the grade's factor, the share of the total, the items, or the items missing; `fen` the amount of one.
   */
  | { readonly step: 'moneyTerm'; readonly term: MoneyTermSource['type']; readonly times: Ratio; readonly fen: Ratio }
  | { readonly step: 'moneyBound'; readonly bound: 'floor' | 'cap'; readonly before: Fen }

/** A value of a parameter that was in force, and since when. */
export interface InForceStep {
  readonly step: 'inForce'
  readonly value: Ratio
  readonly from: CivilDate
  readonly to?: CivilDate
}

/** What a node records of how it came about: numbers and ids, never prose. */
export type Step = MechanismStep | OutcomeStep | InForceStep

/** What a node may be. */
export const nodeKinds = ['figure', 'parameter', 'indicator', 'group', 'veto', 'total', 'grade', 'money'] as const
/** What a node is. */
export type NodeKind = (typeof nodeKinds)[number]

/** One step of the derivation. Inputs name other nodes; a figure node names the entries it counted. */
export interface DerivationNode {
  /**
   * township/period/revision/path#aspect, e.g. 141021100000/2023/township-year@2023-01-01/study/centre-group#points (a
   * person key follows the township for persons).
   */
  readonly id: string
  readonly kind: NodeKind
  readonly status: Status
  readonly value?: NodeValue
  /** The indicator path, figure id, parameter id or veto id; the book's id for total, grade and money. */
  readonly of: string
  /** Full marks, for indicators, groups and the total. */
  readonly maximum?: Points
  readonly steps: readonly Step[]
  readonly inputs: readonly string[]
  /** Ids of counted entries, for figures. */
  readonly entries: readonly string[]
  readonly citations: readonly Citation[]
}

/** Everything the assessment read, and what it came to: what a later change must touch to matter. */
export interface Footprint {
  /** Figure nodes by figure id. */
  readonly figures: ReadonlyMap<string, DerivationNode>
  /** Parameter nodes by parameter id. */
  readonly parameters: ReadonlyMap<string, DerivationNode>
  /** Ranks by indicator path: they come from other subjects. */
  readonly ranks: ReadonlyMap<string, Standing>
}
