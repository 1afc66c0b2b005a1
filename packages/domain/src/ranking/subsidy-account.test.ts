import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type SubsidyPaid,
  type SubsidyToPay,
  drawSubsidy,
  paidFen,
  statementMonths,
  subsidyDifferences,
} from './subsidy-account.ts'

const paid = (
  month: string,
  payment: SubsidyPaid['payment'],
  fen: number,
  statement: string,
  on = '2023-10-10',
): SubsidyPaid => ({
  member: 'p-1',
  month,
  payment,
  fen,
  statement,
  on,
  recorded: `${on}T01:00:00.000Z`,
  key: `${statement}-${month}`,
  entry: `${statement}-${month}-${payment}`,
})

describe('which month a statement pays', () => {
  test('the last one of which it pays the subsidy itself, whatever it corrects', () => {
    const rows = [paid('2023-08', 'supplement', 100, 'B9'), paid('2023-09', 'regular', 300, 'B9')]
    expect([...statementMonths(rows)]).toEqual([['B9', '2023-09']])
  })
  test('one with nothing but corrections: the month before it was paid', () => {
    expect([...statementMonths([paid('2023-05', 'supplement', 100, 'B1', '2024-01-08')])]).toEqual([['B1', '2023-12']])
  })
})

describe('differences', () => {
  const august = [paid('2023-08', 'regular', 30_000, 'B8')]
  const months = new Set(['2023-08'])
  test('a veto that was taken back on objection: the month comes to more than was paid', () => {
    expect(subsidyDifferences(new Map([['2023-08', 48_000]]), august, months)).toEqual([
      { month: '2023-08', paid: 30_000, due: 48_000, fen: 18_000 },
    ])
  })
  test('what was paid up is no difference any more, and what nobody can tell is none', () => {
    const paidUp = [...august, paid('2023-08', 'supplement', 18_000, 'B9')]
    expect(subsidyDifferences(new Map([['2023-08', 48_000]]), paidUp, months)).toEqual([])
    expect(subsidyDifferences(new Map(), august, months)).toEqual([])
  })
  test('a month without a statement is not paid yet; somebody left out of one is owed all of it', () => {
    expect(subsidyDifferences(new Map([['2023-08', 48_000]]), [], new Set())).toEqual([])
    expect(subsidyDifferences(new Map([['2023-08', 48_000]]), [], months)).toMatchObject([{ paid: 0, fen: 48_000 }])
  })
})

describe('a statement', () => {
  const difference = (month: string, fen: number) => ({ month, paid: 50_000, due: 50_000 + fen, fen })
  test('pays the month and what earlier ones lack', () => {
    expect(drawSubsidy('2023-09', 44_000, [difference('2023-08', 18_000)])).toEqual({
      payments: [
        { month: '2023-09', payment: 'regular', fen: 44_000 },
        { month: '2023-08', payment: 'supplement', fen: 18_000 },
      ],
      total: 62_000,
      owed: [],
    })
  })
  test('takes back no more than it pays: the rest stays owed', () => {
    expect(drawSubsidy('2023-09', 10_000, [difference('2023-07', -8_000), difference('2023-08', -5_000)])).toEqual({
      payments: [
        { month: '2023-09', payment: 'regular', fen: 10_000 },
        { month: '2023-07', payment: 'recovery', fen: 8_000 },
        { month: '2023-08', payment: 'recovery', fen: 2_000 },
      ],
      total: 0,
      owed: [{ month: '2023-08', fen: 3_000 }],
    })
  })
  test('of a month that came to nothing takes nothing away later', () => {
    expect(drawSubsidy('2023-09', 0, [])).toEqual({
      payments: [{ month: '2023-09', payment: 'regular', fen: 0 }],
      total: 0,
      owed: [],
    })
  })
  test('without a subsidy of its month only settles', () => {
    expect(drawSubsidy('2023-09', undefined, [difference('2023-08', 500)]).payments).toEqual([
      { month: '2023-08', payment: 'supplement', fen: 500 },
    ])
    expect(drawSubsidy('2023-09', undefined, [difference('2023-08', -500)])).toMatchObject({ payments: [], total: 0 })
  })
})

// A year and its aftermath: in each month some months are judged again, then the month is paid.
const monthAt = (i: number): string => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`
const correction = fc.record({ when: fc.nat({ max: 11 }), month: fc.nat({ max: 11 }), fen: fc.nat({ max: 60_000 }) })
const year = fc.record({
  first: fc.array(fc.nat({ max: 60_000 }), { minLength: 12, maxLength: 12 }),
  corrections: fc.array(correction, { maxLength: 8 }),
})

interface Told {
  readonly first: readonly number[]
  readonly corrections: readonly { readonly when: number; readonly month: number; readonly fen: number }[]
}
const payThrough = ({ first, corrections }: Told, months: number) => {
  const dues = new Map<string, number>()
  const rows: SubsidyPaid[] = []
  const totals: number[] = []
  let owed = 0
  for (let i = 0; i < months; i++) {
    const before = JSON.stringify(rows)
    const month = monthAt(i)
    if (i < 12) dues.set(month, first[i] ?? 0)
    for (const each of corrections) if (each.when === i && each.month <= i) dues.set(monthAt(each.month), each.fen)
    const paidMonths = new Set(rows.map((row) => row.month))
    const drawn = drawSubsidy(month, dues.get(month), subsidyDifferences(dues, rows, paidMonths))
    rows.push(...drawn.payments.map((each: SubsidyToPay) => paid(each.month, each.payment, each.fen, `B${month}`)))
    totals.push(drawn.total)
    owed = drawn.owed.reduce((sum, { fen }) => sum + fen, 0)
    expect(JSON.stringify(rows.slice(0, JSON.parse(before).length))).toBe(before)
  }
  return { dues, rows, totals, owed }
}
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0)

describe('a year of statements', () => {
  test('what was paid, less what is still owed back, is what the corrected months come to', () => {
    fc.assert(
      fc.property(year, (told) => {
        // One more statement after the last month, so that its corrections are settled as well.
        const { dues, rows, totals, owed } = payThrough(told, 13)
        expect(sum(totals)).toBe(paidFen(rows))
        expect(paidFen(rows) - owed).toBe(sum(dues.values()))
      }),
    )
  })
  test('no statement takes more than it pays, and no row is below zero', () => {
    fc.assert(
      fc.property(year, (told) => {
        const { rows, totals } = payThrough(told, 13)
        expect(totals.every((total) => total >= 0)).toBe(true)
        expect(rows.every(({ fen }) => fen >= 0)).toBe(true)
      }),
    )
  })
  test('without corrections each month is paid as it is, a month of nothing included', () => {
    fc.assert(
      fc.property(year, ({ first }) => {
        const { rows, totals } = payThrough({ first, corrections: [] }, 12)
        expect(totals).toEqual(first)
        expect(rows.every(({ payment }) => payment === 'regular')).toBe(true)
      }),
    )
  })
})
