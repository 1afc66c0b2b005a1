import type { FigureDefinition } from './figure-definition.ts'

/**
 * The figure that counts the entries by which another is about its subject (`appliesTo`): at none of them it is not.
 * Undefined for a figure that is about every subject of its kind.
 */
export const namingOf = (definition: FigureDefinition): FigureDefinition | undefined => {
  const { appliesTo, whenNone: _whenNone, standing: _standing, ...rest } = definition
  return appliesTo && { ...rest, ...appliesTo, subjectField: appliesTo.field, aggregate: { type: 'count' } }
}
