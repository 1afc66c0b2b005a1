import { type Outcome, ok } from '../../value/outcome.ts'
import type { Diagnostic, SourcePath } from '../diagnostic.ts'
import { frozenCopy } from './frozen-copy.ts'
import { inspect } from './inspect.ts'
import type { Shape } from './shape.ts'

/** Whether a value is what its shape admits; what is wrong is added to `found`. */
export const admits = <T>(shape: Shape<T>, value: unknown, found: Diagnostic[], from: SourcePath = []): value is T => {
  const faults = inspect(shape, value, from)
  found.push(...faults)
  return faults.length === 0
}

/**
 * Reads data by its shape into a deeply frozen copy, or gives everything that is wrong with it, with paths below
 * `from`.
 */
export const decode = <T>(shape: Shape<T>, input: unknown, from: SourcePath = []): Outcome<T, Diagnostic> => {
  const found: Diagnostic[] = []
  const value = frozenCopy(input, (path) => found.push({ code: 'tooDeep', path: [...from, ...path] }))
  if (admits(shape, value, found, from) && found.length === 0) return ok(value)
  const [first, ...rest] = found
  if (first === undefined) throw new TypeError('a value was refused without a reason')
  return { ok: false, issues: [first, ...rest] }
}
