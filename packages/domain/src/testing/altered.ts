import type { Diagnostic, SourcePath } from '../rule-book/diagnostic.ts'
import { compileRuleBook } from '../rule-book/compile.ts'
import { shippedContext } from './small-book.ts'

const isRecord = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null

const members = (value: unknown): Record<string | number, unknown> => (isRecord(value) ? value : {})

/** A deep copy of plain data with one place changed; `undefined` takes the place away. */
export const altered = (source: unknown, [head, ...rest]: SourcePath, value: unknown): unknown => {
  if (head === undefined) return value
  const next = altered(members(source)[head], rest, value)
  if (Array.isArray(source)) return source.toSpliced(Number(head), 1, ...(next === undefined ? [] : [next]))
  return { ...members(source), [head]: next }
}

/** A source with several places changed, one after the other. */
export const alteredAll = (source: unknown, ...changes: readonly (readonly [SourcePath, unknown])[]): unknown =>
  changes.reduce((before, [path, value]) => altered(before, path, value), source)

/** What the compiler says of a source; nothing when it takes it. */
export const diagnosticsOf = (source: unknown): readonly Diagnostic[] => {
  const compiled = compileRuleBook(source, shippedContext)
  return compiled.ok ? [] : compiled.issues
}
