import type { StandardSchemaV1 } from '@standard-schema/spec'

import type { EntryKind } from './entry-kind.ts'
import type { RowOf } from './entry.ts'
import { type RawRow, type RowIssue, rowReader } from './read-row.ts'

const cellsOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).filter(([, cell]) => cell !== null && cell !== undefined)
    : []

/**
 * The Standard Schema of a kind's rows, made by the plain reader; `say` turns an issue into a message in the reader's
 * language. Cells are texts: a number is `notText`, because a code that became a number has lost its digits. What is
 * not an object has no columns, so every required one is missing.
 *
 * @see https://standardschema.dev
 */
export const rowStandard = <K extends EntryKind>(
  kind: K,
  say: (issue: RowIssue) => string,
): StandardSchemaV1<RawRow, RowOf<K>> => {
  const read = rowReader(kind)
  const validate = (value: unknown): StandardSchemaV1.Result<RowOf<K>> => {
    const cells = cellsOf(value)
    const texts = cells.flatMap(([name, cell]) => (typeof cell === 'string' ? [[name, cell] as const] : []))
    const others = cells.flatMap(([name, cell]) => (typeof cell === 'string' ? [] : [name]))
    const row = read(Object.fromEntries(texts))
    // A column that is no text is not missing as well.
    const found = row.ok ? [] : row.issues.filter((issue) => !others.includes(issue.path[0]))
    const issues = [...others.map((name): RowIssue => ({ path: [name], code: 'notText' })), ...found]
    return row.ok && issues.length === 0
      ? { value: row.value }
      : { issues: issues.map((issue) => ({ path: issue.path, message: say(issue) })) }
  }
  return { '~standard': { version: 1, vendor: 'zhunsheng', validate } }
}
