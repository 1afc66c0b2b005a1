import type { FieldValue } from '../figure/figure-definition.ts'
import type { LooseEntry } from './entry.ts'

/** One field of every entry of a shelf: the code of each row's value, and the value of each code. Code 0 is absence. */
export interface FieldColumn {
  readonly codes: Uint32Array
  readonly values: readonly (FieldValue | undefined)[]
}

/** The current entries of one kind in one township, in order of id; a row is a place in that order. */
export interface Shelf {
  readonly entries: readonly LooseEntry[]
  readonly rows: readonly number[]
  /**
   * A clock, an open field or the business key (`key`) by its name, read once and kept. Personal fields cannot be read.
   */
  readonly column: (field: string) => FieldColumn
  /** The rows in which a field has a value. */
  readonly rowsWhere: (field: string, value: FieldValue) => readonly number[]
  /** The entries that have a day of occurrence, by that day, then by business key; sorted once and kept. */
  readonly byOccurrence: () => readonly LooseEntry[]
}

const clocks = new Set(['occurred', 'reported', 'closed'])

const fieldOf = (name: string): ((entry: LooseEntry) => FieldValue | undefined) => {
  if (name === 'key') return (entry) => entry.key
  return clocks.has(name) ? (entry) => entry.clocks[name] : (entry) => entry.facts[name]
}

const columnOf = (entries: readonly LooseEntry[], name: string): FieldColumn => {
  const read = fieldOf(name)
  const codes = new Uint32Array(entries.length)
  const values: (FieldValue | undefined)[] = [undefined]
  const known = new Map<FieldValue | undefined, number>([[undefined, 0]])
  let row = 0
  for (const entry of entries) {
    const value = read(entry)
    let code = known.get(value)
    if (code === undefined) {
      code = values.push(value) - 1
      known.set(value, code)
    }
    codes[row++] = code
  }
  return { codes, values }
}

/** The code of a row's value; 0 when it is absent. */
export const codeAt = ({ codes }: FieldColumn, row: number): number => codes[row] ?? 0
/** The value of a row. */
export const valueAt = (column: FieldColumn, row: number): FieldValue | undefined => column.values[codeAt(column, row)]

const remembered = <A>(make: (name: string) => A): ((name: string) => A) => {
  const made = new Map<string, A>()
  return (name) => {
    const had = made.get(name)
    if (had !== undefined) return had
    const value = make(name)
    made.set(name, value)
    return value
  }
}

const inOrderOfOccurrence = (entries: readonly LooseEntry[]): readonly LooseEntry[] =>
  entries
    .flatMap((entry) => {
      const { occurred } = entry.clocks
      return typeof occurred === 'string' ? [{ entry, place: `${occurred} ${entry.key}` }] : []
    })
    .toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ entry }) => entry)

/**
 * Lays entries of one kind and township out in columns: whatever many figures ask of a field is read from an entry
 * once.
 */
export const shelfOf = (entries: readonly LooseEntry[]): Shelf => {
  const rows = entries.map((_, row) => row)
  const column = remembered((field) => columnOf(entries, field))
  const rowsByValue = remembered((field) => {
    const own = column(field)
    return Map.groupBy(rows, (row) => valueAt(own, row))
  })
  const rowsWhere: Shelf['rowsWhere'] = (field, value) => rowsByValue(field).get(value) ?? []
  let sorted: readonly LooseEntry[] | undefined
  return { entries, rows, column, rowsWhere, byOccurrence: () => (sorted ??= inOrderOfOccurrence(entries)) }
}
