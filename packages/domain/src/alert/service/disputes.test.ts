import { describe, expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { event } from '../../ledger/grid/centre/event.ts'
import { disputeParty } from '../../ledger/service/dispute/dispute-party.ts'
import { mediationCommittee } from '../../ledger/service/dispute/mediation-committee.ts'
import { leaderCase } from '../../ledger/service/petition/leader-case.ts'
import { village } from '../../ledger/service/village.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import {
  binding,
  disputeStepOf as step,
  disputeWith,
  mediator,
  registered,
  toldMediators,
  wholeDispute,
} from '../../testing/told-dispute.ts'
import { lookOut } from '../alerts.ts'
import { disputeAlerts } from './disputes.ts'
import { mediatorAlerts } from './mediators.ts'

const side = (person = 'p-0302', facts: { readonly side?: 'third' } = {}, key = 'DSR-1') =>
  entryFor(disputeParty, {
    key,
    clocks: { occurred: '2023-03-01' },
    facts: { dispute: 'JF-1', person, side: 'respondent', type: 'individual', ...facts },
  })
const found = (on: string, entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, [...entries, ...toldMediators]), disputeAlerts).map(({ finding }) => finding)
const codes = (on: string, entries: readonly LooseEntry[]) => found(on, entries).map(({ code }) => code)
// In time: visited within thirty days, settled within the week that it states.
const inTime = {
  registered: registered('2023-03-01', { due: '2023-03-08', source: 'applied' }),
  returnVisited: step('returnVisited', '2023-03-30', { satisfaction: 'fair' }),
} as const

test('a dispute that was settled in time is nothing to look at, in any month', () => {
  for (const on of ['2023-03-08', '2023-03-31', '2023-04-30', '2023-12-31', '2024-06-30'])
    expect(codes(on, [...disputeWith(inTime), side()])).toEqual([])
})

describe('limits', () => {
  test('of acceptance, of settling and of the visit, as the row or the colour says', () => {
    expect(found('2023-03-04', [inTime.registered, side()])).toMatchObject([
      { code: 'dutyLate', clock: 'disputes.acceptance', last: '2023-03-03' },
    ])
    const yellow = [registered('2023-03-01', { risk: 'yellow', source: 'applied' }), wholeDispute.accepted, side()]
    expect(codes('2023-03-08', yellow)).toEqual([])
    expect(found('2023-03-09', yellow)).toMatchObject([{ clock: 'disputes.settling-yellow', last: '2023-03-08' }])
    expect(
      found('2023-12-31', [...disputeWith({ ...inTime, returnVisited: wholeDispute.returnVisited }), side()]),
    ).toMatchObject([{ clock: 'disputes.return-visit', last: '2023-04-03', done: '2023-04-25' }])
  })
  test('what was reopened has a limit of its own', () => {
    const reopened = [...disputeWith(inTime), side(), step('reopened', '2023-06-01', { reason: '纠纷反复' })]
    expect(codes('2023-06-21', reopened)).toEqual([])
    expect(found('2023-06-22', reopened)).toMatchObject([{ clock: 'disputes.settling-reopened', last: '2023-06-21' }])
  })
})

describe('a red dispute', () => {
  const red = [
    registered('2023-03-01', { risk: 'red', source: 'applied', due: '2023-12-31' }),
    wholeDispute.accepted,
    side(),
  ]
  const charge = entryFor(leaderCase, {
    key: 'BA-1',
    clocks: { occurred: '2023-03-04' },
    facts: { title: '宅基地纠纷', dispute: 'JF-1', leader: 'p-0001', post: 'partySecretary' },
  })
  test('has a leader in charge while it is open', () => {
    expect(codes('2023-03-04', red)).toEqual([])
    expect(codes('2023-03-05', red)).toEqual(['redDisputeWithoutLeader'])
    expect(codes('2023-03-05', [...red, charge])).toEqual([])
    expect(codes('2023-03-05', [...red, step('withdrawn', '2023-03-05')])).toEqual([])
  })
})

describe('the platform and the ledger', () => {
  const told = (facts: { readonly category?: 'hazard'; readonly handled?: boolean } = {}) =>
    entryFor(event, {
      key: 'SJ-1',
      clocks: { occurred: '2023-03-01', reported: '2023-03-01' },
      facts: {
        category: 'dispute',
        source: 'village',
        division: '141021100901',
        reporter: 'p-0061',
        handled: true,
        valid: true,
        due: '2023-03-21',
        ...facts,
      },
    })
  const named = [
    ...disputeWith({ ...inTime, registered: registered('2023-03-01', { due: '2023-03-08', event: 'SJ-1' }) }),
    side(),
  ]
  test('a dispute of the platform is in the ledger, and the other way round', () => {
    expect(codes('2023-12-31', [told(), ...named])).toEqual([])
    expect(codes('2023-03-04', [told()])).toEqual([])
    expect(codes('2023-03-05', [told()])).toEqual(['eventWithoutDispute'])
    expect(codes('2023-03-05', [told({ handled: false })])).toEqual([])
    expect(found('2023-12-31', named)).toMatchObject([{ why: 'unknown', event: 'SJ-1' }])
    expect(found('2023-12-31', [told({ category: 'hazard' }), ...named])).toMatchObject([{ why: 'otherCategory' }])
    const unnamed = [...disputeWith({ ...inTime, registered: registered('2023-03-01', { due: '2023-03-08' }) }), side()]
    expect(found('2023-12-31', unnamed)).toMatchObject([{ why: 'unnamed' }])
  })
})

describe('agreements', () => {
  test('one in writing is in effect once it is signed and sealed', () => {
    const { registered: first, accepted, mediatorNamed, mediated } = { ...wholeDispute, ...inTime }
    const unsigned = [
      first,
      accepted,
      mediatorNamed,
      mediated,
      step('agreedInWriting', '2023-03-04', { signed: true }),
      side(),
    ]
    expect(codes('2023-03-07', unsigned)).toEqual([])
    expect(codes('2023-03-08', unsigned)).toEqual(['agreementNotInEffect'])
    expect(codes('2023-03-08', [...unsigned, step('agreedInWriting', '2023-03-08', binding)])).toEqual([])
  })
  test('of an oral one there is a record', () => {
    const oral = (facts = {}) => [
      ...disputeWith({ ...inTime, agreedInWriting: step('agreedOrally', '2023-03-04', facts) }),
      side(),
    ]
    expect(codes('2023-12-31', oral())).toEqual(['oralAgreementUnrecorded'])
    expect(codes('2023-12-31', oral({ document: 'JL-1' }))).toEqual([])
  })
  test('what is not fulfilled is not left alone', () => {
    const open = {
      ...inTime,
      confirmationRequested: undefined,
      confirmed: undefined,
      fulfilled: undefined,
      struckOff: undefined,
      archived: undefined,
    }
    const left = [...disputeWith(open), side()]
    expect(codes('2023-05-07', left)).toEqual([])
    expect(codes('2023-05-08', left)).toEqual(['agreementNeglected'])
    expect(codes('2023-05-08', [...left, step('mediated', '2023-05-05')])).toEqual([
      'unlawfulStep',
      'agreementNeglected',
    ])
    expect(codes('2023-05-08', [...left, step('transferred', '2023-05-05', { to: 'court' })])).toEqual([])
    const noticed = step('notFulfilled', '2023-04-10')
    expect(codes('2023-04-18', [...left, noticed])).toEqual(['agreementNeglected'])
  })
  test('time for asking a court runs out, and nothing is held up', () => {
    const asked = (on: string) => [
      ...disputeWith({ ...inTime, confirmationRequested: step('confirmationRequested', on), confirmed: undefined }),
      side(),
    ]
    expect(codes('2023-12-31', asked('2023-04-03'))).toEqual([])
    expect(found('2023-12-31', asked('2023-04-04'))).toMatchObject([{ asked: '2023-04-04', last: '2023-04-03' }])
  })
  test('whoever agreed is visited before it is struck off', () => {
    const unvisited = found('2023-04-30', [...disputeWith({ ...inTime, returnVisited: undefined }), side()])
    expect(unvisited.map(({ code }) => code)).toEqual(['dutyLate', 'struckOffUnvisited'])
  })
})

test('a dispute has two sides, and nobody mediates their own', () => {
  expect(codes('2023-12-31', disputeWith(inTime))).toEqual(['disputeOfOneSide'])
  expect(codes('2023-12-31', [...disputeWith(inTime), side('p-0302', { side: 'third' })])).toEqual(['disputeOfOneSide'])
  expect(codes('2023-12-31', [...disputeWith(inTime), side('p-0301')])).toEqual(['disputeOfOneSide'])
  const own = [...disputeWith(inTime), side(), side('M1', {}, 'DSR-2')]
  const [finding] = found('2023-12-31', own)
  expect(finding).toMatchObject({ code: 'mediatorIsParty', person: 'M1' })
  expect(say(finding!, zhCN)).toBe('纠纷JF-1的调解员M1同时是当事人，请更换调解员或者核对代号。')
  expect(say(finding!, en)).toBe(
    'M1, who mediates dispute JF-1, is a party to it. Name another mediator, or check the key.',
  )
})

describe('committees', () => {
  const committee = (members: number, closed?: string) =>
    entryFor(mediationCommittee, {
      key: 'TWH-1',
      clocks: { occurred: '2022-01-01', ...(closed !== undefined && { closed }) },
      facts: { name: '示例村人民调解委员会', level: 'village', division: '141021100901', members },
    })
  const place = entryFor(village, {
    key: '141021100901',
    clocks: { occurred: '2021-01-01' },
    facts: { name: '示例村', type: 'village', residents: 1200 },
  })
  const seat = (person: string, at: 'chair' | 'member' | 'engaged', from = '2022-01-01') =>
    mediator(person, from, undefined, { place: at })
  const members = [seat('A', 'chair'), seat('B', 'member'), seat('C', 'member'), seat('D', 'engaged')]
  const codesOf = (on: string, ...entries: readonly LooseEntry[]) =>
    lookOut(viewOf(on, entries), mediatorAlerts).map(({ finding }) => finding.code)
  test('three to nine members, one of them the chair; those engaged are none', () => {
    expect(codesOf('2023-12-31', place, committee(3), ...members)).toEqual([])
    expect(codesOf('2023-12-31', place, committee(4), ...members)).toEqual(['committeeMembersDiffer'])
    expect(codesOf('2023-12-31', place, committee(2))).toEqual(['committeeOfOtherSize'])
    expect(codesOf('2023-12-31', place, committee(10))).toEqual(['committeeOfOtherSize'])
    const without = members.filter(({ facts }) => facts['place'] !== 'chair')
    expect(codesOf('2023-12-31', place, committee(3), ...without, seat('E', 'member'))).toEqual([
      'committeeWithoutOneChair',
    ])
  })
  test('every village has one; nobody mediates for one that is gone', () => {
    const other = { ...place, key: '141021100902', id: 'other' }
    expect(codesOf('2023-12-31', place, other, committee(3), ...members)).toEqual(['villageWithoutCommittee'])
    expect(codesOf('2023-12-31', place, committee(3, '2023-06-30'), ...members)).toEqual(['mediatorsOfNoCommittee'])
    expect(codesOf('2023-12-31', ...members)).toEqual(['mediatorsOfNoCommittee'])
  })
  test('a term of three years; who was elected again goes on', () => {
    expect(codesOf('2025-01-01', place, committee(3), ...members)).toEqual([])
    expect(codesOf('2025-01-02', place, committee(3), ...members)).toEqual(['dutyLate', 'dutyLate', 'dutyLate'])
    const again = ['A', 'B', 'C'].map((person) => seat(person, person === 'A' ? 'chair' : 'member', '2024-12-20'))
    expect(codesOf('2025-01-02', place, committee(3), ...members, ...again)).toEqual([])
  })
})
