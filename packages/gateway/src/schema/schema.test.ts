import { readFileSync } from 'node:fs'
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { printedSchema } from './print-schema.ts'
import { schema } from './schema.ts'

interface Described {
  readonly name: string
  readonly description: string | null | undefined
}

const own = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

const membersOf = (type: GraphQLNamedType): readonly Described[] => {
  const at = ({ name, description }: Described): Described => ({ name: `${type.name}.${name}`, description })
  if (isEnumType(type)) return type.getValues().map(at)
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(at)
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    at(field),
    ...field.args.map((arg) => ({ name: `${type.name}.${field.name}(${arg.name})`, description: arg.description })),
  ])
}

test('the schema is valid', () => {
  expect(validateSchema(schema)).toStrictEqual([])
})

test('schema.graphql is the schema (after a change: npm run schema -w @zhunsheng/gateway, then review the difference)', () => {
  const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
  expect(printedSchema() === committed, 'schema.graphql differs from the schema').toBe(true)
})

test('everything is described in both languages', () => {
  const everything: readonly Described[] = own.flatMap((type) => [type, ...membersOf(type)])
  const silent = everything.filter(({ description }) => !/.+ · .+/su.test(description ?? '')).map(({ name }) => name)
  expect(silent).toStrictEqual([])
})

test('every change takes an idempotency key, and a change of something the version it is made for', () => {
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const args = field.args.map(({ name }) => name)
    expect(args).toContain('idempotencyKey')
    if (!field.name.startsWith('append')) expect(args).toContain('expectedVersion')
  }
})
