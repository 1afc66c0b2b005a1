import type { FigureDefinition } from '../figure/figure-definition.ts'
import { type SignatureIndex, signatureOf } from '../figure/figure-signature.ts'
import { workingSystems } from './working-systems.ts'

/** Every figure the product counts, in the order of the annual report. */
export const figureDefinitions: readonly FigureDefinition[] = Object.values(workingSystems).flatMap(
  ({ figures }): readonly FigureDefinition[] => figures,
)

/** The signatures that rule books are compiled against. */
export const figureSignatures: SignatureIndex = new Map(
  figureDefinitions.map((definition) => [definition.id, signatureOf(definition)]),
)
