import { describe, expect, test } from 'vitest'
import { assess } from '../assessment/assess.ts'
import { caseSubject } from '../assessment/case-subject.ts'
import { readerOf } from '../assessment/plain-figures.ts'
import type { FigureReader } from '../figure/figure-value.ts'
import { settle } from '../ranking/settle.ts'
import type { GivenFigure } from '../rule-book/source.ts'
import { enforcementOfficerYear } from '../rule-books/enforcement-officer-year.ts'
import { gridMemberMonth } from '../rule-books/grid-member-month.ts'
import { checkedBook, judgePlainly, valueOf } from '../testing/judge-plainly.ts'
import { bandedAndRanked } from '../testing/variants/banded-and-ranked.ts'
import { monthPeriod } from '../value/period.ts'
import { readReceipt } from './read-receipt.ts'
import type { Receipt } from './receipt.ts'
import { receiptHash, receiptOf } from './receipt-of.ts'
import { reproduce } from './reproduce.ts'

const book = checkedBook(gridMemberMonth)
const month = gridMemberMonth.cases[0]?.given ?? {}
const root = 'a'.repeat(64)
const context = { factsRoot: root, engineVersion: '0.1.0' }
const receipt = receiptOf(judgePlainly(book, '2023-06', month), context)
const again = (held: Receipt, given: Readonly<Record<string, GivenFigure>> = month, factsRoot = root, by = book) =>
  reproduce(held, { book: by, figures: valueOf(readerOf(given, by)), factsRoot })
const codes = (outcome: ReturnType<typeof reproduce>) => (outcome.ok ? [] : outcome.issues.map(({ code }) => code))

describe('a receipt', () => {
  test('is the same for the same facts, and survives JSON', () => {
    expect(receiptOf(judgePlainly(book, '2023-06', month), context)).toEqual(receipt)
    expect(valueOf(readReceipt(JSON.parse(JSON.stringify(receipt))))).toEqual(receipt)
  })
  test('does not depend on the order in which figures are given or entries counted', () => {
    const turned = Object.fromEntries(Object.entries(month).toReversed())
    expect(receiptOf(judgePlainly(book, '2023-06', turned), context).hash).toBe(receipt.hash)
    const withEntries = (entries: readonly string[]) => {
      const plain = valueOf(readerOf(month, book))
      const figures: FigureReader = (figure) =>
        figure === 'member.visits' ? { status: 'present', value: 36, entries } : plain(figure)
      const request = { subject: caseSubject(book), period: monthPeriod(2023, 6), figures }
      return receiptOf(valueOf(assess(book, request)), context)
    }
    expect(withEntries(['b', 'a'])).toEqual(withEntries(['a', 'b']))
    expect(withEntries(['a']).hash).not.toBe(withEntries(['b']).hash)
    expect(withEntries([])).toEqual(receipt)
  })
  test('names the book, the figures and parameters that were read, and no seed where nothing was sampled', () => {
    expect(receipt.book).toEqual({ id: 'grid-member-month', revision: 'grid-member-month@2023-01-01', hash: book.hash })
    expect(receipt.footprint.figures['member.timely-closure-share']).toMatchObject({ value: '22', of: 24, entries: 0 })
    expect(receipt.footprint.parameters['monthly-visits']).toEqual({ status: 'final', value: '40' })
    expect('seed' in receipt).toBe(false)
    expect(receiptOf(judgePlainly(book, '2023-06', month), { ...context, seed: '7' }).seed).toBe('7')
  })
  test('holds a number that no decimal can write as a fraction', () => {
    const late = checkedBook({ ...gridMemberMonth, rounding: { place: 'total', mode: 'halfUp' }, cases: [] }, false)
    const lines = receiptOf(judgePlainly(late, '2023-06', month), context).result.indicators
    expect(lines.find(({ path }) => path === 'timely-closure')).toMatchObject({ points: 2292, exact: '275/12' })
  })
  test('of a share of hours keeps the quarter', () => {
    const officers = checkedBook(enforcementOfficerYear)
    const given = enforcementOfficerYear.cases[3]?.given ?? {}
    const { footprint } = receiptOf(judgePlainly(officers, '2024', given), context)
    expect(footprint.figures['officer.credit-hours-received']?.value).toBe('32.25')
  })
})

describe('reproducing', () => {
  test('gives the assessment when nothing differs', () => {
    expect(valueOf(again(receipt))).toMatchObject({ earned: 8842, grade: 'good' })
  })
  test('names each figure, line and number that has moved', () => {
    const moved = again(receipt, { ...month, 'member.visits': 40 })
    expect(moved.ok ? [] : moved.issues).toEqual([
      {
        code: 'figureDiffers',
        figure: 'member.visits',
        expected: receipt.footprint.figures['member.visits'],
        found: { ...receipt.footprint.figures['member.visits'], value: '40' },
      },
      {
        code: 'indicatorDiffers',
        path: 'visits',
        expected: { path: 'visits', status: 'final', points: 1350 },
        found: { path: 'visits', status: 'final', points: 1500 },
      },
      { code: 'resultDiffers', what: 'earned', expected: 8842, found: 8992 },
    ])
  })
  test('tells a figure that has gone from one that is zero', () => {
    const gone = again(receipt, { ...month, 'member.visits': null })
    expect(codes(gone).filter((code) => code === 'resultDiffers')).toHaveLength(5)
  })
  test('tells a ledger that has changed elsewhere from one that matters', () => {
    expect(again(receipt, month, 'b'.repeat(64))).toEqual({
      ok: false,
      issues: [{ code: 'factsRootDiffers', expected: root, found: 'b'.repeat(64) }],
    })
  })
  test('by another book names the book, its parameter and what follows', () => {
    const parameters = gridMemberMonth.parameters?.map((each) =>
      each.id === 'monthly-visits' ? { ...each, values: [{ ...each.values[0], value: 36 }] as const } : each,
    )
    const changed = checkedBook({ ...gridMemberMonth, ...(parameters && { parameters }), cases: [] }, false)
    expect(codes(again(receipt, month, root, changed))).toEqual([
      'bookDiffers',
      'parameterDiffers',
      'indicatorDiffers',
      'resultDiffers',
    ])
  })
  test.each([
    ['a number', { result: { ...receipt.result, earned: 9000 } }],
    ['the engine', { engine: '0.2.0' }],
    ['the hash', { hash: root }],
  ])('refuses a receipt in which %s was altered', (_, change) => {
    expect(codes(again({ ...receipt, ...change }))).toEqual(['receiptAltered'])
  })
  test.each([
    ['revision', { book: { ...receipt.book, revision: 'grid-member-month@2024-01-01' } }],
    ['footprint hash', { footprintHash: root }],
    ['rank that nothing read', { footprint: { ...receipt.footprint, ranks: { visits: { rank: 1, of: 9 } } } }],
  ])('refuses a receipt with a false %s, even when it was hashed again', (_, change) => {
    const forged = { ...receipt, ...change }
    expect(codes(again({ ...forged, hash: receiptHash(forged) }))).toEqual(['receiptAltered'])
  })
  test('keeps from where the facts were seen, which is part of what is hashed', () => {
    const standpoint = { asOf: '2023-06-20', knownAt: '2023-07-10T15:59:59.999Z' }
    const seen = receiptOf(judgePlainly(book, '2023-06', month), { ...context, ...standpoint })
    expect(seen).toMatchObject(standpoint)
    expect(seen.hash).not.toBe(receipt.hash)
    expect(valueOf(readReceipt(JSON.parse(JSON.stringify(seen))))).toEqual(seen)
    expect(again(seen).ok).toBe(true)
    expect(codes(again({ ...seen, knownAt: '2023-07-11T15:59:59.999Z' }))).toEqual(['receiptAltered'])
  })
  test('keeps the seed of what was sampled', () => {
    const sampled = receiptOf(judgePlainly(book, '2023-06', month), { ...context, seed: '7' })
    expect(codes(again(sampled))).toEqual([])
  })
  test('of a book that judges another kind of subject says so', () => {
    const officers = checkedBook(enforcementOfficerYear)
    const other = reproduce(receipt, { book: officers, figures: () => ({ status: 'missing' }), factsRoot: root })
    expect(codes(other)).toEqual(['notAssessable', 'notAssessable'])
  })
  test('takes the standing from the receipt: grade and money after ranking come out again', () => {
    const ranked = checkedBook(bandedAndRanked)
    const scored = (score: number) => ({ 'month-score': { value: score, reason: '考核', approver: 'townMayor' } })
    const people = Array.from({ length: 10 }, (_, i) => judgePlainly(ranked, '2023-06', scored(90 + i), `P1${i}`))
    const [group] = valueOf(settle(people))
    const last = receiptOf(group!.ranked.at(-1)!.item, context)
    expect(last.result).toMatchObject({ earned: 9000, grade: 'qualified', moneyFen: 44_000 })
    expect(valueOf(again(last, scored(90), root, ranked)).grade).toBe('qualified')
  })
})

describe('reading a receipt', () => {
  test('finds every fault with its path', () => {
    const read = readReceipt({ ...receipt, period: '2023-13', result: { ...receipt.result, earned: 88.42 }, extra: 1 })
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join('/')])).toEqual(
      expect.arrayContaining([
        ['badText', 'period'],
        ['floatInSource', 'result/earned'],
        ['unknownKey', 'extra'],
      ]),
    )
  })
})
