import { type CanonicalValue, canonicalJson } from '../../value/canonical-json.ts'
import { formatExact, parseDecimal } from '../../value/decimal.ts'
import { alternative, variantOf } from './alternative.ts'
import { isPlainObject, own } from './plain-object.ts'
import type { Node, RecordNode, Shape } from './shape.ts'

const membersOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isPlainObject(value) ? Object.entries(value) : []

// 15, "15" and "15.00" are one number: all become its shortest exact text.
const amountText = (value: unknown): CanonicalValue => {
  if (value === null) return null
  const read = parseDecimal(String(value))
  return read.ok ? formatExact(read.value) : String(value)
}

const recordOf = (node: RecordNode, value: unknown): CanonicalValue =>
  Object.fromEntries(
    membersOf(value).flatMap(([key, member]) => {
      const known = own(node.keys, key)
      return known === undefined ? [] : [[key, canonical(known.of, member)]]
    }),
  )

const scalarOf = (value: unknown): CanonicalValue => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value
  throw new TypeError('a value that its shape does not admit')
}

const canonical = (node: Node, value: unknown): CanonicalValue => {
  switch (node.kind) {
    case 'amount':
      return amountText(value)
    case 'list':
      return Array.isArray(value) ? value.map((member) => canonical(node.of, member)) : []
    case 'dictionary':
      return Object.fromEntries(membersOf(value).map(([key, member]) => [key, canonical(node.of, member)]))
    case 'record':
      return recordOf(node, value)
    case 'variants': {
      const chosen = variantOf(node, value)
      if (chosen === undefined) throw new TypeError('a variant that its shape does not admit')
      return recordOf(chosen, value)
    }
    case 'fork':
    case 'either':
      return canonical(alternative(node, value), value)
    case 'lazy':
      return canonical(node.of(), value)
    case 'text':
    case 'integer':
    case 'oneOf':
      return scalarOf(value)
  }
}

/**
 * One text for one source, however its keys are ordered and its numbers are spelt. The value has been read by its
 * shape.
 */
export const canonicalText = <T>(shape: Shape<T>, value: T): string => canonicalJson(canonical(shape, value))
