import type { SqlValue } from '../tables/query-builder.ts'
import { BadRequest } from '../store-errors.ts'

/** A place in an ordered list of entries: the values of the columns that it is ordered by. */
export interface Cursor {
  /** Which list it belongs to: a cursor of another list is refused. */
  readonly list: string
  readonly place: readonly SqlValue[]
}

/** The opaque text of a cursor. */
export const encodeCursor = ({ list, place }: Cursor): string =>
  Buffer.from(JSON.stringify([list, ...place])).toString('base64url')

const parse = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
const isValue = (value: unknown): value is SqlValue => typeof value === 'string' || typeof value === 'number'

/** Reads a cursor of a list that is ordered by so many columns; garbage is `badCursor`, a cursor of another list `foreignCursor`. */
export const decodeCursor = (text: string, list: string, columns: number): Cursor | BadRequest => {
  const parts = parse(text)
  const [of, ...place]: unknown[] = Array.isArray(parts) ? parts : []
  if (typeof of !== 'string' || !place.every(isValue)) return new BadRequest({ code: 'badCursor', value: text })
  if (of !== list) return new BadRequest({ code: 'foreignCursor', value: text })
  return place.length === columns ? { list, place } : new BadRequest({ code: 'badCursor', value: text })
}
