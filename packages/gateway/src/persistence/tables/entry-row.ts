import type { CellValue, EntryKind, LooseEntry, LooseValues } from '@zhunsheng/domain'
import type { SqlRow, SqlValue } from './query-builder.ts'
import { envelopeColumns, factColumnsOf } from './tables.ts'

const text = (value: SqlValue | undefined): string => String(value ?? '')

/** The columns that a row of a kind's projection is read from. */
export const projectionColumns = (kind: EntryKind): readonly string[] => [
  ...envelopeColumns,
  ...factColumnsOf(kind).map(({ name }) => name),
]

/** Reads rows of a kind's projection. Personal fields are not in it: `personal` is empty. */
export const projectionReader = (kind: EntryKind): ((row: SqlRow) => LooseEntry) => {
  const columns = factColumnsOf(kind).map(({ name, part, field }) => ({
    name,
    isClock: part === 'clocks',
    isFlag: field.type === 'boolean',
  }))
  return (row) => {
    const clocks: Record<string, CellValue> = {}
    const facts: Record<string, CellValue> = {}
    for (const { name, isClock, isFlag } of columns) {
      const value = row[name]
      if (value === null || value === undefined) continue
      const part = isClock ? clocks : facts
      part[name] = isFlag ? value === 1 : value
    }
    const change = row['change']
    return {
      kind: kind.id,
      id: text(row['id']),
      township: text(row['township']),
      year: Number(row['year']),
      key: text(row['key']),
      version: Number(row['version']),
      recorded: text(row['recorded']),
      synthetic: row['synthetic'] === 1,
      ...(typeof change === 'string' && { change: { type: 'correction', reason: change } }),
      clocks,
      facts,
      personal: {},
    }
  }
}

/** A row of the journal, as far as an entry needs it. */
export interface JournalRow {
  readonly id: string
  readonly kind: string
  readonly township: string
  readonly year: number
  readonly key: string
  readonly version: number
  readonly change: 'correction' | 'void' | null
  readonly reason: string | null
  readonly recorded: string
  readonly synthetic: number
  readonly payload: string
}
/** The columns of a `JournalRow`. */
export const journalColumns = [
  'e.id',
  'e.kind',
  'e.township',
  'e.year',
  'e.key',
  'e.version',
  'e.change',
  'e.reason',
  'e.recorded',
  'e.synthetic',
  'e.payload',
] as const

/** Reads a row of the journal; `personal` is what lies beside it, empty by default. */
export const readJournal = (row: JournalRow, personal: LooseValues = {}): LooseEntry => {
  const { id, kind, township, year, key, version, change, reason, recorded, synthetic, payload } = row
  const { clocks, facts }: { readonly clocks: LooseValues; readonly facts: LooseValues } = JSON.parse(payload)
  return {
    kind,
    id,
    township,
    year,
    key,
    version,
    recorded,
    synthetic: synthetic === 1,
    ...(change !== null && { change: { type: change, reason: reason ?? '' } }),
    clocks,
    facts,
    personal,
  }
}
