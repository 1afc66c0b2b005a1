import fc from 'fast-check'

import type { CellValue, EntryKind, Field } from '../ledger/entry-kind.ts'
import { type LooseEntry, type LooseValues, type RowOf, columnsOf } from '../ledger/entry.ts'
import { newEntry } from '../ledger/new-entry.ts'
import { type CivilDate, addDays, dayNumber } from '../value/civil-date.ts'
import { anyRow } from './any-row.ts'

/**
 * The first and last day on which anything happens in a generated ledger: two years and a bit, so that edges are met.
 */
export const ledgerDays = { from: '2022-06-01', to: '2024-06-30' } as const

/** The townships, persons and villages of a generated ledger: few, so that they meet. */
export const ledgerTownships = ['141021100000', '141021101000'] as const
/** The persons of a generated ledger. */
export const ledgerPersons = ['P10', 'P11', 'P12'] as const
/** The cases that entries of a generated ledger name. */
export const ledgerCases = ['AJ-1', 'AJ-2', 'AJ-3'] as const
/** The villages of a generated ledger. */
export const ledgerVillages = ['141021100201', '141021100202', '141021101201'] as const

const span = dayNumber(ledgerDays.to) - dayNumber(ledgerDays.from) + 1
const pick = (list: readonly string[], value: string): string =>
  list[[...value].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % list.length] ?? value
// Most of what is generated falls on the edges of months and years: that is where datings go wrong.
const day = (date: CivilDate): CivilDate => {
  const number = dayNumber(date)
  const near = addDays(ledgerDays.from, ((number % span) + span) % span)
  return number % 3 === 0 ? `${near.slice(0, 8)}01` : number % 3 === 1 ? addDays(`${near.slice(0, 8)}01`, -1) : near
}

const narrowed = (field: Field, value: CellValue): CellValue => {
  if (typeof value !== 'string') return typeof value === 'number' && field.type === 'count' ? value % 3 : value
  if (field.type === 'civilDate') return day(value)
  if (field.type !== 'ref') return value
  switch (field.to) {
    case 'person':
      return pick(ledgerPersons, value)
    case 'division':
      return pick(ledgerVillages, value)
    case 'entry:enforcement-case':
      return pick(ledgerCases, value)
    default:
      return value
  }
}

const narrowedRow = (kind: EntryKind, row: RowOf<EntryKind>): RowOf<EntryKind> => {
  const part = (name: 'clocks' | 'facts'): LooseValues => {
    const values: LooseValues = row[name]
    return Object.fromEntries(
      columnsOf(kind).flatMap((column) => {
        const value = column.part === name ? values[column.name] : undefined
        return value === undefined ? [] : [[column.name, narrowed(column.field, value)] as const]
      }),
    )
  }
  const key = kind.id === 'village' ? pick(ledgerVillages, row.key) : row.key
  return {
    key,
    clocks: { ...part('clocks'), occurred: day(row.clocks.occurred) },
    facts: part('facts'),
    personal: row.personal,
  }
}

const anyEntry = (kind: EntryKind): fc.Arbitrary<LooseEntry> =>
  fc.tuple(anyRow<EntryKind>(kind), fc.constantFrom(...ledgerTownships)).map(([row, township]) => {
    const writing = { township, recorded: '2024-12-31T00:00:00Z', synthetic: true }
    const made = newEntry<EntryKind>(kind, narrowedRow(kind, row), writing)
    if (!made.ok) throw new Error(JSON.stringify(made.issues))
    return made.value
  })

/** Any current entries of some kinds, about two years of two townships; checks over whole rows may not hold. */
export const anyLedger = (
  kinds: readonly EntryKind[],
  size: number | { readonly minLength: number; readonly maxLength: number } = 12,
): fc.Arbitrary<readonly LooseEntry[]> =>
  fc.uniqueArray(fc.oneof(...kinds.map(anyEntry)), {
    ...(typeof size === 'number' ? { maxLength: size } : size),
    selector: (entry) => entry.id,
  })
