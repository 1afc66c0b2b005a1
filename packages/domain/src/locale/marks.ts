import type { Cited } from '../explanation/token-values.ts'
import type { Labels } from './locale.ts'

/** The marks a citation must carry: everything that is not binding, not 应当, not verified, or not in the text at all. */
export const marksOf = (
  { bindingForce, modality, verification, missingInSource, missingValues = [] }: Cited,
  labels: Labels,
): readonly string[] => [
  ...(bindingForce === 'binding' ? [] : [labels.bindingForce[bindingForce]]),
  ...(modality === undefined || modality === 'must' ? [] : [labels.modality[modality]]),
  ...(verification === 'verified' ? [] : [labels.verification[verification]]),
  ...(missingInSource === true ? [labels.missing.all] : missingValues.length > 0 ? [labels.missing.some] : []),
]
