import type { Status } from '../assessment/derivation.ts'
import type { Label } from '../value/label.ts'
import type { Points } from '../value/points.ts'
import type { Cited } from './token-values.ts'
import type { FigureToken, ParameterToken, PartToken, Token } from './token.ts'

/**
 * Why one thing came out as it did: an indicator by its path, or `total`, `grade`, `money`. No prose: a locale says it.
 */
export interface Explanation {
  readonly path: string
  readonly title: Label
  readonly status: Status
  /** Absent when missing or inapplicable, and for grade and money. */
  readonly points?: Points
  readonly maximum?: Points
  /** What was counted, asked and followed, in the order of telling; the last ones name the basis. */
  readonly tokens: readonly Token[]
  readonly citations: readonly Cited[]
  /** The figures and parameters that were read for it, directly. */
  readonly figures: readonly FigureToken[]
  readonly parameters: readonly ParameterToken[]
  readonly children: readonly PartToken[]
  /** The path of what it counts in. */
  readonly parent?: string
}

/** The path names nothing in the book. `suggestions`: paths that were probably meant. */
export interface ExplainIssue {
  readonly code: 'unknownPath'
  readonly path: string
  readonly suggestions: readonly string[]
}
