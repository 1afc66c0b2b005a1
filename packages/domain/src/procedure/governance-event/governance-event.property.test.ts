import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentEntries } from '../../ledger/current.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { anyEvent, anyEventJournal } from '../../testing/any-event.ts'
import { type Done, illegalByHand, illegalOf, lawfulOf, neverShut, toldAndTried } from '../../testing/asked-by-hand.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { noBackground } from '../background.ts'
import { follow } from '../case-history.ts'
import { governanceEvent } from './governance-event.ts'

// The way of an event once more, as questions about the list of what was lawfully done before: no state, no gates.

const order =
  'reported selfHandled reopened accepted rejected merged triaged assigned joined escalated whistled delayRequested delayApproved delayRefused feedback verified verificationFailed transferred closed archived'.split(
    ' ',
  )
const doneBy = (entry: LooseEntry): Done => {
  if (entry.kind === 'event-step')
    return { what: String(entry.facts['step']), day: String(entry.clocks['occurred']), entry }
  return {
    what: entry.facts['selfHandled'] === true ? 'selfHandled' : 'reported',
    day: String(entry.clocks['reported']),
    entry,
  }
}
const fact = (done: Done | undefined, name: string): unknown => done?.entry.facts[name]

const reasoned = 'rejected escalated delayRequested delayRefused verificationFailed reopened'.split(' ')
const ending = 'rejected merged transferred closed archived selfHandled'.split(' ')
const free = 'reported selfHandled reopened verified verificationFailed archived'.split(' ')

/** Which gates are shut before something is done, after what was lawfully done. */
const against = (past: readonly Done[], done: Done): readonly string[] => {
  const { what } = done
  if (what === 'reported' || what === 'selfHandled') return []
  const found: string[] = []
  const ask = (gate: string, holds: boolean): void => void (holds || found.push(gate))
  const says = (name: string): boolean => typeof fact(done, name) === 'string'
  const round = past.slice(past.findLastIndex((each) => each.what === 'reopened') + 1)
  const was = (...names: readonly string[]): boolean => past.some((each) => names.includes(each.what))
  const now = (...names: readonly string[]): boolean => round.some((each) => names.includes(each.what))
  const last = (...names: readonly string[]): Done | undefined => round.findLast((each) => names.includes(each.what))

  const ended = last(...ending)
  const solved = ended?.what === 'selfHandled'
  const request = last('delayRequested', 'delayApproved', 'delayRefused')
  const isAsked = request?.what === 'delayRequested'
  // What stands after each of these: where it is since.
  const since = last('assigned', 'feedback', 'verified', 'verificationFailed')?.what

  ask('eventReported', was('reported', 'selfHandled'))
  if (!free.includes(what)) {
    ask('stillOpen', ended === undefined)
    if (!['accepted', 'rejected', 'merged', 'closed'].includes(what)) ask('acceptedFirst', was('accepted', 'reopened'))
  }
  if (reasoned.includes(what)) ask('reasonStated', says('reason'))
  if (what === 'joined' || what === 'assigned') ask('unitNamed', says('unit'))
  if (['joined', 'delayRequested', 'feedback'].includes(what)) ask('assignedFirst', now('assigned'))
  switch (what) {
    case 'accepted':
    case 'rejected':
      ask('notDecided', !was('accepted', 'reopened') && ended?.what !== 'rejected')
      break
    case 'merged':
      ask('mergedElsewhere', says('into') && fact(done, 'into') !== fact(done, 'event'))
      break
    case 'assigned':
      ask('triagedFirst', was('triaged'))
      break
    case 'whistled':
      ask('whistleNamed', says('whistle'))
      break
    case 'delayRequested':
      ask('oneRequest', !isAsked)
      break
    case 'delayApproved':
    case 'delayRefused': {
      ask('delayAsked', isAsked)
      ask('approverNamed', says('approver'))
      const by = isAsked ? fact(request, 'handler') : undefined
      ask('answeredByAnother', by === undefined || by !== fact(done, 'handler'))
      if (what === 'delayRefused') break
      const opening = past.find((each) => each.what === 'reported' || each.what === 'selfHandled')
      const days = [
        fact(opening, 'due'),
        ...past
          .filter((each) => each.what === 'delayApproved' || each.what === 'reopened')
          .map((each) => fact(each, 'until')),
      ]
      const due = days.findLast((day) => day !== undefined)
      ask('laterDay', says('until') && (due === undefined || String(fact(done, 'until')) > String(due)))
      break
    }
    case 'verified':
    case 'verificationFailed': {
      ask('feedbackFirst', solved || (ended === undefined && since === 'feedback'))
      const handled = fact(last('selfHandled'), 'reporter') ?? fact(last('feedback'), 'handler')
      ask('checkedByAnother', handled === undefined || handled !== fact(done, 'handler'))
      break
    }
    case 'transferred':
      ask('exitNamed', says('to'))
      break
    case 'closed':
      ask('verifiedFirst', ended !== undefined || since === 'verified')
      break
    case 'reopened':
      ask('overFirst', ended !== undefined && !now('merged'))
      ask('dayGiven', says('until') && String(fact(done, 'until')) >= done.day)
      break
    case 'archived': {
      const failed = solved && last('verified', 'verificationFailed')?.what === 'verificationFailed'
      ask('readyForArchive', ended !== undefined && ended.what !== 'archived' && !failed)
      break
    }
  }
  return found
}

const byHand = (entries: readonly LooseEntry[]) => illegalByHand({ order, doneBy, against }, entries)
const followed = (entries: Iterable<LooseEntry>) => follow(governanceEvent, entries, chinaCalendar, noBackground)

test('an event is held where the way, asked by hand, does not allow a step, and by the same gates', () => {
  fc.assert(
    fc.property(anyEvent, (entries) => {
      expect(illegalOf(followed(entries))).toEqual(byHand(entries))
    }),
    { numRuns: 1000 },
  )
})

test('corrections, voids, late entries and the order of writing change nothing but what stands', () => {
  fc.assert(
    fc.property(anyEventJournal, ({ stands, journal }) => {
      const current = currentEntries(journal)
      expect(current).toHaveLength(stands.length)
      expect(illegalOf(followed(current))).toEqual(byHand(stands))
      expect(followed(current).state).toEqual(followed(stands).state)
    }),
    { numRuns: 300 },
  )
})

test('an illegal step leaves the event as it was: without it the rest is what it is, and legal', () => {
  fc.assert(
    fc.property(anyEvent, (entries) => {
      const history = followed(entries)
      const rest = followed(lawfulOf(history, entries))
      expect(rest.illegal).toEqual([])
      expect(rest.state).toEqual(history.state)
      expect(rest.made).toEqual(history.made)
    }),
    { numRuns: 300 },
  )
})

test('what is said to hold the next step holds it when it is taken', () => {
  fc.assert(
    fc.property(anyEvent, fc.nat(), (entries, place) => {
      const held = toldAndTried(followed, entries, place)
      fc.pre(held !== undefined)
      expect(held!.tried).toEqual(expect.arrayContaining([...held!.told]))
    }),
    { numRuns: 300 },
  )
})

test('of the generated events some come to the archive, and every gate shuts some out', () => {
  const events = fc.sample(anyEvent, { numRuns: 2000, seed: 713 }).map(followed)
  expect(events.filter(({ state }) => state.stage === 'archived').length).toBeGreaterThan(30)
  expect(neverShut(governanceEvent, events)).toEqual(new Set())
})
