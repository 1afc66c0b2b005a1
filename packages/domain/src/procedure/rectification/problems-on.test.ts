import { describe, expect, test } from 'vitest'
import { problemOf, rectified as step } from '../../testing/told-improvement.ts'
import { problemOutcomeEntries } from './problem-outcome-entries.ts'
import { isOfYear, problemsOn } from './problems-on.ts'

const whole = [
  problemOf('2023-02-20'),
  step('measureSet', '2023-03-10', { until: '2023-06-30' }),
  step('progressed', '2023-05-10', { percent: 50 }),
  step('extended', '2023-06-20', { until: '2023-09-30' }),
  step('completed', '2023-09-28'),
  step('verificationFailed', '2023-10-09'),
  step('completed', '2023-10-20'),
  step('verified', '2023-10-25'),
  step('closed', '2023-10-26'),
]
const on = (day: string) => problemsOn(whole, day)[0]

describe('a problem', () => {
  test.each([
    ['2023-02-20', 'causeFound', undefined, 0],
    ['2023-03-10', 'measureSet', '2023-06-30', 0],
    ['2023-06-20', 'measureSet', '2023-09-30', 0],
    ['2023-09-28', 'completed', '2023-09-30', 0],
    ['2023-10-08', 'completed', '2023-09-30', 0],
    // The check failed: it is not done, and late.
    ['2023-10-09', 'measureSet', '2023-09-30', 9],
    ['2023-10-20', 'completed', '2023-09-30', 20],
    ['2023-10-25', 'verified', '2023-09-30', 20],
    ['2023-12-31', 'closed', '2023-09-30', 20],
  ])('on %s has come to %s, by %s, %i days late', (day, stage, due, late) => {
    expect(on(day)).toMatchObject({ stage, late })
    expect(on(day)?.state.due).toBe(due)
  })
  test('keeps its first day beside the one that stands, and who checked it', () => {
    expect(on('2023-12-31')?.state).toMatchObject({
      firstDue: '2023-06-30',
      due: '2023-09-30',
      failures: 1,
      verified: { on: '2023-10-25', by: 'deputySecretary' },
    })
  })
  test('has a cause that was stated, one that was found, or none', () => {
    const bare = problemOf('2023-02-20', { cause: undefined })
    expect(problemsOn([bare], '2023-12-31')[0]).toMatchObject({ stage: 'found', state: { hasCause: false } })
    const found = problemsOn([bare, step('causeFound', '2023-03-01', { reason: '职责不清' })], '2023-12-31')[0]
    expect(found).toMatchObject({ stage: 'causeFound', state: { cause: '职责不清' } })
  })
  test('that is reopened has neither measure nor day until it gets new ones', () => {
    const again = [...whole, step('reopened', '2023-11-10')]
    expect(problemsOn(again, '2023-11-10')[0]).toMatchObject({ stage: 'causeFound', late: 0 })
    const anew = [...again, step('measureSet', '2023-11-11', { until: '2023-12-20' })]
    expect(problemsOn(anew, '2023-12-22')[0]).toMatchObject({ stage: 'measureSet', late: 2 })
  })
  test('belongs to the year of its report, or to that in which it was found', () => {
    const [ofReport] = problemsOn([problemOf('2023-02-20')], '2023-12-31')
    const [ofCheck] = problemsOn([problemOf('2023-02-20', { source: 'ownCheck', reportYear: undefined })], '2023-12-31')
    expect([2022, 2023].map((year) => isOfYear(ofReport!, year))).toEqual([true, false])
    expect([2022, 2023].map((year) => isOfYear(ofCheck!, year))).toEqual([false, true])
  })
})

describe('a return', () => {
  const same = { title: '执法力量不足' }
  const next = problemOf('2024-02-05', { ...same, reportYear: 2023, returnOf: 'WT-1' }, 'WT-2')
  test('is told by its link, in both directions, from the day on which it was found', () => {
    const [first, second] = problemsOn([...whole, next], '2024-02-05')
    expect(first?.returnedAs.map(({ key }) => key)).toEqual(['WT-2'])
    expect(second?.before?.key).toBe('WT-1')
    expect(problemsOn([...whole, next], '2024-02-04')[0]?.returnedAs).toEqual([])
  })
  test('is never told by the same words', () => {
    const worded = problemOf('2024-02-05', { ...same, reportYear: 2023 }, 'WT-2')
    const all = problemsOn([...whole, worded], '2024-12-31')
    expect(all.map(({ returnedAs, before }) => [returnedAs, before])).toEqual([
      [[], undefined],
      [[], undefined],
    ])
  })
})

test('the outcome of a problem is told by its last day: in time on the day it was done, late the day after the last', () => {
  const facts = (entries: Parameters<typeof problemOutcomeEntries>[0]) =>
    problemOutcomeEntries(entries).map((entry) => ({ ...entry.clocks, ...entry.facts }))
  expect(facts(whole)).toMatchObject([{ closed: '2023-10-26', due: '2023-09-30', toldOn: '2023-10-01', inTime: false }])
  // Put off, or reopened, after its last day it is as late as it was.
  const missed = { due: '2023-06-30', toldOn: '2023-07-01', inTime: false }
  const late = [...whole.slice(0, 3), step('completed', '2023-07-10')]
  expect(facts([...late, step('extended', '2023-07-15', { until: '2023-07-31' })])).toMatchObject([missed])
  const asked = [...whole.slice(0, 3), step('extended', '2023-07-05', { until: '2023-07-31' })]
  expect(facts([...asked, step('completed', '2023-07-20')])).toMatchObject([missed])
  const again = [
    ...late,
    step('verified', '2023-07-11'),
    step('closed', '2023-07-12'),
    step('reopened', '2023-07-13'),
    step('measureSet', '2023-07-13', { until: '2023-12-31' }),
    step('completed', '2023-07-14'),
  ]
  expect(facts(again)).toMatchObject([missed])
  const quick = [...whole.slice(0, 5), step('verified', '2023-10-10'), step('closed', '2023-10-11')]
  expect(facts(quick)).toMatchObject([{ closed: '2023-10-11', toldOn: '2023-09-28', inTime: true, returned: false }])
})

test('a problem without a measure on the thirtieth day has missed it, and stays so when a measure comes', () => {
  const facts = (...entries: Parameters<typeof problemOutcomeEntries>[0] & readonly unknown[]) =>
    problemOutcomeEntries(entries).map(({ facts: { due, toldOn, inTime } }) => [due, toldOn, inTime])
  const found = problemOf('2023-02-20')
  const measured = (on: string) => step('measureSet', on, { until: '2023-06-30' })
  expect(facts(found)).toEqual([['2023-03-22', '2023-03-23', false]])
  expect(facts(found, measured('2023-03-22'))).toEqual([['2023-06-30', '2023-07-01', false]])
  expect(facts(found, measured('2023-03-22'), step('completed', '2023-06-01'))).toEqual([
    ['2023-06-30', '2023-06-01', true],
  ])
  expect(facts(found, measured('2023-03-23'), step('completed', '2023-06-01'))).toEqual([
    ['2023-03-22', '2023-03-23', false],
  ])
  // Reopened it needs a measure again, within as many days.
  const closed = [step('completed', '2023-05-01'), step('verified', '2023-05-02'), step('closed', '2023-05-03')]
  const again = [found, measured('2023-03-01'), ...closed, step('reopened', '2023-05-10')]
  expect(facts(...again)).toEqual([['2023-06-09', '2023-06-10', false]])
})
