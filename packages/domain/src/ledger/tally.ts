import type { Aggregate, FieldValue } from '../figure/figure-definition.ts'
import type { FigureCount } from '../figure/figure-value.ts'
import { type FieldOf, fieldOf, meets } from './entry-filter.ts'
import type { LooseEntry } from './entry.ts'

/** What selected entries come to, and which of them were counted. */
export interface Tally extends Pick<FigureCount, 'value' | 'of'> {
  readonly counted: readonly LooseEntry[]
  /** Of a coverage: the entries that cover the counted ones. */
  readonly covering?: readonly LooseEntry[]
}

const having = (entries: readonly LooseEntry[], read: FieldOf): readonly LooseEntry[] =>
  entries.filter((entry) => read(entry) !== undefined)
const distinct = (entries: readonly LooseEntry[], read: FieldOf): ReadonlySet<FieldValue | undefined> =>
  new Set(entries.map(read))
const numberIn = (value: FieldValue | undefined): number => (typeof value === 'number' ? value : 0)

/** Counts selected entries. Those without the field that is counted, added up or told apart are left out. */
export const tally = (
  aggregate: Exclude<Aggregate, { readonly type: 'coverage' }>,
  selected: readonly LooseEntry[],
): Tally => {
  switch (aggregate.type) {
    case 'count':
      return { value: selected.length, counted: selected }
    case 'countDistinct': {
      const read = fieldOf(aggregate.field)
      const counted = having(selected, read)
      return { value: distinct(counted, read).size, counted }
    }
    case 'sum': {
      const read = fieldOf(aggregate.field)
      const counted = having(selected, read)
      return { value: counted.reduce((sum, entry) => sum + numberIn(read(entry)), 0), counted }
    }
    case 'share': {
      const met = meets(aggregate.met)
      if (aggregate.distinct === undefined)
        return { value: selected.filter(met).length, of: selected.length, counted: selected }
      const read = fieldOf(aggregate.distinct)
      const counted = having(selected, read)
      return { value: distinct(counted.filter(met), read).size, of: distinct(counted, read).size, counted }
    }
  }
}

/** Counts the entries whose business key is the `field` of at least one candidate. */
export const tallyCoverage = (
  field: string,
  candidates: readonly LooseEntry[],
  counted: readonly LooseEntry[],
): Tally => {
  const read = fieldOf(field)
  const keys = new Set<FieldValue | undefined>(counted.map((entry) => entry.key))
  const covering = candidates.filter((entry) => keys.has(read(entry)))
  const reached = distinct(covering, read)
  return { value: counted.filter((entry) => reached.has(entry.key)).length, of: counted.length, counted, covering }
}
