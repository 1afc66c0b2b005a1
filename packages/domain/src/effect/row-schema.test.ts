import * as Arbitrary from 'effect/Arbitrary'
import * as Effect from 'effect/Effect'
import * as Result from 'effect/Result'
import * as Schema from 'effect/Schema'
import * as SchemaIssue from 'effect/SchemaIssue'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { EntryKind } from '../ledger/entry-kind.ts'
import { entryKinds } from '../ledger/entry-kinds.ts'
import { columnsOf } from '../ledger/entry.ts'
import { type RawRow, rowReader, writeRow } from '../ledger/read-row.ts'
import { anyRow } from '../testing/any-row.ts'
import { rowSchema, rowValueSchema } from './row-schema.ts'

const format = SchemaIssue.makeFormatterStandardSchemaV1()
const told = (issues: readonly { readonly path?: readonly unknown[] | undefined; readonly message: string }[]) =>
  issues.map(({ path = [], message }) => `${path.join('.')}: ${message}`)
// Whatever the order of members: generated values come in another one, and without a prototype.
const exactly = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
const plainly = (kind: EntryKind, raw: RawRow) => {
  const row = rowReader<EntryKind>(kind)(raw)
  return row.ok ? row.value : row.issues.map(({ path, code }) => `${path.join('.')}: ${code}`)
}
const byEffect = (kind: EntryKind, raw: RawRow) => {
  const row = Schema.decodeUnknownResult(rowSchema<EntryKind>(kind))(raw)
  return Result.isSuccess(row) ? row.success : told(format(row.failure.issue).issues)
}
// One cell of a good row made into something else, which may or may not be good.
const anyCell = fc.oneof(
  fc.constantFrom('', ' ', '是', '0', '1.5', '2023-02-30', '141021100201', 'P10', 'attended', '2147483648', 'a\nb'),
  fc.string(),
)

describe.each(entryKinds)('$id', (kind) => {
  const names = [...columnsOf(kind).map(({ name }) => name), 'nonsense']
  const anyRaw = fc
    .tuple(anyRow<EntryKind>(kind), fc.array(fc.tuple(fc.constantFrom(...names), anyCell), { maxLength: 3 }))
    .map(([row, changes]) => ({ ...writeRow<EntryKind>(kind, row), ...Object.fromEntries(changes) }))

  test('both readers give the same row, or the same issues', () => {
    fc.assert(
      fc.property(anyRaw, (raw) => {
        expect(byEffect(kind, raw)).toEqual(plainly(kind, raw))
      }),
      { numRuns: 60 },
    )
  })

  test('the value side takes what the plain reader gives, and nothing that it would refuse', () => {
    const isValue = Schema.is(rowValueSchema<EntryKind>(kind))
    const column = fc.constantFrom(...columnsOf(kind).filter(({ part }) => part !== 'key'))
    const anyValue = fc.oneof(fc.constantFrom(-1, 1, 7, 3e15, true, ' x', 'x', '2023-02-30', 'P10'), fc.string())
    fc.assert(
      fc.property(anyRow<EntryKind>(kind), column, anyValue, (row, { name, part }, value) => {
        expect(isValue(row)).toBe(true)
        if (part === 'key') return
        const changed = { ...row, [part]: { ...row[part], [name]: value } }
        const written = rowReader<EntryKind>(kind)(writeRow<EntryKind>(kind, changed))
        const same = written.ok && exactly(written.value) === exactly(changed)
        expect(isValue(changed)).toBe(same)
      }),
      { numRuns: 60 },
    )
  })
})

// A check over a whole row is seldom met by chance, so these kinds cannot be sampled.
test.each(entryKinds.filter(({ checks }) => checks === undefined))(
  'what Effect generates for $id is written and read again as itself',
  (kind) => {
    const schema = rowValueSchema<EntryKind>(kind)
    const sampled = Effect.runSync(Arbitrary.sampleEffect(Arbitrary.schema(schema), { count: 25, seed: 7 }))
    expect(sampled).toHaveLength(25)
    for (const row of sampled) expect(exactly(plainly(kind, writeRow<EntryKind>(kind, row)))).toBe(exactly(row))
  },
)

test('the JSON Schema of a row names its columns in both languages', () => {
  const [kind] = entryKinds
  const document = JSON.stringify(Schema.toJsonSchemaDocument(rowValueSchema<EntryKind>(kind!)))
  for (const { field } of columnsOf(kind!)) expect(document).toContain(`${field.zh} · ${field.en}`)
})
