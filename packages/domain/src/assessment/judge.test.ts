import { describe, expect, test } from 'vitest'
import type { Attestation, FigureValue } from '../figure/figure-value.ts'
import type { Parameter } from '../law/parameter.ts'
import type { Mechanism, Value } from '../rule-book/rule-book.ts'
import { invented, leaf, madeBook } from '../testing/made-book.ts'
import { valueOf } from '../testing/judge-plainly.ts'
import { yearPeriod } from '../value/period.ts'
import { ratio } from '../value/ratio.ts'
import { assess } from './assess.ts'
import type { Standing } from './derivation.ts'

const fixed = (num: number, den = 1): Value => ({ type: 'fixed', value: ratio(num, den) })
const count = (value: number, of?: number): FigureValue => ({
  status: 'present',
  value,
  entries: [],
  ...(of !== undefined && { of }),
})
const attested = (value: number, entries: readonly string[], ...attestations: readonly Attestation[]): FigureValue => ({
  status: 'present',
  value,
  entries,
  attestations,
})
const approved: Attestation = { reason: '值守缺席', approver: 'townMayor' }

interface Around {
  readonly outside?: boolean
  readonly parameters?: readonly Parameter[]
  readonly standing?: Standing
}
/** Judges one leaf of 10 points and gives its status, its hundredths and its steps. */
const judged = (mechanism: Mechanism, figures: Record<string, FigureValue>, around: Around = {}) => {
  const book = madeBook({
    total: 1000,
    inapplicable: 'rescaleTotal',
    indicators: [
      leaf('x', 1000, mechanism, around.outside ?? false),
      leaf('rest', 1000, { type: 'quota', figure: 'rest', reach: fixed(1) }),
    ],
    parameters: around.parameters ?? [],
    figures: [
      { id: 'hours', measure: 'quarterHours' },
      { id: 'points', measure: 'points' },
    ],
  })
  const { indicators, nodes } = valueOf(
    assess(book, {
      subject: { kind: 'township', id: '141021100000', township: '141021100000' },
      period: yearPeriod(2023),
      figures: (figure) => figures[figure] ?? { status: 'missing' },
      ranks: () => around.standing,
    }),
  )
  const [line] = indicators
  return { status: line?.status, points: line?.points, steps: nodes.get(line?.node ?? '')?.steps ?? [] }
}
const outcome = (mechanism: Mechanism, figures: Record<string, FigureValue>, around?: Around) => {
  const { status, points } = judged(mechanism, figures, around)
  return [status, points]
}

test.each<[string, number, number]>([
  ['below', 2, 0],
  ['reached', 3, 1000],
  ['above', 9, 1000],
  ['nothing', 0, 0],
])('quota %s: all or nothing', (_, value, points) => {
  expect(outcome({ type: 'quota', figure: 'f', reach: fixed(3) }, { f: count(value) })).toEqual(['final', points])
})

describe('target', () => {
  const rule = { type: 'target', figure: 'f', reach: fixed(30) } as const
  const prorated = { ...rule, prorate: { served: 'served', required: 'required' } }
  test('is proportional and capped', () => {
    expect([0, 10, 29, 30, 31].map((value) => judged(rule, { f: count(value) }).points)).toEqual([
      0, 333, 967, 1000, 1000,
    ])
  })
  test('is reached by anything when nothing is asked', () => {
    expect(outcome({ ...rule, reach: fixed(0) }, { f: count(0) })).toEqual(['final', 1000])
  })
  test('speaks of credit-hours, and keeps quarters of them', () => {
    expect(outcome({ type: 'target', figure: 'hours', reach: fixed(60) }, { hours: count(193) })).toEqual([
      'final',
      804,
    ])
  })
  test('owes the share of the days served', () => {
    const { points, steps } = judged(prorated, { f: count(15), served: count(15), required: count(30) })
    expect([points, steps]).toEqual([
      1000,
      [
        {
          step: 'target',
          count: ratio(15),
          reach: ratio(30),
          due: ratio(15),
          served: 15,
          required: 30,
          capped: false,
        },
      ],
    ])
  })
  test('is not raised by more days than required', () => {
    expect(outcome(prorated, { f: count(30), served: count(31), required: count(30) })).toEqual(['final', 1000])
  })
  test.each([
    [0, 30],
    [0, 0],
  ])('is inapplicable with %i of %i days served', (served, required) => {
    const figures = { f: count(3), served: count(served), required: count(required) }
    expect(judged(prorated, figures)).toEqual({
      status: 'inapplicable',
      points: undefined,
      steps: [
        { step: 'notServed', served, required },
        { step: 'inapplicablePolicy', policy: 'rescaleTotal' },
      ],
    })
  })
  test('is missing without the days', () => {
    expect(outcome(prorated, { f: count(3), required: count(30) })).toEqual(['missing', undefined])
  })
})

describe('band', () => {
  const rule = {
    type: 'band',
    figure: 'f',
    rows: [
      { from: fixed(19, 20), points: 1000 },
      { from: fixed(9, 10), points: 800 },
      { from: fixed(0), points: 0 },
    ],
    whenEmpty: 'missing',
  } as const
  test('takes the first row that is reached, by the exact quotient', () => {
    const shares: readonly (readonly [number, number])[] = [
      [19, 20],
      [949_999, 1_000_000],
      [9, 10],
      [899_999, 1_000_000],
      [0, 1],
    ]
    expect(shares.map(([value, of]) => judged(rule, { f: count(value, of) }).points)).toEqual([1000, 800, 800, 0, 0])
  })
  test('asks for more than a number where a row says so, and says it in its step', () => {
    const [first, ...rest] = rule.rows
    const more = { ...rule, rows: [{ ...first, above: true }, ...rest] } as const
    const at = (value: number, of: number) => judged(more, { f: count(value, of) })
    expect([at(19, 20).points, at(950_001, 1_000_000).points, at(9, 10).points]).toEqual([800, 1000, 800])
    expect(at(1, 1).steps).toMatchObject([{ step: 'band', above: true, row: 0 }])
    expect(at(19, 20).steps).not.toContainEqual(expect.objectContaining({ above: true }))
  })
  test.each([
    ['full', ['final', 1000]],
    ['zero', ['final', 0]],
    ['inapplicable', ['inapplicable', undefined]],
    ['missing', ['missing', undefined]],
  ] as const)('of nothing means %s', (whenEmpty, expected) => {
    expect(outcome({ ...rule, whenEmpty }, { f: count(0, 0) })).toEqual(expected)
    expect(outcome({ type: 'ratio', figure: 'f', whenEmpty }, { f: count(0, 0) })).toEqual(expected)
  })
})

test('ratio gives the exact share: 22 of 24', () => {
  const rule = { type: 'ratio', figure: 'f', whenEmpty: 'zero' } as const
  expect(judged(rule, { f: count(22, 24) })).toMatchObject({
    points: 917,
    steps: [
      { step: 'ratio', value: 22, of: 24 },
      { step: 'rounded', exact: ratio(55, 6), mode: 'halfUp' },
    ],
  })
})

describe('deduction', () => {
  test('takes so much for each, not below its floor', () => {
    const rule = { type: 'deduction', figure: 'f', each: 250, floor: 100 } as const
    expect([0, 1, 3, 4, 9].map((value) => judged(rule, { f: count(value) }).points)).toEqual([1000, 750, 250, 100, 100])
    expect(judged(rule, { f: count(4) }).steps).toMatchObject([{ floored: true }])
  })
  test('with `below` takes for each one missing, and gives nothing for more', () => {
    const rule = { type: 'deduction', figure: 'f', each: 25, floor: 0, below: fixed(4) } as const
    // Four are worth four points, a quarter each: none at all still scores 9 of 10 here, as the text of Tianzhu has it.
    expect([0, 3, 4, 9].map((value) => judged(rule, { f: count(value) }).points)).toEqual([900, 975, 1000, 1000])
  })
})

test('bonus stops at the points of its indicator', () => {
  const rule = { type: 'bonus', figure: 'f', each: 300 } as const
  const points = [0, 3, 4].map((value) => judged(rule, { f: count(value) }, { outside: true }).points)
  expect(points).toEqual([0, 900, 1000])
})

describe('discretion', () => {
  const rule = { type: 'discretion', figure: 'points', sign: -1 } as const
  const given = (points: FigureValue) => outcome(rule, { points }, { outside: true })
  test('takes away what was approved, never more than its bound', () => {
    expect(given(attested(250, ['e1'], approved))).toEqual(['final', -250])
    expect(given(attested(2500, ['e1'], approved))).toEqual(['final', -1000])
    const adding = outcome({ ...rule, sign: 1 }, { points: attested(250, ['e1'], approved) }, { outside: true })
    expect(adding).toEqual(['final', 250])
  })
  test('is nothing when nothing was decided', () => {
    expect(given(attested(0, []))).toEqual(['final', 0])
  })
  test.each<[string, FigureValue]>([
    ['nobody answers', count(250)],
    ['the reason is blank', attested(250, ['e1'], { ...approved, reason: ' ' })],
    ['the approver is blank', attested(250, ['e1'], { ...approved, approver: '' })],
    ['one of two decisions has nobody', attested(250, ['e1', 'e2'], approved)],
  ])('is missing when %s', (_, points) => {
    expect(judged(rule, { points }, { outside: true })).toMatchObject({
      status: 'missing',
      steps: [{ step: 'unattested' }],
    })
  })
})

test('manual is a score that somebody answers for, a zero too', () => {
  const rule = { type: 'manual', figure: 'points' } as const
  expect(outcome(rule, { points: attested(850, ['e1'], approved) })).toEqual(['final', 850])
  expect(outcome(rule, { points: attested(1200, ['e1'], approved) })).toEqual(['final', 1000])
  expect(outcome(rule, { points: attested(0, ['e1'], approved) })).toEqual(['final', 0])
  expect(outcome(rule, { points: count(0) })).toEqual(['missing', undefined])
})

test('points by rank are missing until the peers have been ranked', () => {
  const rule = {
    type: 'rankBased',
    figure: 'f',
    rows: [
      { to: 1, points: 1000 },
      { to: 3, points: 700 },
    ],
    otherwise: 200,
  } as const
  const at = (rank: number) => outcome(rule, { f: count(1) }, { standing: { rank, of: 7 } })
  expect([1, 2, 3, 4, 7].map((rank) => at(rank)[1])).toEqual([1000, 700, 700, 200, 200])
  expect(outcome(rule, { f: count(1) })).toEqual(['missing', undefined])
  expect(outcome(rule, { f: { status: 'inapplicable' } }, { standing: { rank: 1, of: 7 } })).toEqual([
    'inapplicable',
    undefined,
  ])
})

describe('a norm that covers only part of the year', () => {
  const norm = (midPeriod: Parameter['midPeriod']): Parameter => ({
    id: 'norm',
    label: { zh: '学时', en: 'hours' },
    unit: { zh: '学时', en: 'credit-hours' },
    ...(midPeriod !== undefined && { midPeriod }),
    values: [{ effectiveFrom: '2023-08-09', effectiveTo: '2025-12-31', value: ratio(60), citation: invented }],
  })
  const rule: Mechanism = { type: 'target', figure: 'hours', reach: { type: 'parameter', id: 'norm' } }
  const hours = { hours: count(192) }
  test('does not judge it when the book says so, and its figure is not even read', () => {
    const { status, steps } = judged(rule, hours, { parameters: [norm('notApplicable')] })
    expect([status, steps[0]]).toEqual(['inapplicable', { step: 'parameterInapplicable', parameter: 'norm' }])
    expect(outcome(rule, {}, { parameters: [norm('notApplicable')] })).toEqual(['inapplicable', undefined])
  })
  test.each([
    ['lastDay', 800],
    // 145 of 365 days: 23.8356… hours are due.
    ['proRata', 1000],
  ] as const)('judges it by %s when the book says that', (midPeriod, points) => {
    expect(outcome(rule, hours, { parameters: [norm(midPeriod)] })).toEqual(['final', points])
  })
  test('is an issue when the book says nothing', () => {
    expect(() => judged(rule, hours, { parameters: [norm(undefined)] })).toThrow('midPeriodUnstated')
  })
})
