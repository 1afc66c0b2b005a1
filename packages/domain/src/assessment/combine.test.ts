import { describe, expect, test } from 'vitest'
import type { FigureValue } from '../figure/figure-value.ts'
import type { Combinator } from '../rule-book/rule-book.ts'
import type { InapplicablePolicy } from '../rule-book/source.ts'
import { group, leaf, madeBook, usualBands } from '../testing/made-book.ts'
import { valueOf } from '../testing/judge-plainly.ts'
import { yearPeriod } from '../value/period.ts'
import { ratio } from '../value/ratio.ts'
import { assess } from './assess.ts'

const share = (path: string, points: number) =>
  leaf(path, points, { type: 'ratio', figure: path, whenEmpty: 'inapplicable' })
const of = (value: number): FigureValue => ({ status: 'present', value, of: 100, entries: [] })
const absent = (status: 'missing' | 'inapplicable'): FigureValue => ({ status })

interface Case {
  readonly points?: number
  readonly a: FigureValue
  readonly b: FigureValue
  readonly policy?: InapplicablePolicy
  readonly place?: 'indicator' | 'total'
}
/** A group over a (60 points) and b (40), and what it, the total and the status come to. */
const judged = (combine: Combinator, { points = 10_000, a, b, policy, place = 'indicator' }: Case) => {
  const book = madeBook({
    total: points,
    rounding: { place, mode: 'halfUp' },
    ...(policy !== undefined && { inapplicable: policy }),
    indicators: [group('g', points, combine, [share('g/a', 6000), share('g/b', 4000)])],
    bands: usualBands,
  })
  const figures: Record<string, FigureValue> = { 'g/a': a, 'g/b': b }
  const result = valueOf(
    assess(book, {
      subject: { kind: 'township', id: '141021100000', township: '141021100000' },
      period: yearPeriod(2023),
      figures: (figure) => figures[figure] ?? { status: 'missing' },
    }),
  )
  return [result.status, result.indicators[0]?.points, result.earned, result.judged]
}

describe('combinators', () => {
  const weights = new Map([
    ['g/a', ratio(2, 5)],
    ['g/b', ratio(3, 5)],
  ])
  test.each<[string, Combinator, Case, unknown[]]>([
    ['sum', { type: 'sum' }, { a: of(50), b: of(100) }, ['final', 7000, 7000, 10_000]],
    ['cap below', { type: 'cap' }, { points: 8000, a: of(50), b: of(100) }, ['final', 7000, 7000, 8000]],
    ['cap above', { type: 'cap' }, { points: 5000, a: of(50), b: of(100) }, ['final', 5000, 5000, 5000]],
    [
      '50 to 100',
      { type: 'rescale', from: 10_000 },
      { points: 20_000, a: of(50), b: of(100) },
      ['final', 14_000, 14_000, 20_000],
    ],
    // 40 % of a half and 60 % of a whole.
    ['weighted sum', { type: 'weightedSum', weights }, { a: of(50), b: of(100) }, ['final', 8000, 8000, 10_000]],
    [
      'rounded once, at the group',
      { type: 'rescale', from: 10_000 },
      { points: 1000, a: of(1), b: of(0) },
      ['final', 6, 6, 1000],
    ],
    [
      'rounded once, at the total',
      { type: 'rescale', from: 10_000 },
      { points: 101, a: of(1), b: of(3), place: 'total' },
      ['final', 2, 2, 101],
    ],
  ])('%s', (_, combine, given, expected) => {
    expect(judged(combine, given)).toEqual(expected)
  })
})

describe('what is missing counts in neither earned nor judged', () => {
  const weights = new Map([
    ['g/a', ratio(2, 5)],
    ['g/b', ratio(3, 5)],
  ])
  test.each<[string, Combinator, number, unknown[]]>([
    ['sum', { type: 'sum' }, 10_000, ['provisional', 3000, 3000, 6000]],
    ['cap', { type: 'cap' }, 5000, ['provisional', 3000, 3000, 5000]],
    ['rescale', { type: 'rescale', from: 10_000 }, 20_000, ['provisional', 6000, 6000, 12_000]],
    ['weighted sum', { type: 'weightedSum', weights }, 10_000, ['provisional', 2000, 2000, 4000]],
  ])('%s', (_, combine, points, expected) => {
    expect(judged(combine, { points, a: of(50), b: absent('missing') })).toEqual(expected)
  })
})

describe('the points of what is inapplicable', () => {
  test.each<[InapplicablePolicy | undefined, unknown[]]>([
    ['redistributeInGroup', ['final', 5000, 5000, 10_000]],
    ['rescaleTotal', ['final', 3000, 5000, 10_000]],
    ['full', ['final', 7000, 7000, 10_000]],
    ['zero', ['final', 3000, 3000, 10_000]],
    // Nobody said what becomes of them: they stay unjudged.
    [undefined, ['provisional', 3000, 3000, 6000]],
  ])('under %s', (policy, expected) => {
    const given = { a: of(50), b: absent('inapplicable'), ...(policy !== undefined && { policy }) }
    expect(judged({ type: 'sum' }, given)).toEqual(expected)
  })
  test('are passed on before a cap holds', () => {
    const given = { points: 4000, a: of(50), b: absent('inapplicable'), policy: 'redistributeInGroup' } as const
    expect(judged({ type: 'cap' }, given)).toEqual(['final', 4000, 4000, 4000])
  })
  test('are passed on to what is missing too, so that the maximum stays the same', () => {
    const given = { a: absent('missing'), b: absent('inapplicable'), policy: 'redistributeInGroup' } as const
    expect(judged({ type: 'sum' }, given)).toEqual(['provisional', undefined, 0, 0])
  })
})
