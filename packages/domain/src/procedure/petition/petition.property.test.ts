import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentEntries } from '../../ledger/current.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { anyPetition, anyPetitionJournal } from '../../testing/any-petition.ts'
import { type Done, illegalByHand, illegalOf, lawfulOf, neverShut, toldAndTried } from '../../testing/asked-by-hand.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { noBackground } from '../background.ts'
import { follow } from '../case-history.ts'
import { petitionProcedure } from './petition-procedure.ts'

// The regulation once more, as a list of questions about what was lawfully done before: no state, no gates, no clocks of the
// product. What procedure/petition comes to is held to it.

const order =
  'received registered routed assigned objected objectionSettled told accepted notAccepted routeFound investigated hearingHeld mediated extended replied answered served reviewRequested reviewed reviewServed reExaminationRequested reExamined withdrawn closed archived'.split(
    ' ',
  )
const doneBy = (entry: LooseEntry): Done => ({
  what: entry.kind === 'petition' ? 'received' : String(entry.facts['step']),
  day: String(entry.clocks['occurred']),
  entry,
})
const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
const fact = (done: Done | undefined, name: string): unknown => done?.entry.facts[name]

/** Which gates the regulation shuts before something is done, after what was lawfully done. */
const against = (past: readonly Done[], done: Done): readonly string[] => {
  const { what } = done
  const found: string[] = []
  const ask = (gate: string, holds: boolean): void => void (holds || found.push(gate))
  const says = (name: string): boolean => fact(done, name) !== undefined
  const isOneOf = (name: string, ...codes: readonly string[]): boolean => codes.includes(String(fact(done, name)))
  const last = (...names: readonly string[]): number => past.findLastIndex((each) => names.includes(each.what))
  const was = (name: string): boolean => last(name) !== -1
  const petition = past.find((each) => each.what === 'received')
  const kind = fact(petition, 'petitionKind')

  if (what === 'received') {
    ask('onePetition', petition === undefined)
    return found
  }
  // What was last said of its route, by whatever may say it.
  const route = past.map((each) => fact(each, 'route')).findLast((each) => each !== undefined)
  const isSixth = route === 'petitionProcedure'
  // What a review or a re-examination revoked is gone, with all remedies against it once there is a new opinion.
  const revoked = past.findLastIndex(
    (each) => ['reviewed', 'reExamined'].includes(each.what) && fact(each, 'outcome') === 'revoked',
  )
  const isReExaminedAway = (name: string): boolean =>
    ['reExaminationRequested', 'reExamined'].includes(name) && fact(past[revoked], 'step') === 'reExamined'
  const opinion = last('answered')
  const stands = (name: string): boolean => {
    const at = last(name)
    if (['answered', 'served', 'closed'].includes(name)) return at > revoked
    if (isReExaminedAway(name)) return at > revoked
    return at > opinion
  }
  const settled = past.findLast((each) => each.what === 'objected' || each.what === 'objectionSettled')
  const isHandedBack = settled?.what === 'objectionSettled' && fact(settled, 'outcome') === 'supported'
  const isClosed = was('closed') && stands('closed')

  ask('petitionThere', petition !== undefined)
  ask('petitionNotArchived', !was('archived'))
  if (what === 'archived') ask('petitionClosed', isClosed)
  if (what === 'registered' || what === 'archived') return found
  ask('registeredFirst', was('registered'))
  const dealing =
    'routed assigned objected accepted notAccepted routeFound investigated extended replied answered withdrawn'
  if (dealing.split(' ').includes(what)) ask('petitionOpen', !was('withdrawn') && !isClosed)
  if ('accepted routeFound investigated extended replied answered'.split(' ').includes(what))
    ask('stillOurs', !isHandedBack)
  if ('hearingHeld extended answered'.split(' ').includes(what)) {
    ask('acceptedFirst', was('accepted'))
    ask('inPetitionProcedure', petition === undefined || isSixth)
  }
  if ('routed assigned accepted investigated'.split(' ').includes(what))
    ask('notToAccused', kind !== 'accusation' || !says('unit') || fact(done, 'unit') !== fact(petition, 'accused'))
  if ('told served reviewRequested reviewServed reExaminationRequested'.split(' ').includes(what))
    ask('petitionerKnown', petition === undefined || fact(petition, 'petitioner') !== undefined)
  if ('accepted answered reExaminationRequested'.split(' ').includes(what)) ask('notAgain', !stands('reExamined'))
  switch (what) {
    case 'accepted':
      ask('acceptedOnce', !was('accepted'))
      break
    case 'routed':
    case 'assigned':
      ask('unitNamed', says('unit'))
      if (what === 'assigned') ask('feedbackLimit', says('until'))
      break
    case 'objected':
      ask('wasHandedDown', fact(petition, 'intake') !== 'direct')
      ask('notYetAccepted', !was('accepted'))
      ask('objectionReasoned', says('reason'))
      break
    case 'objectionSettled':
      ask('objectionRaised', settled?.what === 'objected')
      ask('settlementStated', isOneOf('outcome', 'supported', 'notSupported'))
      break
    case 'told':
      if (petition !== undefined)
        ask(fact(petition, 'intake') === 'direct' ? 'toldInWriting' : 'forwardedToldInWriting', says('document'))
      break
    case 'notAccepted':
      ask('notYetAccepted', !was('accepted'))
      ask('refusalReasoned', says('reason'))
      break
    case 'routeFound':
      ask('isAppeal', petition === undefined || kind === 'appeal')
      ask('routeNamed', says('route'))
      break
    case 'mediated':
      ask('appealMediated', petition === undefined || kind === 'appeal')
      break
    case 'extended': {
      const accepted = past.findLast((each) => each.what === 'accepted')
      ask('extensionApproved', isOneOf('approver', 'partySecretary', 'townMayor', 'deputySecretary', 'deputyMayor'))
      ask('extensionReasoned', says('reason'))
      ask(
        'extensionWithin',
        says('until') && (accepted === undefined || String(fact(done, 'until')) <= plus(accepted.day, 90)),
      )
      break
    }
    case 'replied':
      ask('isSuggestion', petition === undefined || kind === 'suggestion')
      break
    case 'answered':
      ask('oneOpinion', !was('answered') || !stands('answered'))
      ask('factsLookedInto', was('investigated'))
      ask('outcomeStated', isOneOf('outcome', 'supported', 'explained', 'notSupported'))
      ask('opinionWritten', says('document'))
      break
    case 'served':
      ask('opinionThere', !isSixth || (was('answered') && stands('answered')))
      break
    case 'reviewRequested':
      ask('opinionServed', was('answered') && stands('answered') && was('served') && stands('served'))
      ask('notYetReviewed', !stands('reviewed'))
      break
    case 'reviewed':
      ask('reviewPending', stands('reviewRequested') && !stands('reviewed'))
      ask('reviewOutcomeStated', isOneOf('outcome', 'upheld', 'changed', 'revoked'))
      break
    case 'reviewServed':
      ask('reviewGiven', stands('reviewed'))
      break
    case 'reExaminationRequested':
      ask('reviewAnswered', stands('reviewServed'))
      break
    case 'reExamined':
      ask('reExaminationPending', stands('reExaminationRequested') && !stands('reExamined'))
      ask('reviewOutcomeStated', isOneOf('outcome', 'upheld', 'changed', 'revoked'))
      break
    case 'closed': {
      const handed = past.findLast((each) => each.what === 'routed' || each.what === 'assigned')
      const served = was('served') && stands('served')
      const nobodyToTell = fact(petition, 'unreachable') === true
      const byKind: Record<string, boolean> = {
        suggestion: was('replied') || was('investigated'),
        appeal:
          served ||
          (nobodyToTell && was('answered') && stands('answered')) ||
          (was('routeFound') && !isSixth) ||
          was('mediated'),
        accusation: served || (nobodyToTell && (was('investigated') || (was('answered') && stands('answered')))),
      }
      ask('closedOnce', !isClosed)
      ask(
        'petitionSettled',
        was('withdrawn') ||
          was('notAccepted') ||
          isHandedBack ||
          fact(handed, 'unit') === 'countyDepartment' ||
          petition === undefined ||
          byKind[String(kind)]!,
      )
      break
    }
  }
  return found
}

const byHand = (entries: readonly LooseEntry[]) => illegalByHand({ order, doneBy, against }, entries)
const followed = (entries: Iterable<LooseEntry>) => follow(petitionProcedure, entries, chinaCalendar, noBackground)

test('a petition is held where the regulation, asked by hand, does not allow a step, and by the same gates', () => {
  fc.assert(
    fc.property(anyPetition, (entries) => {
      expect(illegalOf(followed(entries))).toEqual(byHand(entries))
    }),
    { numRuns: 1000 },
  )
})

test('corrections, voids, late entries and the order of writing change nothing but what stands', () => {
  fc.assert(
    fc.property(anyPetitionJournal, ({ stands, journal }) => {
      const current = currentEntries(journal)
      expect(current).toHaveLength(stands.length)
      expect(illegalOf(followed(current))).toEqual(byHand(stands))
      expect(followed(current).state).toEqual(followed(stands).state)
    }),
    { numRuns: 300 },
  )
})

test('an illegal move leaves the petition as it was: without it the rest is what it is, and legal', () => {
  fc.assert(
    fc.property(anyPetition, (entries) => {
      const history = followed(entries)
      const rest = followed(lawfulOf(history, entries))
      expect(rest.illegal).toEqual([])
      expect(rest.state).toEqual(history.state)
      expect(rest.made).toEqual(history.made)
    }),
    { numRuns: 300 },
  )
})

test('what is said to hold the next move holds it when it is made', () => {
  fc.assert(
    fc.property(anyPetition, fc.nat(), (entries, place) => {
      const held = toldAndTried(followed, entries, place)
      fc.pre(held !== undefined)
      expect(held!.tried).toEqual(expect.arrayContaining([...held!.told]))
    }),
    { numRuns: 300 },
  )
})

test('of the generated petitions every move is made and some come to the archive, and every gate shuts some out', () => {
  const petitions = fc.sample(anyPetition, { numRuns: 3000, seed: 713 }).map(followed)
  expect(petitions.filter(({ state }) => state.days['archived'] !== undefined).length).toBeGreaterThan(30)
  const made = new Set(petitions.flatMap((each) => each.made.map(({ move }) => move)))
  expect(order.filter((move) => !made.has(move))).toEqual([])
  // A number used for two petitions is told of among the cases of each gate.
  expect(neverShut(petitionProcedure, petitions)).toEqual(new Set(['onePetition']))
}, 60_000)
