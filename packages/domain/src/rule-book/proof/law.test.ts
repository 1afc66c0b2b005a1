import { describe, expect, it } from 'vitest'
import { altered, alteredAll, diagnosticsOf } from '../../testing/altered.ts'
import { smallBook } from '../../testing/small-book.ts'

const plan = { instrument: 'enforcement-quality-plan-2023', bindingForce: 'binding', verification: 'unverified' }
const at = ['parameters', 0, 'values'] as const
const { citation } = smallBook
const values = (...list: readonly object[]) =>
  list.map((each) => ({ value: 6, citation, effectiveFrom: '2023-01-01', ...each }))
const parameter = (list: readonly object[], more: object = {}, book: object = {}) =>
  diagnosticsOf({
    ...(altered(smallBook, ['parameters', 0], { ...smallBook.parameters[0], ...more, values: list }) as object),
    ...book,
  })

describe('a citation', () => {
  it('is in force on the dates of its value', () => {
    const from = { effectiveFrom: '2023-08-09' }
    const policy = { midPeriod: 'lastDay' }
    const book = { inapplicable: 'full', effectiveTo: '2025-12-31' }
    expect(parameter(values({ ...from, citation: plan }), policy, book)).toEqual([])
    expect(parameter(values({ citation: plan }), policy, book)).toEqual([
      {
        code: 'notInForce',
        instrument: plan.instrument,
        from: '2023-01-01',
        to: '2025-12-31',
        inForceFrom: '2023-08-09',
        inForceTo: '2025-12-31',
        path: [...at, 0, 'citation'],
      },
    ])
    // Without an end, the book would apply the plan after it has run out.
    expect(parameter(values({ ...from, citation: plan }), policy, { inapplicable: 'full' })).toMatchObject([
      { code: 'notInForce', from: '2023-08-09', inForceTo: '2025-12-31' },
    ])
  })
  it('of what the text does not have is illustrative', () => {
    const cited = (verification: string) =>
      diagnosticsOf(
        altered(smallBook, ['indicators', 1, 'citation'], { ...citation, verification, missingInSource: true }),
      )
    expect(cited('illustrative')).toEqual([])
    expect(cited('unverified')).toMatchObject([
      { code: 'notIllustrative', stated: 'unverified', path: ['indicators', 1, 'citation', 'verification'] },
      { code: 'verificationTooStrong' },
    ])
  })
  it('of an indicator is in force for as long as the book', () => {
    const cited = altered(smallBook, ['indicators', 1, 'citation'], plan)
    expect(diagnosticsOf(cited)).toMatchObject([{ code: 'notInForce', path: ['indicators', 1, 'citation'] }])
    const local = altered(smallBook, ['indicators', 1, 'citation'], { ...plan, bindingForce: 'local' })
    expect(diagnosticsOf(local)).toEqual([])
  })
  it('is not better verified than its instrument', () => {
    const verified = altered(smallBook, ['money', 'citation', 'verification'], 'verified')
    expect(diagnosticsOf(verified)).toEqual([
      {
        code: 'verificationTooStrong',
        instrument: citation.instrument,
        stated: 'verified',
        own: 'illustrative',
        path: ['money', 'citation', 'verification'],
      },
    ])
  })
})

describe('the values of a parameter', () => {
  it('follow each other', () => {
    expect(parameter(values({}, { effectiveFrom: '2024-01-01' }))).toEqual([])
    expect(parameter(values({ effectiveFrom: '2024-01-01' }, {}), {}, { inapplicable: 'full' })).toEqual([
      { code: 'valuesNotInOrder', parameter: 'sessions', path: [...at, 1, 'effectiveFrom'] },
    ])
    expect(parameter(values({ effectiveTo: '2024-01-01' }, { effectiveFrom: '2024-01-01' }))).toEqual([
      {
        code: 'valuesOverlap',
        parameter: 'sessions',
        from: '2024-01-01',
        to: '2024-01-01',
        path: [...at, 1, 'effectiveFrom'],
      },
    ])
    expect(parameter(values({ effectiveTo: '2022-01-01' }), {}, { inapplicable: 'full' })).toEqual([
      { code: 'datesReversed', from: '2023-01-01', to: '2022-01-01', path: [...at, 0, 'effectiveTo'] },
    ])
  })
  it.each<[string, string, boolean]>([
    ['year', '2024-01-01', false],
    ['year', '2024-07-01', true],
    ['halfYear', '2024-07-01', false],
    ['quarter', '2024-07-01', false],
    ['quarter', '2024-08-01', true],
    ['month', '2024-08-01', false],
    ['month', '2024-08-02', true],
    ['rollingMonths', '2024-01-01', true],
    ['term', '2024-01-01', true],
  ])('that change inside a %s (%s) say what follows: %s', (period, on, inside) => {
    const book = { period, cases: [] }
    const changing = values({}, { effectiveFrom: on })
    expect(parameter(changing, {}, book)).toEqual(
      inside ? [{ code: 'midPeriodUnstated', parameter: 'sessions', on, path: ['parameters', 0] }] : [],
    )
    expect(parameter(changing, { midPeriod: 'proRata' }, book)).toEqual([])
  })
  it('may change outside the span of the book as they like', () => {
    const early = values(
      { effectiveFrom: '2021-01-01' },
      { effectiveFrom: '2022-05-05' },
      { effectiveFrom: '2026-05-05' },
    )
    expect(parameter(early, {}, { effectiveTo: '2025-12-31' })).toEqual([])
    // Even a value that never holds cites what there is.
    const unknown = { ...citation, instrument: 'no-such-draft' }
    const [, , last] = early
    expect(
      parameter([...early.slice(0, 2), { ...last, citation: unknown }], {}, { effectiveTo: '2025-12-31' }),
    ).toMatchObject([{ code: 'unknownName', what: 'instrument', path: [...at, 2, 'citation', 'instrument'] }])
  })
})

describe('an indicator that may not apply', () => {
  const unstated = {
    code: 'inapplicablePolicyUnstated',
    indicator: 'study/sessions',
    path: ['indicators', 0, 'children', 0],
  }

  it('because its norm does not cover the book', () => {
    const late = values({ effectiveFrom: '2024-01-01' })
    expect(parameter(late)).toEqual([unstated])
    expect(parameter(late, {}, { inapplicable: 'rescaleTotal' })).toEqual([])
    const gap = values({ effectiveTo: '2023-12-31' }, { effectiveFrom: '2025-01-01' })
    expect(parameter(gap)).toEqual([unstated])
    expect(parameter(values({ effectiveTo: '2023-12-31' }), {}, { effectiveTo: '2023-12-31' })).toEqual([])
  })
  it('because its norm changes on the way', () => {
    const changing = values({}, { effectiveFrom: '2023-08-09' })
    expect(parameter(changing, { midPeriod: 'notApplicable' })).toEqual([unstated])
    expect(parameter(changing, { midPeriod: 'lastDay' })).toEqual([])
  })
  it('because there may be nothing to take a share of', () => {
    const empty = altered(smallBook, ['indicators', 0, 'children', 1, 'mechanism', 'whenEmpty'], 'inapplicable')
    expect(diagnosticsOf(empty)).toMatchObject([{ code: 'inapplicablePolicyUnstated', indicator: 'study/exam' }])
    expect(diagnosticsOf(altered(empty, ['inapplicable'], 'zero'))).toEqual([])
  })
})

it('the dates of a book run forwards', () => {
  const reversed = alteredAll(smallBook, [['effectiveTo'], '2022-12-31'], [['cases'], []])
  expect(diagnosticsOf(reversed)).toContainEqual({
    code: 'datesReversed',
    from: '2023-01-01',
    to: '2022-12-31',
    path: ['effectiveTo'],
  })
})

it('a case is of a period that the book judges', () => {
  for (const period of ['2022', '2023-05', '2023-Q1'])
    expect(diagnosticsOf(altered(smallBook, ['cases', 1, 'period'], period))).toEqual([
      { code: 'casePeriod', case: 'some', period, path: ['cases', 1, 'period'] },
    ])
})
