import type { CustomTypesConfig } from 'pg'

// The numbers of types in pg_type.
const [boolean, int8, int2, int4, float4, float8, numeric] = [16, 20, 21, 23, 700, 701, 1700]

const safeInteger = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a number of the database is not a safe integer')
  return value
}
const flag = (text: string): number => (text === 't' ? 1 : 0)
const asText = (text: string): string => text

const parsers: ReadonlyMap<number, (text: string) => string | number> = new Map([
  [boolean, flag],
  [int8, safeInteger],
  [int2, Number],
  [int4, Number],
  [float4, Number],
  [float8, Number],
  [numeric, safeInteger],
])

/** How values come out: as SQLite gives them. Counts and sums are safe integers, flags 0 and 1, anything else its text. */
export const postgresValues: CustomTypesConfig = { getTypeParser: (type: number) => parsers.get(type) ?? asText }
