import { describe, expect, it } from 'vitest'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { ratio } from '../../value/ratio.ts'
import { backgroundOf } from '../background.ts'
import { caseMoney } from './case-money.ts'
import { plainEntry as entry } from '../../testing/told-entry.ts'

const of = 'AJ-1'
const decision = (facts: LooseValues = {}) =>
  entry(
    'penalty-decision',
    'JD-1',
    { occurred: '2023-02-24' },
    { case: of, procedure: 'ordinary', outcome: 'penalty', fine: 100_000, benchmark: 'JZ-1', ...facts },
  )
const step = (name: string, occurred: string, facts: LooseValues = {}) =>
  entry('case-step', `${name} ${occurred}`, { occurred }, { case: of, step: name, ...facts })
const paid = (occurred: string, amount: number, payment = 'fine') =>
  entry('case-payment', `${payment} ${occurred}`, { occurred }, { case: of, payment, amount, isOnTheSpot: false })
const remedy = (occurred: string, closed?: string, result?: string) =>
  entry(
    'case-remedy',
    occurred,
    { occurred, ...(closed !== undefined && { closed }) },
    { case: of, remedy: 'reconsideration', ...(result !== undefined && { result }) },
  )
const benchmark = (least: number, most: number) =>
  entry('discretion-benchmark', 'JZ-1', { occurred: '2022-01-01' }, { item: 'X1', tier: 'normal', least, most })
const served = step('served', '2023-03-01')
const at = (on: string, entries: readonly LooseEntry[], band = benchmark(50_000, 250_000)) =>
  caseMoney(of, entries, { on, background: backgroundOf([band]), calendar: chinaCalendar })

describe('the money of a case', () => {
  it('is none before a fine is decided', () => {
    expect(at('2023-02-23', [decision()])).toBeUndefined()
    expect(at('2023-03-01', [decision({ fine: undefined, isWarning: true })])).toBeUndefined()
    expect(at('2023-03-01', [{ ...decision(), facts: { ...decision().facts, case: 'AJ-2' } }])).toBeUndefined()
  })

  it('is due fifteen days after the decision was served, on the day itself still in time', () => {
    expect(at('2023-02-24', [decision(), served])).toEqual({
      decision: 'JD-1',
      fine: 100_000,
      band: {
        benchmark: 'JZ-1',
        tier: { zh: '一般', en: 'Normal' },
        least: 50_000,
        most: 250_000,
        place: ratio(1, 4),
        isWithin: true,
      },
      isDeferred: false,
      paid: 0,
      latePaid: 0,
      isUndone: false,
    })
    expect(at('2023-03-16', [decision(), served])).toMatchObject({ due: '2023-03-16' })
    expect(at('2023-03-16', [decision(), served])).not.toHaveProperty('late')
    expect(at('2023-03-17', [decision(), served])).toMatchObject({ late: { daysLate: 1, amount: 3000 } })
    // On the spot the party has it at once.
    expect(at('2023-03-17', [decision({ procedure: 'onTheSpot' })])).toMatchObject({ due: '2023-03-11' })
  })

  it('is paid with the last part of it, and late until then', () => {
    const entries = [decision(), served, paid('2023-03-10', 40_000), paid('2023-03-20', 60_000)]
    expect(at('2023-03-18', entries)).toMatchObject({ paid: 40_000, late: { amount: 6000 } })
    expect(at('2023-03-18', entries)).not.toHaveProperty('paidOn')
    const after = [...entries, paid('2023-04-01', 12_000, 'lateFine')]
    expect(at('2023-12-31', after)).toMatchObject({
      paid: 100_000,
      paidOn: '2023-03-20',
      settledOn: '2023-03-20',
      late: { daysLate: 4, amount: 12_000 },
      latePaid: 12_000,
    })
  })

  it('is settled when the decision was fulfilled, or a court enforced it', () => {
    const enforced = [decision(), served, step('courtEnforced', '2023-03-20')]
    expect(at('2023-03-19', enforced)).not.toHaveProperty('settledOn')
    expect(at('2023-12-31', enforced)).toMatchObject({ paid: 0, settledOn: '2023-03-20', late: { daysLate: 4 } })
    expect(at('2023-12-31', [decision(), served, step('fulfilled', '2023-03-16')])).not.toHaveProperty('late')
  })

  it('is due later where payment was deferred', () => {
    const deferred = step('deferralApproved', '2023-03-14', { until: '2023-06-30' })
    expect(at('2023-03-13', [decision(), served, deferred])).toMatchObject({ due: '2023-03-16', isDeferred: false })
    expect(at('2023-06-30', [decision(), served, deferred])).not.toHaveProperty('late')
    expect(at('2023-07-02', [decision(), served, deferred])).toMatchObject({
      due: '2023-06-30',
      isDeferred: true,
      late: { daysLate: 2, amount: 6000 },
    })
  })

  it('grows by nothing while a remedy is pending, and is none where the decision was undone', () => {
    const upheld = [decision(), served, remedy('2023-03-20', '2023-04-09', 'upheld')]
    expect(at('2023-04-05', upheld)).toMatchObject({ late: { daysLate: 20, daysLeftOut: 17, amount: 9000 } })
    expect(at('2023-04-16', upheld)).toMatchObject({ late: { daysLate: 31, daysLeftOut: 21, amount: 30_000 } })
    const revoked = [decision(), served, remedy('2023-03-20', '2023-04-09', 'revoked')]
    expect(at('2023-04-08', revoked)).toMatchObject({ isUndone: false, late: { amount: 9000 } })
    expect(at('2023-04-09', revoked)).toMatchObject({ isUndone: true })
    expect(at('2023-04-09', revoked)).not.toHaveProperty('late')
  })
})

describe('the place of a fine in its band', () => {
  const placed = (fine: number, least: number, most: number, facts: LooseValues = {}) =>
    at('2023-03-01', [decision({ fine, ...facts })], benchmark(least, most))?.band

  it('is 0 at the lower end and 1 at the upper one, which belong to it', () => {
    expect(placed(50_000, 50_000, 250_000)).toMatchObject({ place: ratio(0), isWithin: true })
    expect(placed(250_000, 50_000, 250_000)).toMatchObject({ place: ratio(1), isWithin: true })
    expect(placed(100_000, 50_000, 200_000)).toMatchObject({ place: ratio(1, 3), isWithin: true })
  })

  it('is told outside the band, too, with the reason that is stated', () => {
    expect(placed(49_999, 50_000, 250_000, { reason: '主动消除危害' })).toMatchObject({
      place: ratio(-1, 200_000),
      isWithin: false,
      reason: '主动消除危害',
    })
    expect(placed(250_001, 50_000, 250_000)).toMatchObject({ isWithin: false })
    expect(placed(250_001, 50_000, 250_000)).not.toHaveProperty('reason')
  })

  it('is none in a band of one amount, nor where no benchmark is cited or in force', () => {
    expect(placed(50_000, 50_000, 50_000)).toMatchObject({ isWithin: true })
    expect(placed(50_000, 50_000, 50_000)).not.toHaveProperty('place')
    expect(placed(50_000, 50_000, 250_000, { benchmark: undefined })).toBeUndefined()
    const repealed = { ...benchmark(1, 2), clocks: { occurred: '2022-01-01', closed: '2023-02-23' } }
    expect(at('2023-03-01', [decision()], repealed)).not.toHaveProperty('band')
  })
})
