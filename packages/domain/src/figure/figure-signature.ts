import type { Label } from '../value/label.ts'
import type { FigureDefinition, GoodDirection, Measure, NothingMeans } from './figure-definition.ts'
import type { SubjectKind } from './subject.ts'

/** What a rule book may know of a figure: enough to check units and direction, nothing of how it is counted. */
export interface FigureSignature {
  readonly id: string
  readonly label: Label
  readonly unit: Label
  readonly subject: SubjectKind
  readonly shape: 'number' | 'share'
  readonly measure: Measure
  readonly good: GoodDirection
  /** Whether every value carries a reason and an approver. */
  readonly attested: boolean
  /**
   * What nothing means where figures are given plainly: `zero` only when entries are made only when something happens.
   */
  readonly whenNone?: NothingMeans
}

/** Signatures by figure id: what rule books are compiled against. */
export type SignatureIndex = ReadonlyMap<string, FigureSignature>

/** The signature of a definition. */
export const signatureOf = (definition: FigureDefinition): FigureSignature => ({
  id: definition.id,
  label: definition.label,
  unit: definition.unit,
  subject: definition.subject,
  shape: definition.aggregate.type === 'share' || definition.aggregate.type === 'coverage' ? 'share' : 'number',
  measure: definition.measure,
  good: definition.good,
  attested: definition.attestedBy !== undefined,
  ...(definition.whenNone !== undefined && { whenNone: definition.whenNone }),
})
