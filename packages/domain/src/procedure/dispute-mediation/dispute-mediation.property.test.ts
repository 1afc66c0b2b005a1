import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentEntries } from '../../ledger/current.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { anyDispute, anyDisputeJournal } from '../../testing/any-dispute.ts'
import { toldMediators } from '../../testing/told-dispute.ts'
import { type Done, illegalByHand, illegalOf, lawfulOf, neverShut, toldAndTried } from '../../testing/asked-by-hand.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { backgroundOf } from '../background.ts'
import { follow } from '../case-history.ts'
import { disputeMediation } from './dispute-mediation.ts'

// The law once more, as questions about the list of what was lawfully done before: no state, no gates of the product.

const order =
  'registered confirmationRefused notFulfilled reopened accepted notAccepted mediatorNamed mediated refused agreedOrally agreedInWriting failed withdrawn transferred confirmationRequested confirmed fulfilled returnVisited struckOff archived'.split(
    ' ',
  )
const doneBy = (entry: LooseEntry): Done =>
  entry.kind === 'dispute'
    ? { what: 'registered', day: String(entry.clocks['reported']), entry }
    : { what: String(entry.facts['step']), day: String(entry.clocks['occurred']), entry }

const inPost = (person: unknown, committee: unknown, day: string): boolean => {
  const [own, until] = { M1: ['TWH-1', '9'], M2: ['TWH-1', '9'], M3: ['TWH-2', '9'], M4: ['TWH-1', '2023-03-31'] }[
    String(person)
  ] ?? ['', '']
  return day <= until! && (committee === undefined || committee === own)
}

const against = (all: readonly Done[], done: Done): readonly string[] => {
  const { what, day } = done
  const { facts } = done.entry
  const found: string[] = []
  const ask = (gate: string, holds: boolean): void => void (holds || found.push(gate))
  if (what === 'registered') {
    ask('oneDispute', !all.some((each) => each.what === 'registered'))
    return found
  }
  // A round begins with the registration, or when the dispute is opened again.
  const past = all.slice(all.findLastIndex((each) => each.what === 'reopened') + 1)
  const place = (...names: readonly string[]): number => past.findLastIndex((each) => names.includes(each.what))
  const was = (...names: readonly string[]): boolean => place(...names) >= 0
  // What a court does not confirm is as if it had never been agreed.
  const undone = place('confirmationRefused')
  const since = (...names: readonly string[]): boolean => place(...names) > undone
  const isBinding = (each: Done): boolean =>
    each.what === 'agreedOrally' ||
    (each.what === 'agreedInWriting' && each.entry.facts['signed'] === true && each.entry.facts['sealed'] === true)
  const ends = past.filter(
    (each, i) =>
      i > undone && (isBinding(each) || ['failed', 'withdrawn', 'transferred', 'notAccepted'].includes(each.what)),
  )
  const result = ends.at(-1)
  const agreed = past.some((each, i) => i > undone && isBinding(each))
  const refused = place('refused') > place('accepted')
  const isStruckOff = since('struckOff')
  const named = past.flatMap((each) =>
    ['mediatorNamed', 'mediated'].includes(each.what) && each.entry.facts['mediator'] !== undefined
      ? [each.entry.facts['mediator']]
      : [],
  )
  const own = facts['mediator']
  const mediating = (): void =>
    ask(
      'mediatorsInPost',
      (own === undefined ? named : [own]).every((person) => inPost(person, facts['committee'], day)),
    )

  ask(
    'disputeRegistered',
    all.some((each) => each.what === 'registered'),
  )
  const onlyFacts =
    'confirmationRefused notFulfilled reopened confirmationRequested confirmed fulfilled returnVisited archived'
  if (!onlyFacts.split(' ').includes(what)) ask('onTheLedger', !isStruckOff)
  if ('accepted notAccepted refused failed withdrawn'.split(' ').includes(what)) ask('notEnded', result === undefined)
  const goesOn = result === undefined || ['failed', 'withdrawn'].includes(result.what)
  if (['mediatorNamed', 'mediated', 'agreedOrally'].includes(what)) ask('unconcluded', goesOn)
  if (what === 'agreedInWriting') ask('onlyAgreedOrally', goesOn || result?.what === 'agreedOrally')
  if (['mediatorNamed', 'mediated', 'agreedOrally', 'agreedInWriting', 'failed'].includes(what))
    ask('disputeAccepted', was('accepted'))
  if (['mediated', 'agreedOrally', 'agreedInWriting'].includes(what)) {
    ask('nobodyRefuses', !refused)
    ask('notTerminated', result?.what !== 'failed')
    ask('notGivenUp', result?.what !== 'withdrawn')
  }
  switch (what) {
    case 'reopened':
      ask('cameToAnEnd', result !== undefined || isStruckOff || refused)
      ask('reasonStated', facts['reason'] !== undefined)
      break
    case 'accepted':
      ask('consentsAgain', !refused || facts['reason'] !== undefined)
      break
    case 'notAccepted':
      ask('notYetAccepted', !was('accepted'))
      ask('reasonStated', facts['reason'] !== undefined)
      break
    case 'mediatorNamed':
      ask('mediatorSaid', own !== undefined)
      mediating()
      break
    case 'mediated':
      ask('mediatorKnown', own !== undefined || named.length > 0)
      mediating()
      break
    case 'agreedOrally':
    case 'agreedInWriting':
      ask('mediatedFirst', was('mediated'))
      mediating()
      break
    case 'failed':
      ask('triedOrRefused', was('mediated') || refused)
      break
    case 'transferred':
      ask('placeSaid', facts['to'] !== undefined)
      break
    case 'confirmationRequested':
      ask('agreementInEffect', agreed)
      break
    case 'confirmed':
      ask('agreementInEffect', agreed)
      ask('confirmationAsked', since('confirmationRequested'))
      break
    case 'confirmationRefused':
      ask('confirmationAsked', since('confirmationRequested'))
      break
    case 'fulfilled':
    case 'notFulfilled':
      ask('agreementBinds', agreed)
      break
    case 'returnVisited':
      ask('hasResult', result !== undefined)
      break
    case 'struckOff': {
      ask('hasResult', result !== undefined)
      ask('toldOfOtherWays', result?.what !== 'failed' || result.entry.facts['to'] !== undefined)
      const isDone = (since('fulfilled') && place('fulfilled') > place('notFulfilled')) || since('confirmed')
      ask('agreementDone', result === undefined || !isBinding(result) || isDone)
      break
    }
    case 'archived':
      ask('wasStruckOff', isStruckOff)
      break
  }
  return found
}

const background = backgroundOf(toldMediators)
const byHand = (entries: readonly LooseEntry[]) => illegalByHand({ order, doneBy, against }, entries)
const followed = (entries: Iterable<LooseEntry>) => follow(disputeMediation, entries, chinaCalendar, background)

test('a dispute is held where the law, asked by hand, does not allow a step, and by the same gates', () => {
  fc.assert(
    fc.property(anyDispute, (entries) => {
      expect(illegalOf(followed(entries))).toEqual(byHand(entries))
    }),
    { numRuns: 1000 },
  )
})

test('corrections, voids and the order of writing change nothing but what stands', () => {
  fc.assert(
    fc.property(anyDisputeJournal, ({ stands, journal }) => {
      const current = currentEntries(journal)
      expect(current).toHaveLength(stands.length)
      expect(illegalOf(followed(current))).toEqual(byHand(stands))
      expect(followed(current).state).toEqual(followed(stands).state)
    }),
    { numRuns: 300 },
  )
})

test('an illegal move leaves the dispute as it was: without it the rest is what it is, and legal', () => {
  fc.assert(
    fc.property(anyDispute, (entries) => {
      const history = followed(entries)
      const rest = followed(lawfulOf(history, entries))
      expect(rest.illegal).toEqual([])
      expect(rest.state).toEqual(history.state)
    }),
    { numRuns: 300 },
  )
})

test('what is said to hold the next move holds it when it is made', () => {
  fc.assert(
    fc.property(anyDispute, fc.nat(), (entries, place) => {
      const held = toldAndTried(followed, entries, place)
      fc.pre(held !== undefined)
      expect(held!.tried).toEqual(expect.arrayContaining([...held!.told]))
    }),
    { numRuns: 300 },
  )
})

test('of the generated disputes some come to the file, and every gate shuts some out', () => {
  const disputes = fc.sample(anyDispute, { numRuns: 2000, seed: 34 }).map(followed)
  expect(disputes.filter(({ state }) => state.archived !== undefined).length).toBeGreaterThan(100)
  // A number used for two disputes is told of among the cases of each gate.
  expect(neverShut(disputeMediation, disputes)).toEqual(new Set(['oneDispute']))
})
