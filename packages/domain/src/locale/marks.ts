import type { Cited } from '../explanation/token-values.ts'
import type { Labels } from './locale.ts'

/** The marks a citation must carry: everything that is not binding, not 应当, or not verified. */
export const marksOf = ({ bindingForce, modality, verification }: Cited, labels: Labels): readonly string[] => [
  ...(bindingForce === 'binding' ? [] : [labels.bindingForce[bindingForce]]),
  ...(modality === undefined || modality === 'must' ? [] : [labels.modality[modality]]),
  ...(verification === 'verified' ? [] : [labels.verification[verification]]),
]
