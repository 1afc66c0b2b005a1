import type { CanonicalData } from '../value/canonical-json.ts'

/** What should stand at a place. */
export type Wanted =
  | 'object'
  | 'list'
  | 'text'
  | 'integer'
  | 'boolean'
  | 'scalar'
  | 'data'
  | 'hash'
  | 'instant'
  | 'date'
  | 'month'
  | 'period'
  | 'id'
  | 'township'
  | 'format'
  | 'status'
  | 'subject'
  | 'change'
  | 'absent'

/** Something else stands there. */
export interface Malformed {
  readonly code: 'proofMalformed'
  /** Keys and list indices from the root, such as entries/0/path/3; empty for the root itself. */
  readonly path: string
  readonly wanted: Wanted
}

/** Whether a value is what it should be; what is wrong is reported with its path. */
export type Guard<T> = (value: unknown, path: string, report: (fault: Malformed) => void) => value is T

const at = (path: string, key: string | number): string => (path === '' ? String(key) : `${path}/${key}`)

/** A value that passes a test. */
export const guard =
  <T>(wanted: Wanted, holds: (value: unknown) => value is T): Guard<T> =>
  (value, path, report): value is T => {
    if (holds(value)) return true
    report({ code: 'proofMalformed', path, wanted })
    return false
  }

const isText = (value: unknown): value is string => typeof value === 'string'
/** A text that passes a test. */
export const textThat = (wanted: Wanted, holds: (text: string) => boolean): Guard<string> =>
  guard(wanted, (value): value is string => isText(value) && holds(value))

/** One of a few texts or other scalars. */
export const oneOf = <const T extends string | boolean>(wanted: Wanted, ...values: readonly T[]): Guard<T> =>
  guard(wanted, (value): value is T => values.some((each) => each === value))

/** An integer of at least so much that a number holds exactly. */
export const integer = (least = Number.MIN_SAFE_INTEGER): Guard<number> =>
  guard('integer', (value): value is number => Number.isSafeInteger(value) && Number(value) >= least)

/** A value, or nothing at all. */
export const optional =
  <T>(of: Guard<T>): Guard<T | undefined> =>
  (value, path, report): value is T | undefined =>
    value === undefined || of(value, path, report)

/** A list. */
export const list =
  <T>(of: Guard<T>): Guard<readonly T[]> =>
  (value, path, report): value is readonly T[] => {
    if (!Array.isArray(value)) {
      report({ code: 'proofMalformed', path, wanted: 'list' })
      return false
    }
    // Every item is looked at: all faults are named at once.
    return value.map((item: unknown, i) => of(item, at(path, i), report)).every(Boolean)
  }

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object with free keys. */
export const dictionary =
  <T>(of: Guard<T>): Guard<Readonly<Record<string, T>>> =>
  (value, path, report): value is Readonly<Record<string, T>> => {
    if (!isObject(value)) {
      report({ code: 'proofMalformed', path, wanted: 'object' })
      return false
    }
    return Object.entries(value)
      .map(([key, item]) => of(item, at(path, key), report))
      .every(Boolean)
  }

/** An object with these keys and no others. */
export const record =
  <T extends object>(keys: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> =>
  (value, path, report): value is T => {
    if (!isObject(value)) {
      report({ code: 'proofMalformed', path, wanted: 'object' })
      return false
    }
    const known = Object.entries<Guard<unknown>>(keys).map(([key, of]) =>
      of(Object.hasOwn(value, key) ? value[key] : undefined, at(path, key), report),
    )
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(keys, key))
    for (const key of unknown) report({ code: 'proofMalformed', path: at(path, key), wanted: 'absent' })
    return known.every(Boolean) && unknown.length === 0
  }

/** One of two, told apart by a test. */
export const either =
  <A, B>(
    isFirst: (value: Readonly<Record<string, unknown>>) => boolean,
    first: Guard<A>,
    second: Guard<B>,
  ): Guard<A | B> =>
  (value, path, report): value is A | B =>
    isObject(value) && isFirst(value) ? first(value, path, report) : second(value, path, report)

// Nothing that is hashed is nested deeper than a figure's conditions: a hostile file is not walked to its bottom.
const deepest = 12
const isData = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'number') return Number.isSafeInteger(value)
  if (typeof value === 'string' || typeof value === 'boolean') return true
  if (depth > deepest || typeof value !== 'object' || value === null) return false
  return Object.values(value).every((item) => isData(item, depth + 1))
}
/** Data that can be hashed: texts, whole numbers, yes and no, in lists and objects. */
export const data: Guard<CanonicalData> = guard(
  'data',
  (value): value is CanonicalData => isObject(value) && isData(value),
)
