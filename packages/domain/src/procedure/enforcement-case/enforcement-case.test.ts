import { describe, expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { certificate, toldBackground } from '../../testing/told-background.ts'
import {
  byTwo,
  caseReviewOf,
  caseStepOf as step,
  caseWith,
  measureOf,
  opened,
  payment,
  penalty,
  remedy,
  suspension,
  wholeCase,
} from '../../testing/told-case.ts'
import { entriesWith } from '../../testing/told-entry.ts'
import { investigatedCase, majorCase, plainCase, policeCase, simpleCase } from '../../testing/told-small-cases.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { backgroundOf } from '../background.ts'
import { follow, nextMoves } from '../case-history.ts'
import { enforcementCase } from './enforcement-case.ts'

const followed = (entries: Iterable<LooseEntry>) =>
  follow(enforcementCase, entries, chinaCalendar, backgroundOf(toldBackground))
const gatesOf = (entries: Iterable<LooseEntry>) =>
  followed(entries).illegal.map(({ move, gates }) => [move, gates.map(({ gate }) => gate)] as const)

const noHearing = { hearingRequested: undefined, hearingNoticed: undefined, hearingHeld: undefined }
const onTheSpot = { procedure: 'onTheSpot', benchmark: undefined }

test('before the law was in force nothing is judged by it', () => {
  expect(gatesOf([step('archived', '2021-07-14')])).toEqual([])
  expect(gatesOf([step('archived', '2021-07-15')])).not.toEqual([])
})

describe('what comes too late is a fact, and let in', () => {
  test.each([
    ['decided after more than 90 days', entriesWith(plainCase, { decided: penalty('2023-12-08') })],
    ['served after more than 7 working days', entriesWith(plainCase, {}, step('served', '2023-06-08'))],
    ['paid after more than 15 days', entriesWith(plainCase, {}, payment('2023-12-08', 300_000))],
    [
      'transferred long after the approval',
      entriesWith(policeCase, {
        transferred: step('transferred', '2023-05-05'),
        policeFiled: step('policeFiled', '2023-08-08'),
        closed: step('closed', '2023-08-09'),
        archived: step('archived', '2023-09-01'),
      }),
    ],
    [
      'a court asked after more than three months',
      caseWith({
        courtApplied: step('courtApplied', '2024-06-03'),
        courtEnforced: step('courtEnforced', '2024-07-01'),
        closed: step('closed', '2024-07-02'),
        archived: step('archived', '2024-07-03'),
      }),
    ],
  ])('%s', (_, entries) => {
    expect(gatesOf(entries)).toEqual([])
  })
})

describe('the party', () => {
  test('is told anew, and then has its rights anew', () => {
    const again = step('noticed', '2023-03-07', { intendedFine: 200_000, hearingDue: true, until: '2023-03-20' })
    const before = caseWith(
      { ...noHearing, legallyReviewed: undefined, decided: penalty('2023-03-14', { fine: 200_000 }) },
      again,
    )
    // Five working days after the 7th are over on the 14th.
    expect(gatesOf(before).slice(0, 1)).toEqual([['decided', ['heardOut', 'requestTimeOver']]])
  })
  test('that waives its statement is told of no more than that', () => {
    const waived = step('statementWaived', '2023-03-02')
    expect(gatesOf(entriesWith(plainCase, { decided: penalty('2023-03-02') }, waived))).toEqual([])
    expect(gatesOf(entriesWith(plainCase, { decided: penalty('2023-03-02', { fine: 300_001 }) }, waived))).toEqual([
      ['decided', ['notHeavierThanTold']],
    ])
  })
  test('that gives up the hearing it asked for may be decided upon', () => {
    const forgone = step('hearingForgone', '2023-03-15')
    expect(gatesOf(caseWith({ hearingHeld: undefined }, forgone))).toEqual([])
  })
  test('that gives up a hearing before it asked for one need not wait the five days', () => {
    const forgone = step('hearingForgone', '2023-03-03')
    const decided = penalty('2023-03-06', { isMajor: false })
    const entries = entriesWith(wholeCase, { ...noHearing, legallyReviewed: undefined, decided }, forgone)
    expect(gatesOf(entries).filter(([move]) => move === 'decided')).toEqual([])
  })
  test('was heard in a hearing, whatever it forgoes afterwards', () => {
    const forgone = step('hearingForgone', '2023-03-22')
    const heavier = penalty('2023-03-28', { fine: 300_001 })
    expect(
      gatesOf(caseWith({ legallyReviewed: undefined, statementHeard: undefined, decided: heavier }, forgone))[0],
    ).toEqual(['decided', ['legalReviewPassed', 'notHeavierForDefence']])
  })
  test.each(['licenceSuspended', 'businessRestricted'])('need not be told of a hearing for %s', (otherPenalty) => {
    expect(gatesOf(entriesWith(plainCase, { decided: penalty('2023-03-08', { otherPenalty }) }))).toEqual([])
  })
  test.each(['gradeLowered', 'licenceRevoked', 'businessStopped', 'closedDown', 'tradeRestricted'])(
    'is told of a hearing for %s',
    (otherPenalty) => {
      expect(gatesOf(entriesWith(plainCase, { decided: penalty('2023-03-08', { otherPenalty }) }))).toEqual([
        ['decided', ['graveTold']],
      ])
    },
  )
  test('is told of an amount: none told is none that may be imposed', () => {
    const noticed = step('noticed', '2023-03-02', { until: '2023-03-07' })
    expect(gatesOf(entriesWith(plainCase, { noticed }))).toEqual([['decided', ['notHeavierThanTold']]])
    const warned = penalty('2023-03-08', { fine: undefined, isWarning: true })
    expect(gatesOf(entriesWith(plainCase, { noticed, decided: warned }))).toEqual([])
  })
})

test('whoever preserved evidence investigated the case, and presides over no hearing of it', () => {
  const preserved = measureOf('preservation', '2023-02-08', { secondOfficer: 'P4' })
  const hearingHeld = step('hearingHeld', '2023-03-21', { officer: 'P4' })
  const beside = [...toldBackground, certificate('P4', '2021-03-01', '2025-12-31')]
  const illegal = (entries: readonly LooseEntry[]) =>
    follow(enforcementCase, entries, chinaCalendar, backgroundOf(beside)).illegal.map(({ move }) => move)
  expect(illegal(caseWith({ preserved }))).toEqual([])
  expect(illegal(caseWith({ hearingHeld }))).toEqual([])
  expect(illegal(caseWith({ preserved, hearingHeld }))[0]).toBe('hearingHeld')
})

describe('the legal review', () => {
  const notPassed = caseReviewOf('2023-03-03', '2023-03-06', { opinion: 'notPassed' })
  test('is what its last opinion says', () => {
    expect(gatesOf(entriesWith(majorCase, { legallyReviewed: notPassed }))).toEqual([
      ['decided', ['legalReviewPassed']],
    ])
    expect(gatesOf(entriesWith(majorCase, {}, notPassed).toReversed())).toEqual([])
    const later = caseReviewOf('2023-03-07', '2023-03-07', { opinion: 'notPassed' })
    expect(gatesOf(entriesWith(majorCase, {}, later))).toEqual([['decided', ['legalReviewPassed']]])
  })
  test('that was asked for has to come to an end', () => {
    expect(gatesOf(entriesWith(plainCase, {}, caseReviewOf('2023-03-03')))).toEqual([
      ['decided', ['legalReviewPassed']],
    ])
  })
})

describe('the band', () => {
  const decided = (facts: object) => gatesOf(entriesWith(plainCase, { decided: penalty('2023-03-08', { ...facts }) }))
  test('includes both its ends, and may be left for a reason', () => {
    expect(decided({ fine: 100_000 })).toEqual([])
    expect(decided({ fine: 99_999 })).toEqual([['decided', ['withinBand']]])
    expect(decided({ fine: 99_999, reason: '主动消除危害后果' })).toEqual([])
    const noticed = step('noticed', '2023-03-02', { intendedFine: 900_000, until: '2023-03-07' })
    const upTo = (fine: number) =>
      gatesOf(entriesWith(plainCase, { noticed, decided: penalty('2023-03-08', { fine }) }))
    expect(upTo(500_000)).toEqual([])
    expect(upTo(500_001)).toEqual([['decided', ['withinBand']]])
  })
  test('is that of the tier that is cited', () => {
    expect(decided({ benchmark: 'B2' })).toEqual([['decided', ['withinBand']]])
  })
  test('is that of a benchmark of the item, in force on the day', () => {
    expect(decided({ benchmark: 'B0' })).toEqual([['decided', ['benchmarkApplies']]])
    expect(decided({ benchmark: 'B-none' })).toEqual([['decided', ['benchmarkApplies']]])
  })
  test('is asked for only where the power has one', () => {
    const filed = step('filed', '2023-02-08', { power: 'Q3' })
    const bare = penalty('2023-03-08', { power: 'Q3', benchmark: undefined })
    expect(gatesOf(entriesWith(plainCase, { filed, decided: bare }))).toEqual([])
  })
  test('places fines: a warning has none', () => {
    expect(decided({ fine: undefined, isWarning: true })).toEqual([])
  })
})

describe('on the spot', () => {
  const spot = (partyKind: string, facts: object) =>
    gatesOf([opened('2023-02-06', { partyKind }), penalty('2023-02-06', { ...onTheSpot, ...facts })])
  test('a citizen pays at most 200 yuan, an organisation 3,000', () => {
    expect(spot('citizen', { fine: 20_001 })).toEqual([['decidedOnTheSpot', ['withinSimpleLimits']]])
    expect(spot('organisation', { fine: 300_000 })).toEqual([])
    expect(spot('organisation', { fine: 300_001 })).toEqual([['decidedOnTheSpot', ['withinSimpleLimits']]])
  })
  test('there are warnings, and nothing but warnings and fines', () => {
    expect(spot('citizen', { fine: undefined, isWarning: true })).toEqual([])
    expect(spot('citizen', { fine: 100, confiscated: 1 })).toEqual([['decidedOnTheSpot', ['withinSimpleLimits']]])
    expect(spot('citizen', { fine: 100, otherPenalty: 'licenceSuspended' })).toEqual([
      ['decidedOnTheSpot', ['withinSimpleLimits']],
    ])
  })
  test('an act of long ago is not punished either', () => {
    const long = opened('2023-02-06', { partyKind: 'citizen', actEndedOn: '2020-02-06' })
    expect(gatesOf(entriesWith(simpleCase, { caseOpened: long }))).toEqual([['decidedOnTheSpot', ['withinLimitation']]])
  })
  test('it is taken up to 100 yuan, more where it is hard to enforce later', () => {
    const taken = (fine: number, ground: string) => [
      simpleCase.caseOpened,
      penalty('2023-02-06', { ...onTheSpot, fine }),
      payment('2023-02-06', fine, { isOnTheSpot: true, ground }),
    ]
    expect(gatesOf(taken(10_000, 'atMost100'))).toEqual([])
    expect(gatesOf(taken(10_001, 'atMost100'))).toEqual([['paid', ['groundApplies']]])
    expect(gatesOf(taken(10_001, 'hardLater'))).toEqual([])
  })
  test('confiscation is no fine', () => {
    const taken = payment('2023-03-09', 100, { isOnTheSpot: true, payment: 'confiscation' })
    expect(gatesOf(entriesWith(plainCase, {}, taken))).toEqual([])
  })
})

describe('the police', () => {
  const toPolice = [
    step('transferReported', '2023-03-01', byTwo),
    step('transferApproved', '2023-03-02'),
    step('transferred', '2023-03-03'),
  ]
  test('hold every penalty until they decline, and again when they change their mind', () => {
    const declined = step('policeDeclined', '2023-03-06')
    expect(gatesOf(entriesWith(plainCase, {}, ...toPolice))).toEqual([['decided', ['notInPlaceOfTransfer']]])
    expect(gatesOf(entriesWith(plainCase, {}, ...toPolice, declined))).toEqual([])
    const filed = step('policeFiled', '2023-03-07')
    expect(gatesOf(entriesWith(plainCase, {}, ...toPolice, declined, filed))).toEqual([
      ['decided', ['notInPlaceOfTransfer']],
    ])
    const spot = entriesWith(simpleCase, {}, ...toPolice)
    expect(gatesOf(spot.filter(({ kind }) => kind !== 'penalty-decision'))).toEqual([])
    expect(
      gatesOf([
        ...entriesWith(simpleCase, { decided: penalty('2023-03-08', { ...onTheSpot, fine: 100 }) }),
        ...toPolice,
      ]),
    ).toEqual([['decidedOnTheSpot', ['notInPlaceOfTransfer']]])
  })
  test('are given a case that was decided before', () => {
    const later = [
      step('transferReported', '2023-04-03', byTwo),
      step('transferApproved', '2023-04-04'),
      step('transferred', '2023-04-04'),
    ]
    expect(gatesOf(entriesWith(plainCase, {}, ...later))).toEqual([])
  })
  test('get no case whose transfer was not approved, and it goes on', () => {
    const [reported] = toPolice
    const refused = step('transferRefused', '2023-03-02', { reason: '未达到追诉标准' })
    expect(gatesOf(entriesWith(plainCase, {}, reported!, refused))).toEqual([])
    expect(gatesOf(entriesWith(plainCase, {}, reported!, refused, toPolice[2]!))).toEqual([
      ['transferred', ['transferWasApproved']],
    ])
  })
})

describe('a case is over', () => {
  const end = (...more: readonly LooseEntry[]) => gatesOf([...more, step('closed', '2023-09-01')])
  const decided = (facts: object, ...more: readonly LooseEntry[]) =>
    end(...entriesWith(plainCase, { decided: penalty('2023-03-08', { ...facts }) }), ...more)
  test('when the fine is paid, to the last fen', () => {
    expect(decided({}, payment('2023-03-20', 299_999))).toEqual([['closed', ['caseOver']]])
    expect(decided({}, payment('2023-03-20', 299_999), payment('2023-03-21', 1))).toEqual([])
  })
  test('not by paying what was added for paying late', () => {
    expect(decided({}, payment('2023-03-20', 300_000, { payment: 'lateFine' }))).toEqual([['closed', ['caseOver']]])
  })
  test('when what was confiscated is there as well', () => {
    const paid = payment('2023-03-20', 300_000)
    expect(decided({ confiscated: 500 }, paid)).toEqual([['closed', ['caseOver']]])
    expect(decided({ confiscated: 500 }, paid, payment('2023-03-20', 500, { payment: 'confiscation' }))).toEqual([])
  })
  test('when it is fulfilled, where there is more than money', () => {
    const paid = payment('2023-03-20', 300_000)
    expect(decided({ otherPenalty: 'licenceSuspended' }, paid)).toEqual([['closed', ['caseOver']]])
    expect(decided({ otherPenalty: 'licenceSuspended' }, paid, step('fulfilled', '2023-08-01'))).toEqual([])
  })
  test('when a warning is served', () => {
    const warned = { fine: undefined, isWarning: true }
    expect(decided(warned)).toEqual([['closed', ['caseOver']]])
    expect(decided(warned, step('served', '2023-03-09'))).toEqual([])
    const spot = penalty('2023-02-06', { ...onTheSpot, ...warned })
    expect(end(...entriesWith(simpleCase, { decided: spot }))).toEqual([])
  })
  test.each(['minor', 'unfounded'])('when there is no penalty: %s', (outcome) => {
    const decidedNot = penalty('2023-03-08', { outcome, fine: undefined, benchmark: undefined })
    expect(end(...entriesWith(investigatedCase, {}, decidedNot))).toEqual([])
  })
  test.each([
    ['revoked', []],
    ['invalid', []],
    ['changed', [['closed', ['caseOver']]]],
    ['unlawful', [['closed', ['caseOver']]]],
    ['upheld', [['closed', ['caseOver']]]],
  ])('or not when a remedy came to %s', (result, gates) => {
    expect(decided({}, remedy('2023-03-20', '2023-06-20', { result }))).toEqual(gates)
  })
  test('from the day on which it was revoked', () => {
    expect(decided({}, remedy('2023-03-20', '2023-09-02', { result: 'revoked' }))).toEqual([['closed', ['caseOver']]])
    expect(decided({}, remedy('2023-03-20', '2023-09-01', { result: 'revoked' }))).toEqual([])
  })
  test('when it was not filed, or dropped; then it goes no further, and is archived', () => {
    const unfiled = [opened('2023-02-06'), step('notFiled', '2023-02-07', { reason: '轻微' })]
    expect(end(...unfiled, step('archived', '2023-09-02'))).toEqual([])
    const dropped = entriesWith(investigatedCase, {}, step('dropped', '2023-03-02', { reason: '证据不足' }))
    expect(end(...dropped)).toEqual([])
    expect(end(...dropped, step('noticed', '2023-03-03'))).toEqual([['noticed', ['going']]])
  })
})

test('remedies and disclosures may follow the archive, and nothing else', () => {
  const after = [
    remedy('2023-12-01', undefined, { remedy: 'litigation' }),
    payment('2023-12-04', 100_000),
    suspension('2023-12-05'),
  ]
  expect(gatesOf(caseWith({}, ...after)).map(([move]) => move)).toEqual(['paid', 'suspended'])
})

test('what is not documented or recorded is named', () => {
  const bare = step('served', '2023-03-29', { document: undefined, record: undefined })
  const measured = measureOf('seizure', '2023-02-09', { document: undefined })
  const [illegal] = followed(caseWith({ served: bare, seized: measured })).illegal
  expect(illegal?.gates.map(({ gate, keys }) => [gate, keys])).toEqual([
    ['documentsNamed', [measured.key, bare.key]],
    ['recordsNamed', [bare.key]],
  ])
  expect(say(illegal!, zhCN)).toContain(`有的记录没有文书编号（${measured.key}、${bare.key}）`)
  expect(say(illegal!, en)).toContain(`some entries name no document (${measured.key}, ${bare.key})`)
})

test('what holds the next step is told before anybody writes it', () => {
  const told = new Map(
    nextMoves(followed(Object.values(investigatedCase)), '2023-03-02').map(({ move, gates }) => [
      move,
      gates.map(({ gate }) => gate),
    ]),
  )
  expect(told.get('noticed')).toEqual([])
  expect(told.get('filed')).toEqual(['unfiled'])
  expect(told.get('decided')).toEqual(['partyNoticed', 'heardOut'])
  expect(told.get('closed')).toEqual(['caseOver'])
})
