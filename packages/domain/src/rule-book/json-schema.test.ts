import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridMemberMonth } from '../rule-books/grid-member-month.ts'
import { townshipYear } from '../rule-books/township-year.ts'
import { altered } from '../testing/altered.ts'
import { smallBook } from '../testing/small-book.ts'
import { type JsonSchema, ruleBookJsonSchema } from './json-schema.ts'
import { inspect } from './shape/inspect.ts'
import { ruleBookShape } from './source.ts'
import { sourceNotes } from './source-notes.ts'

const schema = ruleBookJsonSchema()
const definitions = schema['$defs'] as Record<string, JsonSchema>
const definition = (ref: string): JsonSchema => definitions[ref.replace('#/$defs/', '')]!

const types: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value),
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}
const list = (value: unknown) => value as readonly JsonSchema[]

// As much of JSON Schema as the schema uses; a keyword that is not here fails the test.
const keywords: Record<string, (operand: never, value: never, whole: JsonSchema) => boolean> = {
  $ref: (ref: string, value) => valid(definition(ref), value),
  type: (type: string, value) => types[type]!(value),
  const: (one, value) => one === value,
  enum: (many: unknown[], value) => many.includes(value),
  pattern: (pattern: string, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minimum: (least: number, value: unknown) => typeof value !== 'number' || value >= least,
  exclusiveMinimum: (least: number, value: unknown) => typeof value !== 'number' || value > least,
  minItems: (least: number, value: unknown[]) => !Array.isArray(value) || value.length >= least,
  items: (each: JsonSchema, value: unknown[]) => !Array.isArray(value) || value.every((member) => valid(each, member)),
  required: (keys: string[], value) => !types['object']!(value) || keys.every((key) => Object.hasOwn(value, key)),
  properties: (of: Record<string, JsonSchema>, value: object) =>
    Object.entries(value ?? {}).every(([key, member]) => of[key] === undefined || valid(of[key], member)),
  additionalProperties: (rest: false | JsonSchema, value: object, { properties }) =>
    Object.entries(value ?? {}).every(
      ([key, member]) => Object.hasOwn((properties as object) ?? {}, key) || (rest !== false && valid(rest, member)),
    ),
  anyOf: (some, value) => list(some).some((one) => valid(one, value)),
  allOf: (all, value) => list(all).every((one) => valid(one, value)),
  oneOf: (some, value) => list(some).filter((one) => valid(one, value)).length === 1,
  not: (other: JsonSchema, value) => !valid(other, value),
}
const said = ['$schema', '$id', '$defs', 'title', 'description', 'format']
const valid = (part: JsonSchema, value: unknown): boolean =>
  Object.entries(part).every(
    ([key, operand]) => said.includes(key) || keywords[key]!(operand as never, value as never, part),
  )

describe('the JSON Schema', () => {
  it.each([smallBook, gridMemberMonth, townshipYear])('takes the book $id', (book) => {
    expect(valid(schema, book)).toBe(true)
  })

  it('admits what the reader admits, whatever is put anywhere', () => {
    const places = (value: unknown, at: readonly (string | number)[]): (readonly (string | number)[])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, member]) => {
            const here = [...at, Array.isArray(value) ? Number(key) : key]
            return [here, ...places(member, here)]
          })
        : []
    const thing = fc.constantFrom<unknown>(
      undefined,
      null,
      true,
      0,
      1,
      -1,
      7,
      0.5,
      '',
      ' ',
      '0',
      '0.00',
      '-1',
      '1.5',
      '1.50',
      '1.500',
      '1.005',
      'x',
      'a/b',
      'A/b',
      '2023-01-01',
      '141021100000',
      'sum',
      'inapplicable',
      [],
      [0],
      {},
      { type: 'sum' },
      { parameter: 'sessions' },
      { value: '0.5', of: 2 },
      smallBook.citation,
      smallBook.indicators[0],
      smallBook.indicators[1].mechanism,
    )
    fc.assert(
      fc.property(fc.constantFrom(...places(smallBook, [])), thing, (place, put) => {
        const source = altered(smallBook, place, put)
        expect(valid(schema, source), `${place.join('.')} ${JSON.stringify(put)}`).toBe(
          inspect(ruleBookShape, source).length === 0,
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('says in both languages what each key and each object is for, and nothing else', () => {
    const used = new Set<string>()
    const lookUp = (...names: readonly string[]) => {
      const name = names.find((each) => sourceNotes[each] !== undefined)
      if (name !== undefined) used.add(name)
      return name
    }
    for (const [name, part] of Object.entries(definitions).filter(([, { type }]) => type === 'object')) {
      expect(part['description'], name).toContain(' · ')
      lookUp(`[${name}]`)
      for (const [key, member] of Object.entries(part['properties'] as Record<string, JsonSchema>)) {
        expect(member['description'], `${name}.${key}`).toContain(' · ')
        lookUp(`${name}.${key}`, key)
      }
    }
    expect(Object.keys(sourceNotes).filter((name) => !used.has(name))).toEqual([])
  })

  it('is plain JSON whose references all resolve', () => {
    const refs = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/gu)].map(([, name]) => name!)
    expect(refs.length).toBeGreaterThan(50)
    for (const name of refs) expect(Object.keys(definitions[name] ?? {}), name).not.toEqual([])
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
})
