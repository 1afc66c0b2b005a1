import type { Label } from '../value/label.ts'
import type { FigureDefinition, GoodDirection } from './figure-definition.ts'
import type { SubjectKind } from './subject.ts'

/** What a rule book may know of a figure: enough to check units and direction, nothing of how it is counted. */
export interface FigureSignature {
  readonly id: string
  readonly label: Label
  readonly unit: Label
  readonly subject: SubjectKind
  readonly shape: 'number' | 'share'
  /** `quarterHours` figures are integers of quarter hours. */
  readonly measure: 'count' | 'quarterHours' | 'fen'
  readonly good: GoodDirection
}

export type SignatureIndex = ReadonlyMap<string, FigureSignature>

/** The signature of a definition; `measure` is the type of the summed field (a count otherwise). */
export const signatureOf = (
  definition: FigureDefinition,
  measure: FigureSignature['measure'] = 'count',
): FigureSignature => ({
  id: definition.id,
  label: definition.label,
  unit: definition.unit,
  subject: definition.subject,
  shape: definition.aggregate.type === 'share' ? 'share' : 'number',
  measure,
  good: definition.good,
})
