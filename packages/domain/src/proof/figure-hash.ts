import type { Cover, FigureDefinition } from '../figure/figure-definition.ts'
import { type CanonicalData, canonicalJson } from '../value/canonical-json.ts'
import { type Digest, type Hash, hashOf } from '../value/hash.ts'

const coverData = (cover: Cover): CanonicalData => ({ ...cover })

/** A definition as plain data, with everything it says. */
export const figureData = (definition: FigureDefinition): CanonicalData => {
  const { label, unit, aggregate, appliesTo, ...rest } = definition
  const data: CanonicalData =
    aggregate.type === 'coverage' ? { type: aggregate.type, by: coverData(aggregate.by) } : { ...aggregate }
  const about = appliesTo === undefined ? {} : { appliesTo: coverData(appliesTo) }
  return { ...rest, ...about, label: { ...label }, unit: { ...unit }, aggregate: data }
}

/**
 * The hash of what decides how a figure is counted: of everything in its definition but its name, its printed unit and
 * which way is good. A figure that is only worded better is still the same one.
 */
export const figureHashOf = (definition: CanonicalData, digest?: Digest): Hash => {
  const { label: _label, unit: _unit, good: _good, ...counting } = definition
  return hashOf('zhunsheng/figure/1', [canonicalJson(counting)], digest)
}
