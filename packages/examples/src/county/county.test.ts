import { type EntryKind, type RowOf, assess, countFigures, indexLedger, yearPeriod } from '@zhunsheng/domain'
import { alerts, lookOut } from '@zhunsheng/domain/alert'
import {
  type AnyEntryKind,
  entryKinds,
  figureDefinitions,
  figureReaderOf,
  rowReader,
  writeRow,
} from '@zhunsheng/domain/ledger'
import { withDerived } from '@zhunsheng/domain/procedure'
import { describe, expect, test } from 'vitest'
import { entriesOf } from '../ledger-2023/entries.ts'
import { makeLedger } from '../ledger-2023/make-ledger.ts'
import { township as lechang } from '../ledger-2023/places.ts'
import { book, valueOf } from '../programs/lechang-2023.ts'
import { type YearLedger, makeCounty, yearsOfTownship } from './make-county.ts'
import { plantedFindings } from './planted.ts'
import { profiles } from './profiles.ts'

// Events are a twentieth of what they are: nothing that is planted is among them.
const size = { events: 5 } as const
const others = profiles.filter(({ tail }) => tail !== '100')
const made: ReadonlyMap<string, readonly YearLedger[]> = new Map(
  others.map((profile) => [profile.tail, yearsOfTownship(profile, size)]),
)
const yearsIn = (tail: string): readonly YearLedger[] => made.get(tail) ?? []
const ledgerOf = (years: readonly YearLedger[]) =>
  withDerived(indexLedger(years.flatMap(({ ledger, township }) => entriesOf(ledger, township))))
const kinds: readonly AnyEntryKind[] = entryKinds
type Row = RowOf<EntryKind> & { readonly recorded: string }
const wanted = new Set(plantedFindings.map(({ alert }) => alert))
const watched = alerts.filter(({ id }) => wanted.has(id) || id.startsWith('unlawful'))

describe.each(others.map((each) => [each.tail]))('the township 141021%s', (tail) => {
  const years = yearsIn(tail)
  const index = ledgerOf(years)
  const township = `141021${tail}000`

  test('has rows that its kinds accept, each key once in a year', () => {
    for (const kind of kinds) {
      const rows = years.flatMap(({ ledger }): readonly Row[] => ledger[kind.id] ?? [])
      const read = rowReader<EntryKind>(kind)
      for (const { recorded: _, ...row } of rows)
        expect(read(writeRow<EntryKind>(kind, row))).toStrictEqual({ ok: true, value: row })
      expect(new Set(rows.map(({ key, clocks }) => `${clocks.occurred.slice(0, 4)} ${key}`)).size).toBe(rows.length)
    }
  })

  test('is judged finally in both years for which there is a book', () => {
    const subject = { kind: 'township', id: township, township } as const
    const judged = [2023, 2024].map((year) => {
      const period = yearPeriod(year)
      return valueOf(assess(book, { subject, period, figures: figureReaderOf(index, subject, period) }))
    })
    expect(judged.map(({ status }) => status)).toEqual(['final', 'final'])
    // The one whose report was never published is at most 合格 for it.
    expect(judged[1]?.grade === 'qualified').toBe(tail === '201')
  })

  test('shows what was planted in it, and nothing of the others; no step is unlawful', () => {
    const found = lookOut({ index, township, on: '2024-12-31' }, watched)
    const times = Map.groupBy(found, ({ alert }) => alert.id)
    const own = plantedFindings.filter((each) => each.tail === tail)
    expect(Object.fromEntries([...times].map(([id, each]) => [id, each.length]))).toEqual(
      Object.fromEntries(own.map(({ alert, times: many }) => [alert, many])),
    )
  })
})

test('a township is the same when it is made again', () => {
  expect(yearsOfTownship(profiles[5], size)).toStrictEqual(yearsIn(profiles[5].tail))
})

describe('乐昌镇', () => {
  const years = makeCounty(size).filter(({ township }) => township === lechang)

  test('has the ledger of the other example for 2023, row by row', () => {
    expect(years.find(({ year }) => year === 2023)?.ledger).toStrictEqual(makeLedger())
  })

  test('has the same figures of 2023 with the years beside it as without them', () => {
    const definitions = figureDefinitions.filter(({ subject }) => subject === 'township')
    const question = {
      subject: { kind: 'township', id: lechang, township: lechang },
      period: yearPeriod(2023),
    } as const
    const numbersIn = (some: readonly YearLedger[]) =>
      [...countFigures(definitions, ledgerOf(some), question)].map(([id, value]) => {
        const numbers = value.status === 'present' ? [value.value, value.of] : []
        return [id, value.status, ...numbers]
      })
    expect(numbersIn(years)).toEqual(numbersIn(years.filter(({ year }) => year === 2023)))
  })
})

test('nobody takes part in epidemic control after the category was closed', () => {
  const events = yearsIn('101').map(({ ledger }) => ledger.event ?? [])
  const ofEpidemic = events.map((rows) => rows.filter(({ facts }) => facts.category === 'epidemicControl').length)
  expect(ofEpidemic[0]).toBeGreaterThan(ofEpidemic[1] ?? 0)
  expect(ofEpidemic[2]).toBe(0)
})

test('townships differ, and get better from year to year on the whole', () => {
  const countOf = (kind: 'patrol' | 'event', year: number) =>
    others.map(
      (profile) => yearsOfTownship(profile, size).find((each) => each.year === year)?.ledger[kind]?.length ?? 0,
    )
  expect(new Set(countOf('patrol', 2024)).size).toBe(others.length)
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
  expect(sum(countOf('patrol', 2024))).toBeGreaterThan(sum(countOf('patrol', 2022)))
})
