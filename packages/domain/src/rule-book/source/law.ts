import type { Citation } from '../../law/citation.ts'
import { bindingForces, modalities, verifications } from '../../law/instrument.ts'
import type { Label } from '../../value/label.ts'
import { integer, list, oneOf, optional, record, text } from '../shape/shape.ts'

/** The shape of a label. */
export const labelShape = record<Label>('label', { zh: text(), en: text() })
/** The shape of a citation. */
export const citationShape = record<Citation>('citation', {
  instrument: text('id'),
  article: optional(integer(1)),
  paragraph: optional(integer(1)),
  item: optional(integer(1)),
  bindingForce: oneOf(...bindingForces),
  modality: optional(oneOf(...modalities)),
  verification: oneOf(...verifications),
  missingInSource: optional(oneOf(true)),
  missingValues: optional(list(text())),
})
