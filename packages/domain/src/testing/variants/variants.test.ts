import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../assessment/assessment.ts'
import { paymentDifference } from '../../ranking/payment-difference.ts'
import { replacementTriggers } from '../../ranking/replacement.ts'
import { settle } from '../../ranking/settle.ts'
import { gridMemberMonth } from '../../rule-books/grid-member-month.ts'
import { formatYuan } from '../../value/money.ts'
import { formatPoints } from '../../value/points.ts'
import { type Ratio, add, ratio } from '../../value/ratio.ts'
import { checkedBook, judgePlainly, valueOf } from '../judge-plainly.ts'
import { bandedAndRanked } from './banded-and-ranked.ts'
import { baseAndElastic } from './base-and-elastic.ts'
import { fixedDeductions } from './fixed-deductions.ts'

const month = {
  'member.served-days': 30,
  'member.required-days': 30,
  'member.valid-reports': 27,
  'member.validity-share': { value: 27, of: 30 },
  'member.timely-closure-share': { value: 22, of: 24 },
  'member.visits': 36,
  'member.training-share': { value: 1, of: 1 },
  'member.late-reports': 1,
}

describe('V1, a hundred points', () => {
  const book = checkedBook(gridMemberMonth)
  const result = judgePlainly(book, '2023-06', month)
  test('comes to 88.42, good, 480.00 yuan', () => {
    const lines = result.indicators.map(({ path, points }) => [path, formatPoints(points ?? -1)])
    expect(lines).toEqual([
      ['quantity', '18.00'],
      ['validity', '16.00'],
      ['timely-closure', '22.92'],
      ['visits', '13.50'],
      ['training', '10.00'],
      ['discipline', '8.00'],
      ['bonus', '0.00'],
      ['discretionary-deduction', '0.00'],
    ])
    expect([formatPoints(result.earned), result.grade, formatYuan(result.moneyFen ?? -1)]).toEqual([
      '88.42',
      'good',
      '480.00',
    ])
  })
  test('lies in the same band unrounded: 88.4166…', () => {
    const late = checkedBook({ ...gridMemberMonth, rounding: { place: 'total', mode: 'halfUp' }, cases: [] }, false)
    const unrounded = judgePlainly(late, '2023-06', month)
    const exact = unrounded.indicators.reduce<Ratio>(
      (sum, { points = 0, exact: part }) => add(sum, part ?? ratio(points, 100)),
      ratio(0),
    )
    expect(exact).toEqual(ratio(1061, 12))
    expect([unrounded.earned, unrounded.grade]).toEqual([8842, 'good'])
  })
  test('rounds 0.285 half up to 0.29', () => {
    const points = (mode: 'halfUp' | 'down') => {
      const rounded = checkedBook({ ...gridMemberMonth, rounding: { place: 'indicator', mode }, cases: [] }, false)
      const closed = { ...month, 'member.timely-closure-share': { value: 57, of: 5000 } }
      return judgePlainly(rounded, '2023-06', closed).indicators.find(({ path }) => path === 'timely-closure')?.points
    }
    expect([points('halfUp'), points('down')]).toEqual([29, 28])
  })
  test('a month of leave is not judged: no grade, no money, no place in the ranking', () => {
    const away = judgePlainly(book, '2023-06', {
      ...month,
      'member.served-days': 0,
      'member.valid-reports': 0,
      'member.validity-share': { value: 0, of: 0 },
      'member.timely-closure-share': { value: 0, of: 0 },
      'member.visits': 0,
      'member.training-share': { value: 0, of: 0 },
      'member.late-reports': 0,
    })
    expect([away.status, away.earned, away.grade, away.moneyFen]).toEqual(['inapplicable', 0, undefined, undefined])
    expect(away.nodes.get(away.root)?.steps).toContainEqual({ step: 'notServed', served: 0, required: 30 })
    expect(valueOf(settle([away]))).toEqual([{ id: '', ranked: [], unranked: [away] }])
  })
})

test('V2, fixed deductions from a bonus wage: 210.00 yuan, and not below nothing', () => {
  const book = checkedBook(fixedDeductions)
  const paid = (items: number, missed: number) =>
    judgePlainly(book, '2023-06', { 'information-items': items, 'meetings-missed': missed })
  expect(formatYuan(paid(82, 1).moneyFen ?? -1)).toBe('210.00')
  const floored = paid(60, 0)
  expect(floored.moneyFen).toBe(0)
  expect(floored.nodes.get(floored.root)?.steps.at(-1)).toEqual({ step: 'moneyBound', bound: 'floor', before: -20_000 })
  const open = judgePlainly(book, '2023-06', { 'information-items': 82 })
  expect([open.status, open.moneyFen]).toEqual(['provisional', undefined])
})

test('V3, base and elastic part: 1465.00 yuan', () => {
  const book = checkedBook(baseAndElastic)
  const scored = { value: 83, reason: '当月考核', approver: 'governanceCentreHead' }
  const result = judgePlainly(book, '2023-06', { 'month-score': scored, 'adopted-items': 1 })
  expect(formatYuan(result.moneyFen ?? -1)).toBe('1465.00')
  const unattested = judgePlainly(book, '2023-06', { 'month-score': 83, 'adopted-items': 1 })
  expect(unattested.status).toBe('provisional')
  expect(unattested.nodes.get(`${unattested.root.replace('#', '/score#')}`)?.steps).toEqual([{ step: 'unattested' }])
})

describe('V4, bands and ranks', () => {
  const book = checkedBook(bandedAndRanked)
  const scored = (score: number, person: string, period = '2023-06') =>
    judgePlainly(
      book,
      period,
      { 'month-score': { value: score, reason: '当月考核', approver: 'governanceCentreHead' } },
      person,
    )
  const fifteen = Array.from({ length: 15 }, (_, i) => scored(91 + (i % 8), `P${i + 10}`)).filter(
    ({ earned }, i) => earned > 9100 || i === 0,
  )
  const group = [...fifteen, scored(99, 'P99')]

  test('the last of 15 with 91 points is at best qualified, and is paid as such', () => {
    expect(group).toHaveLength(15)
    const [settled] = valueOf(settle(group))
    const last = settled?.ranked.at(-1)?.item
    expect(last).toMatchObject({ earned: 9100, grade: 'qualified', moneyFen: 44_000, standing: { rank: 15, of: 15 } })
    expect(
      settled?.ranked.slice(0, -1).every(({ item }) => item.grade === 'excellent' && item.moneyFen === 50_000),
    ).toBe(true)
    const grade = last?.nodes.get(last.root.replace('#points', '#grade'))
    expect(grade?.steps.at(-1)).toEqual({
      step: 'rankOverride',
      end: 'bottom',
      count: 1,
      rank: 15,
      of: 15,
      before: 'excellent',
    })
  })
  test('before ranking the grade is that of the band', () => {
    expect(group[0]).toMatchObject({ earned: 9100, grade: 'excellent', moneyFen: 50_000 })
  })
  test('two who share the last place: neither is the last one', () => {
    const [settled] = valueOf(settle([...group, scored(91, 'P98')]))
    expect(settled?.ranked.filter(({ item }) => item.grade !== 'excellent')).toEqual([])
  })
  test('a group too small has no last place that means anything', () => {
    const [settled] = valueOf(settle(group.slice(0, 9)))
    expect(settled?.ranked.map(({ item }) => item.grade)).toEqual(Array.from({ length: 9 }, () => 'excellent'))
  })

  const months = (...scores: readonly (number | undefined)[]): readonly Assessment[] =>
    scores.flatMap((score, i) =>
      score === undefined ? [] : [scored(score, 'P10', `2023-${String(i + 1).padStart(2, '0')}`)],
    )
  const fired = (history: readonly Assessment[]) =>
    replacementTriggers(book, history).map(({ trigger, months: ids }) => [trigger.type, ...ids])
  test.each([
    ['two unqualified months running', [70, 50, 40], [['consecutive', '2023-02', '2023-03']]],
    ['a good month between', [50, 70, 40], []],
    ['a month that nobody judged between', [50, undefined, 40], []],
    ['three in a year', [50, 70, 40, 70, 30], [['rolling', '2023-01', '2023-03', '2023-05']]],
    ['what has passed fires no more', [50, 40, 70], []],
  ])('%s', (_, scores, expected) => {
    expect(fired(months(...scores))).toEqual(expected)
    expect(fired(months(...scores).toReversed())).toEqual(expected)
  })
  test('three within a rolling year, and no longer', () => {
    const [a, b, c] = ['2023-01', '2023-06', '2024-01'].map((period) => scored(50, 'P10', period))
    const early = ['2023-02', '2023-06', '2024-01'].map((period) => scored(50, 'P10', period))
    expect(fired([a, b, c].flatMap((each) => each ?? []))).toEqual([])
    expect(fired(early)).toEqual([['rolling', '2023-02', '2023-06', '2024-01']])
  })
  test('among the last two of a group', () => {
    const [settled] = valueOf(settle(group))
    const triggers = settled?.ranked.map(({ item }) => fired([item]).map(([type]) => type))
    expect(triggers?.at(-1)).toEqual(['bottom'])
    expect(triggers?.slice(0, -2).flat()).toEqual([])
  })
})

describe('V5, a falsified report and its correction', () => {
  const book = checkedBook(gridMemberMonth)
  const published = judgePlainly(book, '2023-06', { ...month, 'member.falsified-reports': 1 }, 'P10')
  const recomputed = judgePlainly(book, '2023-06', { ...month, 'member.falsified-reports': 0 }, 'P10')

  test('the month is zero, unqualified, and counts toward replacement', () => {
    expect(published).toMatchObject({ earned: 0, grade: 'unqualified', moneyFen: 30_000, vetoes: ['falsified-report'] })
    expect(published.nodes.get(published.root)?.steps).toContainEqual({
      step: 'vetoed',
      veto: 'falsified-report',
      before: 8842,
    })
    expect(replacementTriggers(book, [published]).map(({ trigger }) => trigger.type)).toEqual(['veto'])
    const before = judgePlainly(book, '2023-05', { ...month, 'member.falsified-reports': 1 }, 'P10')
    expect(replacementTriggers(book, [before, published]).map(({ trigger }) => trigger.type)).toEqual([
      'consecutive',
      'veto',
    ])
  })
  test('corrected on objection it is judged again, and the difference is paid in the next month', () => {
    expect(recomputed).toMatchObject({ earned: 8842, grade: 'good', moneyFen: 48_000, vetoes: [] })
    expect(replacementTriggers(book, [recomputed])).toEqual([])
    const difference = valueOf(paymentDifference(published, recomputed))
    expect([difference.fen, difference.dueIn.id]).toEqual([18_000, '2023-07'])
    expect(valueOf(paymentDifference(published, recomputed, '2023-12-08')).dueIn.id).toBe('2024-01')
    expect(valueOf(paymentDifference(recomputed, published)).fen).toBe(-18_000)
  })
  test('a difference needs the same subject and period, and money on both sides', () => {
    const other = judgePlainly(book, '2023-07', { ...month, 'member.visits': null }, 'P10')
    const result = paymentDifference(published, other)
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(['notSameCase', 'noMoney'])
  })
})
