import type { Aggregate, FieldValue } from '../figure/figure-definition.ts'
import type { FigureCount } from '../figure/figure-value.ts'
import { type EntryTest, type FieldOf, fieldOf, meets } from './entry-filter.ts'
import type { LooseEntry } from './entry.ts'

/** What selected entries come to, and which of them were counted. */
export interface Tally extends Pick<FigureCount, 'value' | 'of'> {
  readonly counted: readonly LooseEntry[]
  /** Of a coverage: the entries that cover the counted ones. */
  readonly covering?: readonly LooseEntry[]
}

const distinct = (entries: readonly LooseEntry[], read: FieldOf): ReadonlySet<FieldValue | undefined> =>
  new Set(entries.map(read))

const tallyDistinct = (read: FieldOf, selected: Iterable<LooseEntry>): Tally => {
  const values = new Set<FieldValue>()
  const counted: LooseEntry[] = []
  for (const entry of selected) {
    const value = read(entry)
    if (value === undefined) continue
    values.add(value)
    counted.push(entry)
  }
  return { value: values.size, counted }
}

const tallySum = (read: FieldOf, selected: Iterable<LooseEntry>): Tally => {
  let sum = 0
  const counted: LooseEntry[] = []
  for (const entry of selected) {
    const value = read(entry)
    if (value === undefined) continue
    if (typeof value === 'number') sum += value
    counted.push(entry)
  }
  return { value: sum, counted }
}

const tallyShare = (met: EntryTest, selected: Iterable<LooseEntry>): Tally => {
  let value = 0
  const counted: LooseEntry[] = []
  for (const entry of selected) {
    if (met(entry)) value++
    counted.push(entry)
  }
  return { value, of: counted.length, counted }
}

const tallyDistinctShare = (read: FieldOf, met: EntryTest, selected: Iterable<LooseEntry>): Tally => {
  const meeting = new Set<FieldValue>()
  const all = new Set<FieldValue>()
  const counted: LooseEntry[] = []
  for (const entry of selected) {
    const value = read(entry)
    if (value === undefined) continue
    all.add(value)
    if (met(entry)) meeting.add(value)
    counted.push(entry)
  }
  return { value: meeting.size, of: all.size, counted }
}

/**
 * Counts selected entries in one pass: over the entries of a year, fetching each from memory costs more than testing it.
 * Those without the field that is counted, added up or told apart are left out.
 */
export const tally = (
  aggregate: Exclude<Aggregate, { readonly type: 'coverage' }>,
  selected: Iterable<LooseEntry>,
): Tally => {
  switch (aggregate.type) {
    case 'count': {
      const counted = [...selected]
      return { value: counted.length, counted }
    }
    case 'countDistinct':
      return tallyDistinct(fieldOf(aggregate.field), selected)
    case 'sum':
      return tallySum(fieldOf(aggregate.field), selected)
    case 'share': {
      const met = meets(aggregate.met)
      return aggregate.distinct === undefined
        ? tallyShare(met, selected)
        : tallyDistinctShare(fieldOf(aggregate.distinct), met, selected)
    }
  }
}

/** Counts the entries whose business key is the `field` of at least one candidate. */
export const tallyCoverage = (
  field: string,
  candidates: Iterable<LooseEntry>,
  selected: Iterable<LooseEntry>,
): Tally => {
  const read = fieldOf(field)
  const counted = [...selected]
  const keys = new Set<FieldValue | undefined>(counted.map((entry) => entry.key))
  const covering = [...candidates].filter((entry) => keys.has(read(entry)))
  const reached = distinct(covering, read)
  return { value: counted.filter((entry) => reached.has(entry.key)).length, of: counted.length, counted, covering }
}
