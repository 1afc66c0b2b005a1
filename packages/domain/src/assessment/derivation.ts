import type { Citation } from '../law/citation.ts'
import type { Fen } from '../value/money.ts'
import type { Points } from '../value/points.ts'
import type { Ratio } from '../value/ratio.ts'
import type { Attestation } from '../figure/figure-value.ts'

/** final: everything needed was there. provisional: something below is missing. missing and inapplicable: no value at all. */
export const statuses = ['final', 'provisional', 'missing', 'inapplicable'] as const
export type Status = (typeof statuses)[number]

/** A typed value of a node. Sentences are never stored: text is rendered from these. */
export type NodeValue =
  | { readonly type: 'count'; readonly value: number }
  | { readonly type: 'share'; readonly value: number; readonly of: number }
  | { readonly type: 'number'; readonly value: Ratio }
  | { readonly type: 'points'; readonly value: Points }
  | { readonly type: 'grade'; readonly grade: string }
  | { readonly type: 'money'; readonly fen: Fen }
  | { readonly type: 'flag'; readonly value: boolean }

/** How a mechanism reached its points, as numbers: the raw material of an explanation. */
export type Step =
  | { readonly step: 'quota'; readonly count: Ratio; readonly reach: Ratio; readonly reached: boolean }
  | {
      readonly step: 'target'
      readonly count: Ratio
      readonly reach: Ratio
      readonly served?: number
      readonly required?: number
      readonly capped: boolean
    }
  | {
      readonly step: 'band'
      readonly measured: Ratio
      readonly from: Ratio
      readonly row: number
      readonly rows: number
    }
  | { readonly step: 'ratio'; readonly value: number; readonly of: number }
  | { readonly step: 'emptyDenominator'; readonly policy: 'full' | 'zero' | 'inapplicable' | 'missing' }
  | { readonly step: 'deduction'; readonly occurrences: Ratio; readonly each: Points; readonly floored: boolean }
  | { readonly step: 'bonus'; readonly count: Ratio; readonly each: Points; readonly capped: boolean }
  | { readonly step: 'discretion'; readonly attestations: readonly Attestation[]; readonly capped: boolean }
  | { readonly step: 'rankBased'; readonly rank: number; readonly of: number }
  | { readonly step: 'manual'; readonly attestations: readonly Attestation[] }
  | { readonly step: 'unattested' }
  | { readonly step: 'parameterInapplicable'; readonly parameter: string }
  | {
      readonly step: 'combine'
      readonly combine: 'sum' | 'weightedSum' | 'cap' | 'rescale'
      readonly redistributed: boolean
    }
  | { readonly step: 'inapplicablePolicy'; readonly policy: 'redistributeInGroup' | 'rescaleTotal' | 'full' | 'zero' }

export const nodeKinds = ['figure', 'parameter', 'indicator', 'group', 'veto', 'total', 'grade', 'money'] as const
export type NodeKind = (typeof nodeKinds)[number]

/** One step of the derivation. Inputs name other nodes; a figure node names the entries it counted. */
export interface DerivationNode {
  /** township/period/revision/path#aspect, e.g. 141021100000/2023/township-year@2023-01-01/study/centre-group#points (a person key follows the township for persons). */
  readonly id: string
  readonly kind: NodeKind
  readonly status: Status
  readonly value?: NodeValue
  /** The indicator path, figure id, parameter id or veto id. */
  readonly of: string
  /** Full marks, for indicators and groups. */
  readonly maximum?: Points
  readonly steps: readonly Step[]
  readonly inputs: readonly string[]
  /** Ids of counted entries, for figures. */
  readonly entries: readonly string[]
  readonly citations: readonly Citation[]
}

/** Everything the assessment read, and what it came to: what a later change must touch to matter. */
export interface Footprint {
  readonly figures: ReadonlyMap<string, DerivationNode>
  readonly parameters: ReadonlyMap<string, DerivationNode>
}
