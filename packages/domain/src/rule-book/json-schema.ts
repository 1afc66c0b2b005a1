import { textPatterns } from './shape/inspect.ts'
import type { Node, RecordNode } from './shape/shape.ts'
import { sourceNotes } from './source-notes.ts'
import { ruleBookShape } from './source.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>
type Of<K extends Node['kind']> = Extract<Node, { readonly kind: K }>
type Definitions = Map<string, JsonSchema>

const described = (...names: readonly string[]): JsonSchema => {
  const found = names.map((name) => sourceNotes[name]).find((note) => note !== undefined)
  return found === undefined ? {} : { description: `${found.zh} · ${found.en}` }
}

const month = '\\d{4}-(0[1-9]|1[0-2])'
const day = `${month}-\\d{2}`
const textSchema = ({ format }: Of<'text'>): JsonSchema => {
  switch (format) {
    case 'text':
      return { type: 'string', pattern: '\\S' }
    case 'date':
      return { type: 'string', format: 'date', pattern: `^${day}$` }
    case 'period':
      return { type: 'string', pattern: `^(\\d{4}(-Q[1-4]|-H[12])?|${month}(\\.\\.${month})?|${day}\\.\\.${day})$` }
    case 'id':
    case 'path':
    case 'divisionCode':
      return { type: 'string', pattern: textPatterns[format].source }
  }
}

const amountSchema = ({ digits = 15, least, exclusive, also = [] }: Of<'amount'>): JsonSchema => {
  const bound = least === undefined ? {} : exclusive === true ? { exclusiveMinimum: least } : { minimum: least }
  const decimal = {
    type: 'string',
    pattern: `^${least === undefined ? '-?' : ''}\\d{1,15}(\\.\\d{1,15})?$`,
    ...(digits < 15 && { allOf: [{ pattern: `^[^.]*(\\.\\d{1,${digits}}0*)?$` }] }),
    ...(exclusive === true && { not: { pattern: '^0+(\\.0+)?$' } }),
  }
  return { anyOf: [{ type: 'integer', ...bound }, decimal, ...(also.length > 0 ? [{ enum: also }] : [])] }
}

const recordSchema = (node: RecordNode, definitions: Definitions): JsonSchema => ({
  type: 'object',
  ...described(`[${node.name}]`),
  properties: Object.fromEntries(
    Object.entries(node.keys).map(([key, { of }]) => [
      key,
      { ...described(`${node.name}.${key}`, key), ...schemaOf(of, definitions) },
    ]),
  ),
  required: Object.keys(node.keys).filter((key) => node.keys[key]?.optional === false),
  additionalProperties: false,
})

/** A reference to a named part, which is written out once. */
const reference = (name: string, definitions: Definitions, make: () => JsonSchema): JsonSchema => {
  if (!definitions.has(name)) {
    // Reserved first: an indicator contains indicators.
    definitions.set(name, {})
    definitions.set(name, make())
  }
  return { $ref: `#/$defs/${name}` }
}

const schemaOf = (node: Node, definitions: Definitions): JsonSchema => {
  switch (node.kind) {
    case 'text':
      return textSchema(node)
    case 'amount':
      return amountSchema(node)
    case 'integer':
      return { type: 'integer', minimum: node.least }
    case 'oneOf':
      return node.values.length === 1 ? { const: node.values[0] } : { enum: node.values }
    case 'list':
      return { type: 'array', items: schemaOf(node.of, definitions), ...(node.least > 0 && { minItems: node.least }) }
    case 'dictionary':
      return { type: 'object', additionalProperties: schemaOf(node.of, definitions) }
    case 'record':
      return reference(node.name, definitions, () => recordSchema(node, definitions))
    case 'variants':
      return { oneOf: Object.values(node.of).map((variant) => schemaOf(variant, definitions)) }
    case 'fork': {
      const marked = { anyOf: node.keys.map((key) => ({ required: [key] })) }
      const [present, absent] = [schemaOf(node.present, definitions), schemaOf(node.absent, definitions)]
      return { oneOf: [{ allOf: [marked, present] }, { allOf: [{ not: marked }, absent] }] }
    }
    case 'either':
      return { anyOf: [schemaOf(node.scalar, definitions), schemaOf(node.record, definitions)] }
    case 'lazy':
      return reference(node.name, definitions, () => schemaOf(node.of(), definitions))
  }
}

/**
 * The JSON Schema of a rule source, for editors: it knows every key and says in Chinese and English what it is for.
 * What it cannot say (sums, bands, law in force) the compiler says.
 *
 * @see JSON Schema draft 2020-12
 */
export const ruleBookJsonSchema = (): JsonSchema => {
  const definitions: Definitions = new Map()
  const root = schemaOf(ruleBookShape, definitions)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:zhunsheng:rule-book:1',
    title: '准绳规则书 · Zhunsheng rule book',
    ...root,
    $defs: Object.fromEntries([...definitions].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}
