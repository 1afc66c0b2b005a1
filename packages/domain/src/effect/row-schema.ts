import * as Effect from 'effect/Effect'
import * as Schema from 'effect/Schema'
import * as SchemaIssue from 'effect/SchemaIssue'
import * as SchemaTransformation from 'effect/SchemaTransformation'

import { largestCount, largestHundredths, tidyText } from '../ledger/cell.ts'
import type { CellValue, EntryKind, Field, Target } from '../ledger/entry-kind.ts'
import { type LooseRow, type Part, type RowOf, columnsOf } from '../ledger/entry.ts'
import { type RawRow, type RowIssue, rowReader, writeRow } from '../ledger/read-row.ts'
import { checksOf, failedChecks } from '../ledger/row-checks.ts'
import { villageCodePattern } from '../township/division.ts'
import { isPersonKey } from '../township/person.ts'
import { posts } from '../township/post.ts'
import { isCivilDate } from '../value/civil-date.ts'

const upTo = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum }))
const matching = (pattern: RegExp) => Schema.String.check(Schema.isPattern(pattern))
// The pattern does most of the work, so that generators need not throw most of what they make away. It comes last,
// because a title annotates the last check, and JSON Schema knows patterns only.
const matchingAnd = (holds: (text: string) => boolean, pattern: RegExp) =>
  Schema.String.check(
    Schema.makeFilter((text) => holds(text)),
    Schema.isPattern(pattern),
  )

const referenceSchema = (target: Target): Schema.Codec<string> => {
  switch (target) {
    case 'person':
      return matchingAnd(isPersonKey, /^[A-Za-z][A-Za-z0-9-]{1,39}$/u)
    case 'post':
      return Schema.Literals(Object.keys(posts))
    case 'division':
      return matching(villageCodePattern)
    default:
      return matching(tidyText)
  }
}

const civilDate = matchingAnd(isCivilDate, /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/u)

/** The value of a field, with checks that JSON Schema and generators understand. */
export const valueSchema = (field: Field): Schema.Codec<CellValue> => {
  switch (field.type) {
    case 'text':
      return matching(tidyText)
    case 'civilDate':
      return civilDate
    case 'count':
      return upTo(largestCount)
    case 'creditHours':
      return upTo(Math.floor(largestHundredths / 25))
    case 'points':
    case 'money':
      return upTo(largestHundredths)
    case 'boolean':
      return Schema.Boolean
    case 'enum':
      return Schema.Literals(Object.keys(field.values))
    case 'ref':
      return referenceSchema(field.to)
  }
}

const partSchema = (kind: EntryKind, part: Part) =>
  Schema.Struct(
    Object.fromEntries(
      columnsOf(kind)
        .filter((column) => column.part === part)
        .map(({ name, field }) => {
          const value = valueSchema(field).annotate({ title: field.zh, description: `${field.zh} · ${field.en}` })
          return [name, field.optional === true ? Schema.optionalKey(value) : value]
        }),
    ),
  )

const checkIssues = (kind: EntryKind): ((row: LooseRow) => readonly Schema.FilterIssue[]) => {
  const parts = new Map(columnsOf(kind).map(({ name, part }): readonly [string, Part] => [name, part]))
  const checks = checksOf(kind)
  return (row) =>
    failedChecks(checks, row).map(({ code, columns: [column] }) => ({
      path: column === 'key' ? [column] : [parts.get(column) ?? 'facts', column],
      issue: code,
    }))
}

const keySchema = ({ key }: EntryKind) => (key.type === 'ref' ? referenceSchema(key.to) : matching(tidyText))

/** A row as the ledger holds it: key, clocks, facts and personal fields, with the kind's checks over whole rows. */
export function rowValueSchema<K extends EntryKind>(kind: K): Schema.Codec<RowOf<K>>
export function rowValueSchema(kind: EntryKind): Schema.Codec<LooseRow> {
  return Schema.Struct({
    key: keySchema(kind).annotate({ title: kind.key.zh, description: `${kind.key.zh} · ${kind.key.en}` }),
    clocks: partSchema(kind, 'clocks'),
    facts: partSchema(kind, 'facts'),
    personal: partSchema(kind, 'personal'),
  })
    .check(Schema.makeFilter(checkIssues(kind)))
    .annotate({ identifier: kind.id, title: kind.zh, description: `${kind.zh} · ${kind.en}` })
}

const rawRow = Schema.Record(Schema.String, Schema.String)

/**
 * A row of text cells ⇄ a row. Decoding is done by the plain reader, so both find the same issues, all of them; the
 * message of each is its code, and its path the column.
 */
export function rowSchema<K extends EntryKind>(kind: K): Schema.Codec<RowOf<K>, RawRow>
export function rowSchema(kind: EntryKind): Schema.Codec<LooseRow, RawRow> {
  const read = rowReader<EntryKind>(kind)
  return rawRow.pipe(
    Schema.decodeTo(
      rowValueSchema<EntryKind>(kind),
      SchemaTransformation.transformEffect({
        decode: (raw: RawRow, options) => {
          const row = read(raw)
          if (row.ok) return Effect.succeed(row.value)
          const [first, ...rest] = row.issues
          const at = ({ path, code }: RowIssue) =>
            new SchemaIssue.Pointer(path, new SchemaIssue.InvalidValue({ message: code }, raw[path[0]], options))
          return Effect.fail(new SchemaIssue.Composite(rawRow.ast, [at(first), ...rest.map(at)], raw, options))
        },
        encode: (row: RowOf<EntryKind>) => Effect.succeed(writeRow<EntryKind>(kind, row)),
      }),
    ),
  )
}
