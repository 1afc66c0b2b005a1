import { describe, expect, test } from 'vitest'
import { inForce } from '../../law/instrument.ts'
import { instruments } from '../../law/instruments.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { toldBackground } from '../../testing/told-background.ts'
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
import { follow } from '../case-history.ts'
import { enforcementCase } from './enforcement-case.ts'

const followed = (entries: Iterable<LooseEntry>) =>
  follow(enforcementCase, entries, chinaCalendar, backgroundOf(toldBackground))
const shown = { certificatesShown: true }
const noHearing = { hearingRequested: undefined, hearingNoticed: undefined, hearingHeld: undefined }
const onTheSpot = { procedure: 'onTheSpot', benchmark: undefined }

interface Shut {
  readonly gate: string
  readonly move: string
  readonly article: number | undefined
  readonly shut: readonly LooseEntry[]
  /** The same mended; the whole case where nothing is said. */
  readonly open?: readonly LooseEntry[]
}

// What is shut by each gate, by which article, and how it opens.
const shut: readonly Shut[] = [
  { gate: 'oneCase', move: 'caseOpened', article: undefined, shut: caseWith({}, opened('2024-02-06')) },
  { gate: 'caseThere', move: 'investigated', article: undefined, shut: caseWith({ caseOpened: undefined }) },
  {
    gate: 'going',
    move: 'filed',
    article: undefined,
    shut: entriesWith(investigatedCase, {}, step('notFiled', '2023-02-07', { reason: '轻微' })),
  },
  {
    gate: 'unclosed',
    move: 'closed',
    article: undefined,
    shut: caseWith({}, step('closed', '2023-11-21', { document: 'W-9' })),
  },
  { gate: 'unarchived', move: 'archived', article: undefined, shut: caseWith({}, step('archived', '2023-12-01')) },
  {
    gate: 'undecided',
    move: 'investigated',
    article: 57,
    shut: caseWith({}, step('investigated', '2023-04-01', { ...byTwo, ...shown })),
  },
  {
    gate: 'notFilingReasoned',
    move: 'notFiled',
    article: 54,
    shut: [opened('2023-02-06'), step('notFiled', '2023-02-07')],
    open: [opened('2023-02-06'), step('notFiled', '2023-02-07', { reason: '不属于本镇管辖' })],
  },
  {
    gate: 'unfiled',
    move: 'filed',
    article: undefined,
    shut: caseWith({}, step('filed', '2023-02-20', { power: 'Q1' })),
  },
  {
    gate: 'withinLimitation',
    move: 'filed',
    article: 36,
    shut: caseWith({ caseOpened: opened('2023-02-06', { actEndedOn: '2021-02-05' }) }),
    open: caseWith({ caseOpened: opened('2023-02-06', { actEndedOn: '2021-02-06' }) }),
  },
  { gate: 'caseFiled', move: 'investigationEnded', article: 54, shut: caseWith({ filed: undefined }) },
  { gate: 'evidenceTaken', move: 'investigationEnded', article: 54, shut: caseWith({ investigated: undefined }) },
  { gate: 'investigationOver', move: 'noticed', article: 57, shut: caseWith({ investigationEnded: undefined }) },
  {
    gate: 'droppingReasoned',
    move: 'dropped',
    article: undefined,
    shut: entriesWith(investigatedCase, {}, step('dropped', '2023-03-02')),
    open: entriesWith(investigatedCase, {}, step('dropped', '2023-03-02', { reason: '违法事实不成立' })),
  },
  {
    gate: 'twoOfficers',
    move: 'investigated',
    article: 42,
    shut: caseWith({ investigated: step('investigated', '2023-02-07', { officer: 'P1', ...shown }) }),
  },
  {
    gate: 'bothEntitled',
    move: 'investigated',
    article: 42,
    shut: caseWith({ investigated: step('investigated', '2023-02-07', { ...byTwo, officer: 'P3', ...shown }) }),
  },
  {
    gate: 'certificatesShown',
    move: 'investigated',
    article: 55,
    shut: caseWith({ investigated: step('investigated', '2023-02-07', byTwo) }),
  },
  {
    gate: 'twoOfficersSeize',
    move: 'seized',
    article: 18,
    shut: caseWith({ seized: measureOf('seizure', '2023-02-09', { secondOfficer: undefined }) }),
  },
  {
    gate: 'bothEntitledToSeize',
    move: 'seized',
    article: 17,
    shut: caseWith({ seized: measureOf('seizure', '2023-02-09', { secondOfficer: 'P3' }) }),
  },
  {
    gate: 'twoOfficersReport',
    move: 'transferReported',
    article: 5,
    shut: caseWith({ transferReported: step('transferReported', '2023-03-01', { officer: 'P1' }) }),
  },
  {
    gate: 'powerInForce',
    move: 'filed',
    article: 24,
    shut: caseWith({ filed: step('filed', '2023-02-08', { power: 'Q0' }) }),
  },
  {
    gate: 'powerOfField',
    move: 'filed',
    article: 24,
    shut: caseWith({ filed: step('filed', '2023-02-08', { power: 'Q2' }) }),
  },
  {
    gate: 'preservationApproved',
    move: 'preserved',
    article: 56,
    shut: caseWith({ preserved: measureOf('preservation', '2023-02-08', { approver: undefined }) }),
  },
  {
    gate: 'seizureApproved',
    move: 'seized',
    article: 18,
    shut: caseWith({ seized: measureOf('seizure', '2023-02-09', { approver: undefined }) }),
  },
  { gate: 'seizedBefore', move: 'seizureProlonged', article: 25, shut: caseWith({ seized: undefined }) },
  {
    gate: 'timeRunning',
    move: 'suspended',
    article: 60,
    shut: entriesWith(investigatedCase, { filed: undefined }, suspension('2023-02-13', '2023-02-15')),
    open: entriesWith(
      investigatedCase,
      { filed: step('filed', '2023-02-20', { power: 'Q1' }) },
      measureOf('seizure', '2023-02-09'),
      suspension('2023-02-13', '2023-02-15'),
    ),
  },
  {
    gate: 'prolongationApproved',
    move: 'seizureProlonged',
    article: 25,
    shut: caseWith({
      seizureProlonged: measureOf('extendedSeizure', '2023-02-10', { approver: undefined, reason: '案情复杂' }),
    }),
  },
  {
    gate: 'prolongationReasoned',
    move: 'seizureProlonged',
    article: 25,
    shut: caseWith({ seizureProlonged: measureOf('extendedSeizure', '2023-02-10') }),
  },
  { gate: 'partyNoticed', move: 'statementHeard', article: 44, shut: caseWith({ noticed: undefined }) },
  {
    gate: 'heavierNoticeReasoned',
    move: 'noticed',
    article: 45,
    shut: caseWith({}, step('noticed', '2023-03-07', { intendedFine: 300_001 })),
    open: caseWith(
      { ...noHearing },
      step('noticed', '2023-03-07', { intendedFine: 300_001, reason: '查明新的违法事实' }),
    ),
  },
  {
    gate: 'toldOfHearing',
    move: 'hearingRequested',
    article: 63,
    shut: caseWith({ noticed: step('noticed', '2023-03-02', { intendedFine: 300_000 }) }),
  },
  {
    gate: 'requestInTime',
    move: 'hearingRequested',
    article: 64,
    shut: caseWith({ hearingRequested: step('hearingRequested', '2023-03-10') }),
  },
  { gate: 'hearingAskedFor', move: 'hearingNoticed', article: 63, shut: caseWith({ hearingRequested: undefined }) },
  {
    gate: 'hearingDayStated',
    move: 'hearingNoticed',
    article: 64,
    shut: caseWith({ hearingNoticed: step('hearingNoticed', '2023-03-10', { until: '2023-03-20' }) }),
  },
  {
    gate: 'hearingAnnounced',
    move: 'hearingHeld',
    article: 64,
    shut: caseWith({ hearingHeld: step('hearingHeld', '2023-03-20', { officer: 'P9' }) }),
  },
  {
    gate: 'hostIndependent',
    move: 'hearingHeld',
    article: 64,
    shut: caseWith({ hearingHeld: step('hearingHeld', '2023-03-21', { officer: 'P2' }) }),
  },
  {
    gate: 'heardOut',
    move: 'decided',
    article: 62,
    shut: entriesWith(plainCase, { decided: penalty('2023-03-07') }),
    open: Object.values(plainCase),
  },
  { gate: 'hearingOver', move: 'decided', article: 63, shut: caseWith({ hearingHeld: undefined }) },
  {
    gate: 'requestTimeOver',
    move: 'decided',
    article: 64,
    shut: caseWith({ ...noHearing, decided: penalty('2023-03-09') }),
    open: caseWith({ ...noHearing, legallyReviewed: undefined, decided: penalty('2023-03-10') }),
  },
  {
    gate: 'graveTold',
    move: 'decided',
    article: 63,
    shut: entriesWith(plainCase, { decided: penalty('2023-03-08', { otherPenalty: 'closedDown' }) }),
    open: caseWith({ decided: penalty('2023-03-28', { otherPenalty: 'closedDown' }) }),
  },
  {
    gate: 'legalReviewPassed',
    move: 'decided',
    article: 58,
    shut: entriesWith(majorCase, { legallyReviewed: undefined }),
    open: Object.values(majorCase),
  },
  {
    gate: 'reviewerQualified',
    move: 'legallyReviewed',
    article: 58,
    shut: caseWith({ legallyReviewed: caseReviewOf('2023-03-22', '2023-03-24', { isFirstTime: true }) }),
    open: caseWith({
      legallyReviewed: caseReviewOf('2023-03-22', '2023-03-24', { isFirstTime: true, isQualified: true }),
    }),
  },
  { gate: 'discussedTogether', move: 'decided', article: 57, shut: caseWith({ discussed: undefined }) },
  {
    gate: 'notHeavierThanTold',
    move: 'decided',
    article: 44,
    shut: entriesWith(plainCase, { decided: penalty('2023-03-08', { fine: 300_001 }) }),
    open: Object.values(plainCase),
  },
  {
    gate: 'notHeavierForDefence',
    move: 'decided',
    article: 45,
    shut: caseWith({ decided: penalty('2023-03-28', { fine: 300_001 }) }),
  },
  {
    gate: 'benchmarkCited',
    move: 'decided',
    article: undefined,
    shut: caseWith({ decided: penalty('2023-03-28', { benchmark: undefined }) }),
  },
  {
    gate: 'benchmarkApplies',
    move: 'decided',
    article: 34,
    shut: caseWith({ decided: penalty('2023-03-28', { benchmark: 'B9' }) }),
  },
  {
    gate: 'withinBand',
    move: 'decided',
    article: 34,
    shut: caseWith({ decided: penalty('2023-03-28', { fine: 99_999 }) }),
    open: caseWith({ decided: penalty('2023-03-28', { fine: 100_000 }) }),
  },
  {
    gate: 'withinSimpleLimits',
    move: 'decidedOnTheSpot',
    article: 51,
    shut: entriesWith(simpleCase, { decided: penalty('2023-02-06', { ...onTheSpot, fine: 20_001 }) }),
    open: entriesWith(simpleCase, { decided: penalty('2023-02-06', { ...onTheSpot, fine: 20_000 }) }),
  },
  {
    gate: 'notForPoliceYet',
    move: 'transferReported',
    article: undefined,
    shut: entriesWith(policeCase, {}, step('transferReported', '2023-03-04', byTwo)),
    open: Object.values(policeCase),
  },
  { gate: 'transferReportMade', move: 'transferRefused', article: 5, shut: caseWith({ transferReported: undefined }) },
  {
    gate: 'refusalReasoned',
    move: 'transferRefused',
    article: 5,
    shut: caseWith({ transferRefused: step('transferRefused', '2023-03-02') }),
  },
  {
    gate: 'transferWasApproved',
    move: 'transferred',
    article: 5,
    shut: entriesWith(policeCase, { transferApproved: undefined }),
    open: Object.values(policeCase),
  },
  {
    gate: 'withPolice',
    move: 'policeFiled',
    article: 8,
    shut: entriesWith(policeCase, { transferred: undefined }),
    open: Object.values(policeCase),
  },
  {
    gate: 'notInPlaceOfTransfer',
    move: 'decided',
    article: 11,
    shut: entriesWith(
      plainCase,
      {},
      step('transferReported', '2023-03-01', byTwo),
      step('transferApproved', '2023-03-02'),
    ),
    open: entriesWith(
      plainCase,
      {},
      step('transferReported', '2023-03-01', byTwo),
      step('transferApproved', '2023-03-02'),
      step('transferred', '2023-03-03'),
      step('policeDeclined', '2023-03-08'),
    ),
  },
  { gate: 'decisionThere', move: 'served', article: 57, shut: caseWith({ decided: undefined }) },
  { gate: 'penaltyThere', move: 'paid', article: 66, shut: caseWith({ decided: undefined }) },
  { gate: 'decisionServed', move: 'demanded', article: 61, shut: caseWith({ served: undefined }) },
  {
    gate: 'takenOnGround',
    move: 'paid',
    article: 67,
    shut: entriesWith(simpleCase, {}, payment('2023-02-06', 5000, { isOnTheSpot: true })),
    open: entriesWith(simpleCase, {}, payment('2023-02-06', 5000, { isOnTheSpot: true, ground: 'atMost100' })),
  },
  {
    gate: 'groundApplies',
    move: 'paid',
    article: 68,
    shut: caseWith({ paid: payment('2023-04-10', 100_000, { isOnTheSpot: true, ground: 'hardLater' }) }),
    open: caseWith({ paid: payment('2023-04-10', 100_000, { isOnTheSpot: true, ground: 'remote' }) }),
  },
  {
    gate: 'deferralDated',
    move: 'deferralApproved',
    article: 66,
    shut: caseWith({ deferralApproved: step('deferralApproved', '2023-04-03') }),
  },
  {
    gate: 'demandOver',
    move: 'courtApplied',
    article: 54,
    shut: caseWith({ courtApplied: step('courtApplied', '2023-10-23') }),
  },
  {
    gate: 'remedyTimeOver',
    move: 'courtApplied',
    article: 53,
    shut: caseWith({ remedySought: undefined, served: step('served', '2023-04-24') }),
    open: caseWith({ remedySought: undefined, served: step('served', '2023-04-23') }),
  },
  {
    gate: 'noRemedyPending',
    move: 'courtApplied',
    article: 53,
    shut: caseWith({ remedySought: remedy('2023-04-12') }),
  },
  {
    gate: 'deferralOver',
    move: 'courtApplied',
    article: 72,
    shut: caseWith({ deferralApproved: step('deferralApproved', '2023-04-03', { until: '2023-10-24' }) }),
    open: caseWith({ deferralApproved: step('deferralApproved', '2023-04-03', { until: '2023-10-23' }) }),
  },
  { gate: 'notFulfilled', move: 'courtApplied', article: 54, shut: caseWith({}, step('fulfilled', '2023-10-20')) },
  { gate: 'courtAsked', move: 'courtEnforced', article: 53, shut: caseWith({ courtApplied: undefined }) },
  { gate: 'caseOver', move: 'closed', article: undefined, shut: caseWith({ courtEnforced: undefined }) },
  { gate: 'caseClosed', move: 'archived', article: undefined, shut: caseWith({ closed: undefined }) },
  {
    gate: 'documentsNamed',
    move: 'archived',
    article: 47,
    shut: caseWith({ served: step('served', '2023-03-29', { document: undefined }) }),
  },
  {
    gate: 'recordsNamed',
    move: 'archived',
    article: 47,
    shut: caseWith({ served: step('served', '2023-03-29', { record: undefined }) }),
  },
]

const whole = Object.values(wholeCase)

describe('a case', () => {
  test.each([
    ['with everything that may be asked for', whole],
    ['without a hearing', Object.values(plainCase)],
    ['that is complex', Object.values(majorCase)],
    ['decided on the spot', Object.values(simpleCase)],
    ['that goes to the police', Object.values(policeCase)],
  ])('%s is legal from its clue on, and nothing of it is left out', (_, entries) => {
    const history = followed(entries)
    expect(history.illegal).toEqual([])
    expect(history.made).toHaveLength(entries.length)
  })
  test.each(shut)(
    'is held by the gate $gate before the move $move, art. $article',
    ({ gate, move, article, ...told }) => {
      const illegal = followed(told.shut).illegal.find(
        (each) => each.move === move && each.gates.some((held) => held.gate === gate),
      )
      const held = illegal?.gates.find((each) => each.gate === gate)
      expect(held?.citation.article).toBe(article)
      for (const [locale, read] of [
        [zhCN, 'zh'],
        [en, 'en'],
      ] as const) {
        const sentence = say(illegal!, locale)
        for (const word of [
          held!.label[read],
          held!.lacks[read],
          held!.remedy[read],
          illegal!.case,
          illegal!.entry.key,
        ])
          expect(sentence).toContain(word)
        const shown = { zh: ['〔倡导，示例〕', `第${article}条`], en: ['[advisory, illustrative]', `art. ${article}`] }
        expect(sentence).toContain(shown[read][article === undefined ? 0 : 1])
      }
    },
  )
  test.each(shut)('is let through by the gate $gate, mended, before the move $move', ({ gate, move, open = whole }) => {
    const history = followed(open)
    expect(history.made.map((made) => made.move)).toContain(move)
    expect(
      history.illegal.filter((each) => each.move === move && each.gates.some((held) => held.gate === gate)),
    ).toEqual([])
  })
  test('is held by no gate that has no case here', () => {
    const declared = enforcementCase.moves.flatMap(({ gates }) => gates.map(({ id }) => id))
    expect(new Set(shut.map(({ gate }) => gate))).toEqual(new Set(declared))
  })
})

test('every gate cites an instrument that is known, in force since its law is, and no surer than it', () => {
  const moves = enforcementCase.moves.map(({ id }) => id)
  expect(new Set(moves).size).toBe(moves.length)
  for (const { gates } of enforcementCase.moves)
    for (const { citation, after = [] } of gates) {
      const instrument = instruments.get(citation.instrument)!
      expect(inForce(instrument, enforcementCase.inForceFrom, '2023-12-31')).toBe(true)
      expect(citation.verification).toBe(instrument.verification)
      for (const move of after) expect(moves).toContain(move)
    }
})

// The numerals of a text, whatever stands around them.
const numeralsOf = (text: string): ReadonlySet<number> => new Set((text.match(/\d+/gu) ?? []).map(Number))

test('every gate says the same numbers in both languages', () => {
  for (const { gates } of enforcementCase.moves)
    for (const gate of gates)
      for (const { zh, en: english } of [gate.label, gate.lacks, gate.remedy])
        expect(numeralsOf(zh), `${gate.id}: ${zh}`).toEqual(numeralsOf(english))
})

const heldAtDeciding = (entries: readonly LooseEntry[]) =>
  followed(entries).illegal.flatMap(({ move, gates }) => (move === 'decided' ? gates.map(({ gate }) => gate) : []))

test('what was seized is not left out of the time for deciding, whatever else stands still, before it is filed', () => {
  const entries = [
    opened('2023-02-06'),
    measureOf('seizure', '2023-02-07'),
    suspension('2023-02-08', undefined, 'hearing'),
  ]
  expect(followed(entries).illegal.map(({ gates }) => gates[0].gate)).toEqual(['timeRunning'])
})

test('a penalty without a fine cites no benchmark: benchmarks are bands of fines', () => {
  const warned = { fine: undefined, isWarning: true, benchmark: undefined }
  expect(heldAtDeciding(entriesWith(plainCase, { decided: penalty('2023-03-08', warned) }))).toEqual([])
})

test('a hearing stays a reason for legal review when the party is told anew', () => {
  const again = step('noticed', '2023-03-22', { intendedFine: 200_000, until: '2023-03-24' })
  const decided = penalty('2023-03-28', { fine: 200_000 })
  expect(heldAtDeciding(caseWith({ decided, legallyReviewed: undefined }, again))).toEqual(['legalReviewPassed'])
  expect(heldAtDeciding(caseWith({ decided }, again))).toEqual([])
})

test('a day for a statement that lies before the notice gives the party no time', () => {
  const noticed = step('noticed', '2023-03-02', { intendedFine: 300_000, until: '2023-03-01' })
  expect(heldAtDeciding(entriesWith(plainCase, { noticed }))).toEqual(['heardOut'])
})
