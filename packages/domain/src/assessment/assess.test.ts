import { describe, expect, test } from 'vitest'
import type { FigureCount, FigureValue } from '../figure/figure-value.ts'
import type { RuleBook, Value } from '../rule-book/rule-book.ts'
import { group, invented, leaf, madeBook, usualBands } from '../testing/made-book.ts'
import { yearPeriod } from '../value/period.ts'
import { ratio } from '../value/ratio.ts'
import { type AssessmentRequest, assess } from './assess.ts'
import type { Assessment } from './assessment.ts'

const fixed = (num: number, den = 1): Value => ({ type: 'fixed', value: ratio(num, den) })
const counted = (value: number, of?: number): FigureCount => ({
  status: 'present',
  value,
  entries: [],
  ...(of !== undefined && { of }),
})
const missing = { status: 'missing' } as const
const inapplicable = { status: 'inapplicable' } as const

const request = (figures: Record<string, FigureValue>): AssessmentRequest => ({
  subject: { kind: 'township', id: '141021100000', township: '141021100000' },
  period: yearPeriod(2023),
  figures: (figure) => figures[figure] ?? missing,
})
const judge = (
  book: RuleBook,
  figures: Record<string, FigureValue>,
  rest: Partial<AssessmentRequest> = {},
): Assessment => {
  const result = assess(book, { ...request(figures), ...rest })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

const share = (path: string, points: number) =>
  leaf(path, points, { type: 'ratio', figure: path, whenEmpty: 'inapplicable' })

describe('a total', () => {
  const book = madeBook({
    total: 10000,
    bands: usualBands,
    inapplicable: 'redistributeInGroup',
    indicators: [
      group('a', 6000, { type: 'sum' }, [share('a/one', 4000), share('a/two', 2000)]),
      share('b', 4000),
      leaf('extra', 500, { type: 'bonus', figure: 'extra', each: 200 }, true),
    ],
  })
  const facts = { 'a/one': counted(3, 4), 'a/two': counted(1, 2), b: counted(9, 10), extra: counted(1) }

  test('is the sum of its groups and of what stands outside', () => {
    const result = judge(book, facts)
    expect(result).toMatchObject({
      status: 'final',
      earned: 3000 + 1000 + 3600 + 200,
      judged: 10000,
      grade: 'qualified',
    })
    expect(result.indicators.map(({ path, points }) => [path, points])).toEqual([
      ['a', 4000],
      ['a/one', 3000],
      ['a/two', 1000],
      ['b', 3600],
      ['extra', 200],
    ])
    expect(result.nodes.get(result.root)?.inputs).toEqual(
      ['a', 'b', 'extra'].map((path) => `141021100000/2023/made@2023-01-01/${path}#points`),
    )
  })

  test('is provisional with a missing figure: three numbers, no grade', () => {
    const result = judge(book, { ...facts, 'a/two': missing })
    expect(result).toMatchObject({ status: 'provisional', earned: 6800, judged: 8000, stated: 10000 })
    expect(result.grade).toBeUndefined()
    expect(result.indicators[0]).toMatchObject({ path: 'a', status: 'provisional', points: 3000 })
    expect(result.indicators[2]).toMatchObject({ path: 'a/two', status: 'missing' })
  })

  test('is provisional when what stands outside is missing: no bonus is not the same as an unknown one', () => {
    expect(judge(book, { ...facts, extra: missing })).toMatchObject({
      status: 'provisional',
      earned: 7600,
      judged: 10000,
    })
  })

  test('gives the points of an inapplicable child to its siblings', () => {
    const result = judge(book, { ...facts, 'a/two': inapplicable })
    expect(result).toMatchObject({ status: 'final', earned: 4500 + 3600 + 200, judged: 10000 })
    expect(result.nodes.get('141021100000/2023/made@2023-01-01/a#points')?.steps).toEqual([
      { step: 'combine', combine: 'sum', redistributed: true },
    ])
  })

  test('gives the points of an inapplicable group to the other groups', () => {
    const result = judge(book, { ...facts, 'a/one': inapplicable, 'a/two': counted(0, 0) })
    expect(result).toMatchObject({ status: 'final', earned: 9000 + 200, judged: 10000 })
    expect(result.indicators[0]).toMatchObject({ path: 'a', status: 'inapplicable' })
  })

  test('has no grade when nothing at all applies', () => {
    const none = judge(book, { 'a/one': inapplicable, 'a/two': inapplicable, b: inapplicable, extra: counted(1) })
    expect(none.status).toBe('inapplicable')
    expect(none.grade).toBeUndefined()
  })
})

describe('the named rounding', () => {
  test.each([
    [285, 1000, 29],
    [884167, 10000, 8842],
    [94995, 1000, 9500],
  ])('%i/%i points round half up in exact decimals', (num, den, expected) => {
    const book = madeBook({
      total: 10000,
      indicators: [leaf('x', 10000, { type: 'target', figure: 'x', reach: fixed(100 * den) })],
    })
    expect(judge(book, { x: counted(num) }).earned).toBe(expected)
  })

  // A half of a hundredth decides a grade: only the rounding that the book names may decide it, never binary floating
  // point.
  test.each([
    ['halfUp', 9500, 'excellent'],
    ['down', 9499, 'good'],
    ['up', 9500, 'excellent'],
  ] as const)('of 94.995 points %s comes to %i and is %s', (mode, earned, grade) => {
    const band = (name: string, from: number, to?: number) => ({
      grade: name,
      title: { zh: name, en: name },
      from,
      ...(to !== undefined && { to }),
    })
    const book = madeBook({
      total: 10000,
      rounding: { place: 'total', mode },
      bands: [band('excellent', 9500), band('good', 0, 9499)],
      indicators: [leaf('x', 10000, { type: 'target', figure: 'x', reach: fixed(100_000) })],
    })
    expect(judge(book, { x: counted(94_995) })).toMatchObject({ earned, grade })
  })

  test('at the total leaves the items exact', () => {
    const thirds = madeBook({
      total: 10000,
      rounding: { place: 'total', mode: 'halfUp' },
      indicators: ['a', 'b', 'c'].map((path, at) => share(path, at === 0 ? 3334 : 3333)),
    })
    const result = judge(thirds, { a: counted(1, 7), b: counted(1, 7), c: counted(1, 7) })
    expect(result.earned).toBe(1429)
    expect(result.indicators[1]).toMatchObject({ points: 476, exact: ratio(3333, 700) })
  })
})

test('a book for another subject, period, place or date says every reason', () => {
  const book = madeBook({ total: 100, indicators: [share('a', 100)] })
  const result = assess(book, {
    ...request({}),
    subject: { kind: 'gridMember', id: 'P1', township: '150000100000' },
    period: { kind: 'month', id: '2022-05', from: '2022-05-01', to: '2022-05-31' },
  })
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual([
    'subjectKindDiffers',
    'outsideJurisdiction',
    'periodKindDiffers',
    'periodOutsideSpan',
  ])
})

test('a book made for one township does not judge its neighbour', () => {
  const book = madeBook({ total: 100, indicators: [share('a', 100)] })
  const local: RuleBook = { ...book, source: { ...book.source, jurisdiction: '141021100000' } }
  const judged = (township: string) =>
    assess(local, { ...request({}), subject: { kind: 'township', id: township, township } }).ok
  expect([judged('141021100000'), judged('141021101000')]).toEqual([true, false])
})

test('a veto takes all points, or caps the grade; one that cannot be read leaves the total open', () => {
  const veto = (id: string, effect: RuleBook['vetoes'][number]['effect']) => ({
    id,
    title: { zh: id, en: id },
    figure: id,
    effect,
    citation: invented,
  })
  const book = madeBook({
    total: 10000,
    bands: usualBands,
    indicators: [share('a', 10000)],
    vetoes: [veto('false', { type: 'zero' }), veto('grave', { type: 'capGrade', grade: 'qualified' })],
  })
  const a = counted(95, 100)
  expect(judge(book, { a, false: counted(0), grave: counted(0) })).toMatchObject({
    earned: 9500,
    grade: 'excellent',
    vetoes: [],
  })
  expect(judge(book, { a, false: counted(0), grave: counted(2) })).toMatchObject({
    earned: 9500,
    grade: 'qualified',
    vetoes: ['grave'],
  })
  expect(judge(book, { a, false: counted(1), grave: counted(0) })).toMatchObject({
    earned: 0,
    grade: 'unqualified',
    vetoes: ['false'],
  })
  expect(judge(book, { a, false: counted(0) }).status).toBe('provisional')
})
