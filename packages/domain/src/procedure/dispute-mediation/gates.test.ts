import { describe, expect, test } from 'vitest'
import { instruments } from '../../law/instruments.ts'
import { limitFrom } from '../../law/legal-clock.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import {
  binding,
  disputeStepOf as step,
  disputeWith,
  mediator,
  registered,
  toldMediators,
  wholeDispute,
} from '../../testing/told-dispute.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { deadline } from '../../value/time-limit.ts'
import { backgroundOf } from '../background.ts'
import { follow } from '../case-history.ts'
import { confirmationPeriod } from './clocks.ts'
import { disputeMediation } from './dispute-mediation.ts'

const gatesOf = (entries: Iterable<LooseEntry>, beside: readonly LooseEntry[] = toldMediators) =>
  follow(disputeMediation, entries, chinaCalendar, backgroundOf(beside)).illegal.map(({ move, gates }) => [
    move,
    ...gates.map(({ gate }) => gate),
  ])

test('a whole dispute is lawful, and every gate cites an instrument that is known', () => {
  expect(gatesOf(disputeWith({}))).toEqual([])
  const gates = disputeMediation.moves.flatMap((move) => move.gates)
  for (const { citation } of gates) expect(instruments.has(citation.instrument)).toBe(true)
})

test('what the law does not know is not said to be law: striking off, and what waits for it', () => {
  const gates = disputeMediation.moves.flatMap((move) => move.gates)
  for (const id of ['agreementDone', 'wasStruckOff', 'hasResult', 'onTheLedger'])
    expect(gates.find((gate) => gate.id === id)?.citation.verification).toBe('illustrative')
})

test('a number stands for one dispute', () => {
  const again = { ...registered('2023-03-02'), id: 'another' }
  expect(gatesOf(disputeWith({}, again))).toEqual([['registered', 'oneDispute']])
})

describe('article 17: nobody is mediated against their will', () => {
  const refused = step('refused', '2023-03-02')
  const [mediated, agreed] = [step('mediated', '2023-03-05'), step('agreedOrally', '2023-03-06')]
  const first = [
    registered('2023-03-01'),
    step('accepted', '2023-03-01'),
    step('mediatorNamed', '2023-03-01', { mediator: 'M1' }),
  ]
  test('after a refusal there is no mediation, and no agreement', () => {
    expect(gatesOf([...first, refused, mediated, agreed])).toEqual([
      ['mediated', 'nobodyRefuses'],
      ['agreedOrally', 'nobodyRefuses', 'mediatedFirst'],
    ])
  })
  test('unless the party came to agree, and it is said how', () => {
    const accepted = (facts = {}) => step('accepted', '2023-03-03', facts)
    expect(gatesOf([...first, refused, accepted({ reason: '经劝说同意调解' }), mediated, agreed])).toEqual([])
    expect(gatesOf([...first, refused, accepted(), mediated])).toEqual([
      ['accepted', 'consentsAgain'],
      ['mediated', 'nobodyRefuses'],
    ])
  })
  test('it ends as failed, with the other ways that the parties were told of, and is struck off', () => {
    const failed = (facts = {}) => step('failed', '2023-03-03', facts)
    const struckOff = step('struckOff', '2023-03-04')
    expect(gatesOf([...first, refused, failed({ to: 'court' }), struckOff])).toEqual([])
    expect(gatesOf([...first, refused, failed(), struckOff])).toEqual([['struckOff', 'toldOfOtherWays']])
    expect(
      gatesOf([...first, refused, failed(), step('transferred', '2023-03-03', { to: 'police' }), struckOff]),
    ).toEqual([])
  })
})

describe('articles 13 and 19: who mediates', () => {
  const mediating = (facts: Parameters<typeof step>[2]) =>
    disputeWith({ mediatorNamed: undefined, mediated: step('mediated', '2023-03-03', facts) })
  test('one or several, named before or where they mediated', () => {
    expect(gatesOf(mediating({ mediator: 'M2' }))).toEqual([])
    expect(gatesOf(mediating({}))[0]).toEqual(['mediated', 'mediatorKnown'])
    const second = step('mediatorNamed', '2023-03-02', { mediator: 'M2' })
    expect(gatesOf(disputeWith({}, second))).toEqual([])
  })
  test.each([
    ['of the committee that is named', 'M3', { committee: 'TWH-2' }, true],
    ['of another one', 'M3', { committee: 'TWH-1' }, false],
    ['nobody appointed', 'M9', {}, false],
  ])('%s', (_, person, facts, isOpen) => {
    const found = gatesOf(mediating({ mediator: person, ...facts }))
    expect(found.some(([, ...gates]) => gates.includes('mediatorsInPost'))).toBe(!isOpen)
  })
  test('an end that was written down afterwards does not count against a step of before', () => {
    const ended = (recorded: string) => [mediator('M1', '2022-01-01', '2023-02-28', {}, recorded)]
    expect(gatesOf(disputeWith({}), ended('2031-01-01T00:00:00Z'))).toEqual([])
    expect(gatesOf(disputeWith({}), ended('2023-02-28T00:00:00Z'))[0]).toEqual(['mediatorNamed', 'mediatorsInPost'])
  })
})

describe('articles 29 to 31 and 33: what an agreement is good for', () => {
  test('a text that nobody signed and sealed is in effect for nobody', () => {
    const unsigned = disputeWith({ agreedInWriting: step('agreedInWriting', '2023-03-04', { signed: true }) })
    expect(gatesOf(unsigned).map(([move]) => move)).toEqual([
      'confirmationRequested',
      'confirmed',
      'fulfilled',
      'returnVisited',
      'struckOff',
      'archived',
    ])
    const later = step('agreedInWriting', '2023-03-10', binding)
    expect(gatesOf([...unsigned, later])).toEqual([])
  })
  test('it is struck off once it is fulfilled or a court confirmed it', () => {
    expect(gatesOf(disputeWith({ fulfilled: undefined }))).toEqual([])
    const neither = disputeWith({ fulfilled: undefined, confirmed: undefined })
    expect(gatesOf(neither)).toEqual([
      ['struckOff', 'agreementDone'],
      ['archived', 'wasStruckOff'],
    ])
  })
  test('a court that is asked after thirty days decides by itself: lateness holds nothing up', () => {
    const late = disputeWith({
      confirmationRequested: step('confirmationRequested', '2023-04-10'),
      confirmed: step('confirmed', '2023-04-18'),
    })
    expect(gatesOf(late)).toEqual([])
  })
  test('where the court does not confirm it, the parties may mediate again', () => {
    const again = [
      step('mediated', '2023-04-02'),
      step('agreedInWriting', '2023-04-03', { ...binding, until: '2023-04-30' }),
    ]
    const whole = disputeWith({ confirmed: step('confirmationRefused', '2023-03-28') })
    expect(gatesOf([...whole, ...again])).toEqual([])
    expect(gatesOf(whole)[0]).toEqual(['fulfilled', 'agreementBinds'])
  })
  test('thirty days, and where the last of them is no working day the next one', () => {
    const until = (start: string) => {
      const limit = limitFrom(confirmationPeriod, start)
      if (!limit.ok) throw new Error(JSON.stringify(limit.issues))
      const last = deadline(chinaCalendar, limit.value.limit)
      return last.ok && last.value.status === 'day' ? last.value.on : undefined
    }
    expect(until('2023-03-04')).toBe('2023-04-03')
    // A Saturday.
    expect(until('2023-03-09')).toBe('2023-04-10')
  })
})

test('what was struck off goes no further, unless it is opened again with a reason', () => {
  const again = step('mediated', '2023-06-02', { mediator: 'M1' })
  expect(gatesOf(disputeWith({}, again))).toEqual([['mediated', 'onTheLedger', 'unconcluded']])
  const reopened = (facts = {}) => step('reopened', '2023-06-01', facts)
  const round = [step('accepted', '2023-06-01'), again, step('agreedOrally', '2023-06-02')]
  expect(gatesOf(disputeWith({}, reopened({ reason: '纠纷反复' }), ...round))).toEqual([])
  expect(gatesOf(disputeWith({}, reopened()))).toEqual([['reopened', 'reasonStated']])
  expect(gatesOf([wholeDispute.registered, reopened({ reason: '纠纷反复' })])).toEqual([['reopened', 'cameToAnEnd']])
})
