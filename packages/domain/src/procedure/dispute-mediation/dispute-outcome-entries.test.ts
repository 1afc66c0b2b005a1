import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countFigure } from '../../ledger/count-figure.ts'
import { currentEntries } from '../../ledger/current.ts'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { indexLedger } from '../../ledger/ledger-index.ts'
import { disputeFigures } from '../../ledger/service/dispute/dispute-figures.ts'
import { anyDispute, anyDisputeJournal } from '../../testing/any-dispute.ts'
import {
  binding,
  disputeStepOf as step,
  disputeWith,
  registered,
  toldMediators,
  wholeDispute,
} from '../../testing/told-dispute.ts'
import { yearPeriod } from '../../value/period.ts'
import { withDerived } from '../with-derived.ts'
import { disputeOutcomeEntries } from './dispute-outcome-entries.ts'

const outcomeOf = (entries: Iterable<LooseEntry>): LooseValues | undefined =>
  disputeOutcomeEntries([...entries, ...toldMediators])[0]?.facts

test('a whole dispute: agreed, asked for, confirmed, fulfilled, visited and struck off, each on its day', () => {
  expect(outcomeOf(disputeWith({}))).toEqual({
    dispute: 'JF-1',
    division: '141021100901',
    category: 'neighbours',
    risk: 'green',
    result: 'agreedInWriting',
    concludedOn: '2023-03-04',
    openUntil: '2023-03-03',
    due: '2023-03-02',
    fulfilBy: '2023-04-30',
    fulfilledOn: '2023-04-20',
    askedOn: '2023-03-20',
    confirmBy: '2023-04-03',
    confirmedOn: '2023-03-28',
    visitBy: '2023-04-03',
    visitedOn: '2023-04-25',
    satisfaction: 'satisfied',
    struckOffOn: '2023-04-26',
  })
})

describe('what it came to', () => {
  test('a text that nobody signed leaves it open', () => {
    const [{ registered: first, accepted, mediatorNamed, mediated }] = [wholeDispute]
    const open = [first, accepted, mediatorNamed, mediated, step('agreedInWriting', '2023-03-04')]
    expect(outcomeOf(open)).toMatchObject({ result: 'open' })
    expect(outcomeOf(open)).not.toHaveProperty('openUntil')
    const bound = step('agreedInWriting', '2023-03-09', binding)
    expect(outcomeOf([...open, bound])).toMatchObject({ result: 'agreedInWriting', concludedOn: '2023-03-09' })
  })
  test('the day that the row states goes before the limit of its colour; what is reopened has a limit of its own', () => {
    const stated = registered('2023-03-01', { due: '2023-03-21' })
    expect(outcomeOf(disputeWith({ registered: stated }))).toMatchObject({ due: '2023-03-21' })
    expect(outcomeOf([registered('2023-03-01', { risk: 'yellow' })])).toMatchObject({ due: '2023-03-08' })
    const reopened = step('reopened', '2023-06-01', { reason: '纠纷反复' })
    const again = outcomeOf(disputeWith({ registered: stated }, reopened))
    expect(again).toMatchObject({ result: 'open', due: '2023-06-21', reopenedOn: '2023-06-01' })
    expect(again).not.toHaveProperty('fulfilledOn')
  })
  test('reopening does not undo that something came late', () => {
    const late = registered('2023-03-01', { due: '2023-03-03' })
    const reopened = step('reopened', '2023-06-01', { reason: '纠纷反复' })
    const anew = [
      step('accepted', '2023-06-01'),
      step('mediated', '2023-06-02', { mediator: 'M1' }),
      step('agreedOrally', '2023-06-03'),
    ]
    const settled = { result: 'agreedOrally', concludedOn: '2023-06-03' }
    expect(outcomeOf(disputeWith({ registered: late }, reopened, ...anew))).toMatchObject({
      ...settled,
      due: '2023-03-03',
    })
    // Nor does a refusal entered to be able to reopen what nobody settled in time.
    const refused = [late, step('refused', '2023-05-31'), reopened, ...anew]
    expect(outcomeOf(refused)).toMatchObject({ ...settled, due: '2023-03-03' })
    const early = registered('2023-03-01', { due: '2023-03-21' })
    expect(outcomeOf(disputeWith({ registered: early }, reopened, ...anew))).toMatchObject({
      ...settled,
      due: '2023-06-21',
    })
    // Settled late after the first reopening, reopened once more: that limit stays.
    const slow = [reopened, step('withdrawn', '2023-07-01'), step('reopened', '2023-07-02', { reason: '又有反复' })]
    expect(outcomeOf(disputeWith({ registered: early }, ...slow))).toMatchObject({ result: 'open', due: '2023-06-21' })
  })
  test('nobody is credited with an agreement that the law does not allow', () => {
    const refused = step('refused', '2023-03-02')
    expect(outcomeOf(disputeWith({}, refused))).toMatchObject({ result: 'open' })
  })
})

test('of two disputes that share a number, in two years, the first has the outcome, whatever the order of input', () => {
  const [one, other] = [registered('2023-03-01'), registered('2024-01-01')]
  expect(disputeOutcomeEntries([one, other]).map(({ id }) => id)).toEqual([one.id])
  expect(disputeOutcomeEntries([other, one]).map(({ id }) => id)).toEqual([one.id])
})

const valueOf = (id: string, entries: readonly LooseEntry[], asOf: string) => {
  const definition = disputeFigures.find((figure) => figure.id === id)
  if (definition === undefined) throw new Error(id)
  const [township, period] = ['141021100000', yearPeriod(2023)]
  const index = withDerived(indexLedger(entries))
  const value = countFigure(definition, index, { subject: { kind: 'township', id: township, township }, period, asOf })
  if (value.status !== 'present') return value.status
  return 'of' in value ? `${String(value.value)}/${String(value.of)}` : value.value
}

describe('figures', () => {
  const agreed = (key: string, days: { readonly due: string; readonly on: string }): readonly LooseEntry[] => [
    { ...registered('2023-03-01', { due: days.due, risk: 'red' }, key) },
    step('accepted', '2023-03-01', { dispute: key }),
    step('mediated', '2023-03-02', { dispute: key, mediator: 'M1' }),
    step('agreedOrally', days.on, { dispute: key }),
  ]
  const ledger = [
    ...toldMediators,
    ...agreed('A', { due: '2023-03-10', on: '2023-03-09' }),
    ...agreed('B', { due: '2023-03-10', on: '2023-03-20' }),
    registered('2023-03-01', { due: '2023-12-31', risk: 'red' }, 'C'),
    // Turned away in time it was never due; after its last day it was left lying.
    registered('2023-05-01', { due: '2023-05-10', risk: 'green' }, 'D'),
    step('notAccepted', '2023-05-03', { dispute: 'D', reason: '不属于民间纠纷' }),
    registered('2023-05-01', { due: '2023-05-10', risk: 'green' }, 'E'),
    step('notAccepted', '2023-05-20', { dispute: 'E', reason: '不属于民间纠纷' }),
  ]
  test.each([
    // What is not due yet counts for nobody and against nobody; found many is not good.
    ['disputes.registered', '2023-03-05', 3],
    ['disputes.concluded-in-time-share', '2023-03-05', '0/0'],
    ['disputes.concluded-in-time-share', '2023-03-15', '1/2'],
    ['disputes.concluded-in-time-share', '2023-05-31', '1/3'],
    ['disputes.concluded-in-time-share', '2023-12-31', '1/4'],
    ['disputes.agreed-orally', '2023-03-15', 1],
    ['disputes.agreed-orally', '2023-12-31', 2],
    ['disputes.open-red', '2023-03-08', 3],
    ['disputes.open-red', '2023-03-09', 2],
    ['disputes.open-red', '2023-12-31', 1],
    ['disputes.mediators', '2023-03-31', 4],
    ['disputes.mediators', '2023-04-01', 3],
  ])('%s on %s is %s', (id, asOf, value) => {
    expect(valueOf(id, ledger, asOf)).toBe(value)
  })
})

test('an outcome stands for each registered dispute once, and rests on it alone', () => {
  fc.assert(
    fc.property(anyDispute, (entries) => {
      const outcomes = disputeOutcomeEntries([...entries, ...toldMediators])
      expect(outcomes.map(({ id }) => id)).toEqual(entries.filter(({ kind }) => kind === 'dispute').map(({ id }) => id))
      const [facts] = outcomes.map((each) => each.facts)
      // Nothing is fulfilled, confirmed or visited before there is a result, and what is open has no day of its end.
      if (facts?.['result'] === 'open') expect(facts['concludedOn']).toBeUndefined()
      if (facts?.['fulfilBy'] !== undefined || facts?.['visitBy'] !== undefined)
        expect(['agreedInWriting', 'agreedOrally']).toContain(facts?.['result'])
    }),
  )
})

test('corrections and the order of writing change nothing', () => {
  fc.assert(
    fc.property(anyDisputeJournal, ({ stands, journal }) => {
      const current = disputeOutcomeEntries([...currentEntries(journal), ...toldMediators])
      const told = disputeOutcomeEntries([...stands, ...toldMediators])
      expect(current.map(({ facts }) => facts)).toEqual(told.map(({ facts }) => facts))
    }),
  )
})
