import type { SqlValue } from './query-builder.ts'
import { BadRequest } from './store-errors.ts'

/** A place in an ordered list of entries: the ordering value, then what makes it one place only. */
export interface Cursor {
  /** Which list it belongs to: a cursor of another list is refused. */
  readonly list: string
  readonly value: SqlValue
  readonly township: string
  readonly year: number
  readonly key: string
}

/** The opaque text of a cursor. */
export const encodeCursor = ({ list, value, township, year, key }: Cursor): string =>
  Buffer.from(JSON.stringify([list, value, township, year, key])).toString('base64url')

const parse = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
const isValue = (value: unknown): value is SqlValue =>
  value === null || typeof value === 'string' || typeof value === 'number'

/** Reads a cursor of a list; garbage is `badCursor`, a cursor of another list `foreignCursor`. */
export const decodeCursor = (text: string, list: string): Cursor | BadRequest => {
  const parts = parse(text)
  if (!Array.isArray(parts) || parts.length !== 5) return new BadRequest({ code: 'badCursor', value: text })
  const [of, value, township, year, key]: unknown[] = parts
  if (
    typeof of !== 'string' ||
    !isValue(value) ||
    typeof township !== 'string' ||
    typeof year !== 'number' ||
    typeof key !== 'string'
  )
    return new BadRequest({ code: 'badCursor', value: text })
  if (of !== list) return new BadRequest({ code: 'foreignCursor', value: text })
  return { list, value, township, year, key }
}
