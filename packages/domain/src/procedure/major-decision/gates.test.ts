import { noBackground } from '../background.ts'
import { describe, expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { say } from '../../locale/say.ts'
import { en } from '../../locale/en.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { instruments } from '../../law/instruments.ts'
import { inForce } from '../../law/instrument.ts'
import { decision, matter, matterWith, opinion, review, step, wholeMatter } from '../../testing/told-matter.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { follow } from '../case-history.ts'
import { majorDecision } from './major-decision.ts'

const illegalIn = (entries: Iterable<LooseEntry>) => follow(majorDecision, entries, chinaCalendar, noBackground).illegal
const gatesOf = (entries: Iterable<LooseEntry>) =>
  illegalIn(entries).map(({ move, gates }) => [move, gates.map(({ gate }) => gate)] as const)

const plain = { isTechnical: false, isRiskBearing: false, hearingDue: false }
const discussedOn = (day: string, mayor: number, facts = {}) => [
  opinion('deputyMayor', day, 1, facts),
  opinion('leadershipMember', day, 2, facts),
  opinion('townMayor', day, mayor),
]
const unsaid = { saidByDeputy: undefined, saidByMember: undefined, saidByMayor: undefined }
const against = { view: 'disagree', reason: '资金不足' }

type Shut = readonly [gate: string, move: string, article: number | undefined, entries: readonly LooseEntry[]]

// One case for each gate: what is shut by it, and by which article.
const shut: readonly Shut[] = [
  ['setGoing', 'drafted', 11, [step('drafted', '2023-01-10')]],
  ['oneMatter', 'initiated', undefined, [matter('2023-01-03'), matter('2024-01-03')]],
  ['undecided', 'drafted', 37, matterWith({}, step('drafted', '2023-03-20'))],
  ['going', 'drafted', undefined, [matter('2023-01-03'), step('stopped', '2023-01-04'), step('drafted', '2023-01-05')]],
  ['unarchived', 'published', 33, matterWith({}, step('published', '2023-08-02'))],
  ['draftThere', 'commentOpened', 12, [matter('2023-01-03'), step('commentOpened', '2023-01-11')]],
  [
    'commentLongEnough',
    'commentOpened',
    15,
    matterWith({ commentOpened: step('commentOpened', '2023-01-11', { until: '2023-02-09' }) }),
  ],
  ['commentWasOpen', 'commentClosed', 15, matterWith({ commentClosed: step('commentClosed', '2023-02-09') })],
  ['hearingMaterialSent', 'hearingHeld', 16, matterWith({ hearingHeld: step('hearingHeld', '2023-02-19') })],
  ['waiverNamed', 'waived', undefined, [matter('2023-01-03'), step('waived', '2023-01-04', { reason: '涉密' })]],
  [
    'publicParticipationWaivedWithReason',
    'waived',
    14,
    [matter('2023-01-03'), step('waived', '2023-01-04', { waives: 'publicParticipation' })],
  ],
  [
    'expertArgumentWaivedWithReason',
    'waived',
    undefined,
    [matter('2023-01-03'), step('waived', '2023-01-04', { waives: 'expertArgument' })],
  ],
  [
    'riskAssessmentWaivedWithReason',
    'waived',
    22,
    [matter('2023-01-03'), step('waived', '2023-01-04', { waives: 'riskAssessment' })],
  ],
  [
    'publicTookPart',
    'reviewed',
    14,
    matterWith({
      initiated: matter('2023-01-03', plain),
      commentClosed: undefined,
      hearingNoticed: undefined,
      hearingHeld: undefined,
    }),
  ],
  ['hearingWasHeld', 'reviewed', 16, matterWith({ hearingHeld: undefined })],
  ['expertsSigned', 'expertArgued', 19, matterWith({ expertArgued: step('expertArgued', '2023-02-21') })],
  ['expertsArgued', 'reviewed', 19, matterWith({ expertArgued: undefined })],
  ['riskConcluded', 'riskAssessed', 22, matterWith({ riskAssessed: step('riskAssessed', '2023-02-22') })],
  ['riskWasAssessed', 'reviewed', 22, matterWith({ riskAssessed: undefined })],
  [
    'adoptedAtControlledRisk',
    'discussed',
    24,
    matterWith({ riskAssessed: step('riskAssessed', '2023-02-22', { outcome: 'uncontrollable' }) }),
  ],
  [
    'foundLawful',
    'decided',
    25,
    matterWith({}, review('deputyInCharge', '2023-02-24', '2023-03-13', { opinion: 'notPassed' })),
  ],
  ['riskControlled', 'decided', 24, matterWith({}, step('riskAssessed', '2023-03-11', { outcome: 'uncontrollable' }))],
  [
    'reviewTime',
    'reviewed',
    26,
    matterWith({ reviewedByOffice: review('judicialOffice', '2023-02-23', '2023-03-03') }),
  ],
  ['legalityReviewed', 'discussed', 25, matterWith({ reviewedByOffice: undefined })],
  [
    'foundLawful',
    'discussed',
    25,
    matterWith({ reviewedByOffice: review('judicialOffice', '2023-02-23', '2023-03-06', { opinion: 'notPassed' }) }),
  ],
  [
    'changesMade',
    'discussed',
    28,
    matterWith({
      reviewedByOffice: review('judicialOffice', '2023-02-23', '2023-03-06', { opinion: 'passedWithChanges' }),
    }),
  ],
  ['counselHeard', 'discussed', 28, matterWith({ reviewedByCounsel: undefined })],
  ['headSpokeLast', 'discussed', 30, matterWith(unsaid, ...discussedOn('2023-03-10', 2))],
  ['outcomeRecorded', 'discussed', 30, matterWith({ discussed: step('discussed', '2023-03-10') })],
  ['departureReasoned', 'discussed', 30, matterWith(unsaid, ...discussedOn('2023-03-10', 3, against))],
  ['adoptedTogether', 'decided', 30, matterWith({ discussed: undefined })],
  ['decisionMade', 'published', 30, matterWith({ decided: undefined })],
  ['partyWasTold', 'published', 31, matterWith({ partyReported: undefined })],
  ['decisionPublished', 'executed', 32, matterWith({ published: undefined })],
  ['decisionOut', 'evaluated', 36, matterWith({ published: undefined })],
  ['stopReasoned', 'stopped', 37, matterWith({}, step('stopped', '2023-07-01'))],
  ['matterOver', 'archived', 33, matterWith({ published: undefined })],
  ['allDocumented', 'archived', 33, matterWith({ executed: step('executed', '2023-06-30', { document: undefined }) })],
]

describe('a matter', () => {
  test('goes from its start to its archive', () => {
    const history = follow(majorDecision, Object.values(wholeMatter), chinaCalendar, noBackground)
    expect(history.illegal).toEqual([])
    expect(history.made.map(({ move }) => move)).toContain('archived')
    expect(history.made).toHaveLength(Object.keys(wholeMatter).length)
  })
  test.each(shut)('is held by the gate %s before the move %s, art. %s', (gate, move, article, entries) => {
    const illegal = illegalIn(entries).find(
      (each) => each.move === move && each.gates.some((held) => held.gate === gate),
    )
    const held = illegal?.gates.find((each) => each.gate === gate)
    expect(held?.citation.article).toBe(article)
    const [zh, english] = [say(illegal!, zhCN), say(illegal!, en)]
    for (const [sentence, words] of [
      [zh, [held!.label.zh, held!.lacks.zh, held!.remedy.zh]],
      [english, [held!.label.en, held!.lacks.en, held!.remedy.en]],
    ] as const)
      for (const word of [...words, illegal!.case, illegal!.entry.key]) expect(sentence).toContain(word)
    expect(zh).toContain(article === undefined ? '〔倡导，示例〕' : `第${article}条`)
    expect(english).toContain(article === undefined ? '[advisory, illustrative]' : `art. ${article}`)
    if (article !== undefined) expect([zh, english].join(' ')).toMatch(/参照.*by reference/su)
  })
  test('is held by no gate that has no case here', () => {
    const declared = majorDecision.moves.flatMap(({ gates }) => gates.map(({ id }) => id))
    expect(new Set(shut.map(([gate]) => gate))).toEqual(new Set(declared))
  })
})

test('every gate cites an instrument that is known, in force since its law is, and no surer than it', () => {
  for (const { gates } of majorDecision.moves)
    for (const { citation, after = [] } of gates) {
      const instrument = instruments.get(citation.instrument)!
      expect(inForce(instrument, majorDecision.inForceFrom, '2023-12-31')).toBe(true)
      expect(citation.verification).toBe(instrument.verification)
      for (const move of after) expect(majorDecision.moves.map(({ id }) => id)).toContain(move)
    }
})

describe('time', () => {
  test('of comment and review may be shorter with a reason, that of a hearing may not', () => {
    const short = step('commentOpened', '2023-01-11', { until: '2023-01-20', reason: '情况紧急' })
    expect(gatesOf(matterWith({ commentOpened: short, commentClosed: step('commentClosed', '2023-01-20') }))).toEqual(
      [],
    )
    const hasty = review('judicialOffice', '2023-02-23', '2023-02-24', { reason: '情况紧急' })
    expect(gatesOf(matterWith({ reviewedByOffice: hasty }))).toEqual([])
    const late = step('hearingHeld', '2023-02-19', { reason: '情况紧急' })
    expect(gatesOf(matterWith({ hearingHeld: late })).map(([move]) => move)).toContain('hearingHeld')
  })
  test('that falls short is said with what was given and what is needed', () => {
    const [illegal] = illegalIn(matterWith({ reviewedByOffice: review('judicialOffice', '2023-02-23', '2023-03-03') }))
    expect(illegal?.gates[0]?.shortfall).toEqual({ given: 6, required: 7, unit: 'workingDay' })
    expect(say(illegal!, zhCN)).toContain('（实有6个工作日，应有7个工作日）')
    expect(say(illegal!, en)).toContain('(6 working days given, 7 needed)')
  })
  test('is counted over adjusted weekends: 29 September 2023 is a holiday, 7 October is worked', () => {
    const at = (closed: string) =>
      gatesOf(matterWith({ reviewedByOffice: review('judicialOffice', '2023-09-25', closed) }, matter('2023-01-03')))
        .filter(([move]) => move === 'reviewed')
        .flatMap(([, gates]) => gates)
        .includes('reviewTime')
    // 26, 27, 28 September; 7, 8, 9, 10 October.
    expect([at('2023-10-09'), at('2023-10-10')]).toEqual([true, false])
  })
  test('that the calendar does not know is not let through, and says so', () => {
    const entries = [
      matter('2026-12-01', plain),
      step('drafted', '2026-12-02'),
      step('waived', '2026-12-02', { waives: 'publicParticipation', reason: '涉密' }),
      review('judicialOffice', '2026-12-25', '2027-01-08'),
    ]
    const [illegal] = illegalIn(entries)
    expect(illegal?.gates[0]?.unknown).toMatchObject({ code: 'outsideCalendar', date: '2027-01-08' })
    expect(say(illegal!, zhCN)).toContain('工作日历只有2020年1月1日至2026年12月31日，无法判断')
    expect(say(illegal!, en)).toContain('reaches from 2020-01-01 to 2026-12-31')
  })
  test('before the regulation was in force is not judged by it', () => {
    expect(gatesOf([step('archived', '2019-08-31')])).toEqual([])
    expect(gatesOf([step('archived', '2019-09-01')])).not.toEqual([])
  })
})

describe('the conditional steps', () => {
  const bare = { hearingNoticed: undefined, hearingHeld: undefined, expertArgued: undefined, riskAssessed: undefined }
  test('are not asked of a matter that does not need them', () => {
    expect(gatesOf(matterWith({ ...bare, initiated: matter('2023-01-03', plain) }))).toEqual([])
  })
  test('can be waived with a reason, the hearing cannot', () => {
    const waived = (['expertArgument', 'riskAssessment'] as const).map((waives) =>
      step('waived', '2023-01-12', { waives, reason: '此前已论证、评估' }),
    )
    expect(gatesOf(matterWith({ ...bare, initiated: matter('2023-01-03', { hearingDue: false }) }, ...waived))).toEqual(
      [],
    )
    expect(gatesOf(matterWith(bare, ...waived)).map(([, gates]) => gates)).toContainEqual(['hearingWasHeld'])
  })
  test('a non-public matter needs neither participation nor publication', () => {
    const secret = step('waived', '2023-01-12', { waives: 'publicParticipation', reason: '依法不予公开' })
    const closed = { ...bare, commentOpened: undefined, commentClosed: undefined, published: undefined }
    expect(gatesOf(matterWith({ ...closed, initiated: matter('2023-01-03', plain) }, secret))).toEqual([])
  })
  test('a hearing is participation, too, but not while comment is open', () => {
    expect(gatesOf(matterWith({ commentOpened: undefined, commentClosed: undefined }))).toEqual([])
    const [first] = gatesOf(matterWith({ commentClosed: undefined }))
    expect(first).toEqual(['reviewed', ['publicTookPart']])
  })
  test.each(['returned', 'rejected'])(
    'a risk that cannot be controlled does not keep a draft from being %s',
    (outcome) => {
      const riskAssessed = step('riskAssessed', '2023-02-22', { outcome: 'uncontrollable' })
      const discussed = step('discussed', '2023-03-10', { outcome, reason: '风险不可控' })
      const illegal = gatesOf(matterWith({ riskAssessed, discussed }))
      expect(illegal.filter(([move]) => move === 'discussed')).toEqual([])
      expect(illegal).toContainEqual(['decided', ['riskControlled', 'adoptedTogether']])
    },
  )
  test('the public may be heard in any of the ways of article 14', () => {
    const bare = {
      commentOpened: undefined,
      commentClosed: undefined,
      hearingNoticed: undefined,
      hearingHeld: undefined,
    }
    const initiated = matter('2023-01-03', plain)
    expect(gatesOf(matterWith({ ...bare, initiated }, step('opinionsHeard', '2023-02-01')))).toEqual([])
    const open = { ...bare, initiated, commentOpened: step('commentOpened', '2023-01-11') }
    expect(gatesOf(matterWith(open, step('opinionsHeard', '2023-02-01')))[0]).toEqual(['reviewed', ['publicTookPart']])
  })
  test('a risk that could not be controlled is assessed again', () => {
    const first = step('riskAssessed', '2023-02-22', { outcome: 'uncontrollable' })
    const again = step('riskAssessed', '2023-03-08', { outcome: 'controllable' })
    expect(gatesOf(matterWith({ riskAssessed: first }, again))).toEqual([])
  })
})

describe('the draft that is discussed is the one that was reviewed', () => {
  const reviews = (submitted: string, given: string) => [
    review('judicialOffice', submitted, given),
    review('legalCounsel', submitted, given),
  ]
  const returned = step('discussed', '2023-03-07', { outcome: 'returned' })
  const first = [...discussedOn('2023-03-07', 3), returned]
  test('what was returned is reviewed anew', () => {
    expect(gatesOf(matterWith({}, ...first))[0]).toEqual(['discussed', ['legalityReviewed', 'counselHeard']])
    const late = { ...unsaid, discussed: undefined, partyReported: undefined, decided: undefined, published: undefined }
    const again = [...reviews('2023-03-08', '2023-03-17'), ...discussedOn('2023-03-20', 3)]
    const rest = [
      step('discussed', '2023-03-20', { outcome: 'adopted' }),
      step('partyReported', '2023-03-20'),
      decision('2023-03-20'),
      step('published', '2023-03-20'),
    ]
    expect(gatesOf(matterWith(late, ...first, ...again, ...rest))).toEqual([])
  })
  test('a new draft is reviewed anew, and an opinion on the draft before it counts no more', () => {
    expect(gatesOf(matterWith({}, step('drafted', '2023-03-07')))[0]?.[1]).toEqual(['legalityReviewed', 'counselHeard'])
    // Submitted on 23 February: of the draft before.
    expect(gatesOf(matterWith({}, step('drafted', '2023-02-28')))[0]?.[1]).toEqual(['legalityReviewed', 'counselHeard'])
  })
  test('a draft that makes the changes of a review is not, on the day of the opinion or later', () => {
    const asked = review('judicialOffice', '2023-02-23', '2023-03-06', { opinion: 'passedWithChanges' })
    for (const day of ['2023-03-06', '2023-03-08'])
      expect(gatesOf(matterWith({ reviewedByOffice: asked }, step('drafted', day)))).toEqual([])
  })
  test('a draft after the discussion is discussed again', () => {
    expect(gatesOf(matterWith({}, step('drafted', '2023-03-13')))[0]).toEqual(['decided', ['adoptedTogether']])
  })
  test('an opinion on the day of submission is of the draft of that day', () => {
    const day = '2023-02-23'
    const hasty = { reason: '情况紧急' }
    const entries = matterWith({
      drafted: step('drafted', '2023-01-10'),
      reviewedByOffice: review('judicialOffice', day, day, hasty),
      reviewedByCounsel: review('legalCounsel', day, day, hasty),
    })
    expect(gatesOf([...entries, step('drafted', day)])).toEqual([])
  })
})

describe('the discussion', () => {
  test('follows the majority, or says why not: in its record or in what the mayor said', () => {
    const said = discussedOn('2023-03-10', 3, against)
    const reasoned = step('discussed', '2023-03-10', { outcome: 'adopted', reason: '已落实资金' })
    expect(gatesOf(matterWith({ ...unsaid, discussed: reasoned }, ...said))).toEqual([])
    const mayor = opinion('townMayor', '2023-03-10', 4, { reason: '已落实资金' })
    expect(gatesOf(matterWith(unsaid, ...said.slice(0, 2), mayor))).toEqual([])
  })
  test('without a majority departs from none', () => {
    const said = [
      opinion('deputyMayor', '2023-03-10', 1, against),
      opinion('leadershipMember', '2023-03-10', 2, { view: 'abstain' }),
      opinion('townMayor', '2023-03-10', 3),
    ]
    expect(gatesOf(matterWith(unsaid, ...said))).toEqual([])
  })
  test('is of those who spoke on its day', () => {
    const before = matterWith({ saidByMayor: opinion('townMayor', '2023-03-09', 9) })
    expect(gatesOf(before)[0]).toEqual(['discussed', ['headSpokeLast']])
  })
})

test('a decision is carried out, evaluated and stopped with a reason after its record was archived', () => {
  const archived = step('archived', '2023-03-20')
  const stopped = step('stopped', '2023-08-02', { reason: '客观情况发生重大变化' })
  expect(gatesOf(matterWith({ archived }, stopped))).toEqual([])
})

test('what is not documented is named', () => {
  const bare = step('executed', '2023-06-30', { document: undefined })
  const [illegal] = illegalIn(matterWith({ executed: bare }))
  expect(illegal?.gates[0]?.keys).toEqual([bare.key])
  expect(say(illegal!, zhCN)).toContain(`有的程序没有文书编号（${bare.key}）`)
  expect(say(illegal!, en)).toContain(`some steps name no document (${bare.key})`)
})

test('a matter that was rejected or stopped can be archived, and goes no further', () => {
  const after = { partyReported: undefined, decided: undefined, published: undefined, executed: undefined }
  const rejected = step('discussed', '2023-03-10', { outcome: 'rejected', reason: '条件不成熟' })
  expect(gatesOf(matterWith({ ...after, evaluated: undefined, discussed: rejected }))).toEqual([])
  const stopped = [matter('2023-01-03'), step('stopped', '2023-01-05'), step('archived', '2023-01-06')]
  expect(gatesOf(stopped)).toEqual([])
  expect(gatesOf([...stopped, step('stopped', '2023-01-07')])).toEqual([['stopped', ['going']]])
})
