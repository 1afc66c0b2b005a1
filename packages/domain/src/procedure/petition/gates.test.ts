import { describe, expect, test } from 'vitest'
import { inForce } from '../../law/instrument.ts'
import { instruments } from '../../law/instruments.ts'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import {
  type PetitionStepName,
  petitionStepOf,
  petitionWith,
  toldPetition,
  wholePetition,
} from '../../testing/told-petition.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { noBackground } from '../background.ts'
import { follow } from '../case-history.ts'
import { petitionProcedure } from './petition-procedure.ts'

const illegalIn = (entries: Iterable<LooseEntry>) =>
  follow(petitionProcedure, entries, chinaCalendar, noBackground).illegal
const gatesOf = (entries: Iterable<LooseEntry>) =>
  illegalIn(entries).map(({ move, gates }) => [move, gates.map(({ gate }) => gate)] as const)

// Each step a day after the one before, of a petition that says this.
type Step = PetitionStepName | readonly [PetitionStepName, LooseValues]
const after = (facts: LooseValues, ...steps: readonly Step[]): readonly LooseEntry[] => [
  toldPetition('2023-01-03', facts),
  ...(['registered', ...steps] as const).map((step, i) => {
    const [name, said] = typeof step === 'string' ? [step, {}] : step
    return petitionStepOf(name, `2023-01-${String(4 + i).padStart(2, '0')}`, said)
  }),
]
const accusation = { petitionKind: 'accusation', accused: 'policeStation' }
// Who writes without a name.
const nobody = { petitioner: undefined, unreachable: true }
const suggestion = { petitionKind: 'suggestion' }
const reason = { reason: '不属于本镇职权' }
const opinion = ['answered', { outcome: 'supported' }] as const
const untilServed = ['accepted', 'investigated', opinion, 'served'] as const
const extension = { approver: 'townMayor', reason: '情况复杂', until: '2023-04-05' }

type Place = readonly [article?: number | undefined, paragraph?: number | undefined, item?: number | undefined]
type Shut = readonly [gate: string, move: string, place: Place, entries: readonly LooseEntry[]]

// One case for each gate: what is shut by it, and by which place in the regulation.
const shut: readonly Shut[] = [
  ['onePetition', 'received', [], [toldPetition('2023-01-03'), toldPetition('2024-01-03')]],
  ['petitionThere', 'registered', [], [petitionStepOf('registered', '2023-01-03')]],
  ['registeredFirst', 'told', [22, 1], petitionWith({ registered: undefined })],
  ['petitionOpen', 'accepted', [], after({}, 'withdrawn', 'accepted')],
  ['petitionNotArchived', 'told', [], petitionWith({}, petitionStepOf('told', '2023-09-01'))],
  [
    'stillOurs',
    'accepted',
    [23, 3],
    after({ intake: 'forwarded' }, ['objected', reason], ['objectionSettled', { outcome: 'supported' }], 'accepted'),
  ],
  [
    'notAgain',
    'reExaminationRequested',
    [36, 3],
    petitionWith({}, petitionStepOf('reExaminationRequested', '2023-07-30')),
  ],
  ['unitNamed', 'routed', [22, 1], after({}, 'routed')],
  ['notToAccused', 'routed', [30, 3], after(accusation, ['routed', { unit: 'policeStation' }])],
  ['feedbackLimit', 'assigned', [22, 1, 3], after({}, ['assigned', { unit: 'policeStation' }])],
  ['wasHandedDown', 'objected', [23, 3], after({}, ['objected', reason])],
  ['notYetAccepted', 'notAccepted', [], after({}, 'accepted', ['notAccepted', reason])],
  ['objectionReasoned', 'objected', [23, 3], after({ intake: 'assigned' }, 'objected')],
  ['objectionRaised', 'objectionSettled', [23, 3], after({ intake: 'assigned' }, 'objectionSettled')],
  ['settlementStated', 'objectionSettled', [], after({ intake: 'assigned' }, ['objected', reason], 'objectionSettled')],
  ['toldInWriting', 'told', [23, 2], after({}, ['told', { document: undefined }])],
  ['forwardedToldInWriting', 'told', [23, 3], after({ intake: 'forwarded' }, ['told', { document: undefined }])],
  ['petitionerKnown', 'told', [], after(nobody, 'told')],
  ['refusalReasoned', 'notAccepted', [], after({}, 'notAccepted')],
  ['isAppeal', 'routeFound', [31], after(suggestion, ['routeFound', { route: 'litigation' }])],
  ['routeNamed', 'routeFound', [31], after({}, 'routeFound')],
  ['acceptedFirst', 'answered', [34], after({}, 'investigated', opinion)],
  [
    'inPetitionProcedure',
    'answered',
    [31, undefined, 6],
    after({ route: 'arbitration' }, 'accepted', 'investigated', opinion),
  ],
  ['acceptedOnce', 'accepted', [34], after({}, 'accepted', 'accepted')],
  ['appealMediated', 'mediated', [33], after(suggestion, 'mediated')],
  [
    'extensionApproved',
    'extended',
    [34],
    after({}, 'accepted', ['extended', { ...extension, approver: 'petitionOfficeHead' }]),
  ],
  ['extensionReasoned', 'extended', [34], after({}, 'accepted', ['extended', { ...extension, reason: undefined }])],
  // Accepted on 5 January: ninety days end on 5 April.
  ['extensionWithin', 'extended', [34], after({}, 'accepted', ['extended', { ...extension, until: '2023-04-06' }])],
  ['isSuggestion', 'replied', [29, 1], after({}, 'replied')],
  ['factsLookedInto', 'answered', [31, undefined, 6], after({}, 'accepted', opinion)],
  ['outcomeStated', 'answered', [32, 1], after({}, 'accepted', 'investigated', 'answered')],
  [
    'opinionWritten',
    'answered',
    [32, 1],
    after({}, 'accepted', 'investigated', ['answered', { outcome: 'supported', document: undefined }]),
  ],
  ['oneOpinion', 'answered', [], after({}, 'accepted', 'investigated', opinion, opinion)],
  ['opinionThere', 'served', [32, 1], after({}, 'accepted', 'served')],
  ['opinionServed', 'reviewRequested', [35], after({}, 'accepted', 'investigated', opinion, 'reviewRequested')],
  [
    'notYetReviewed',
    'reviewRequested',
    [36, 1],
    after({}, ...untilServed, 'reviewRequested', ['reviewed', { outcome: 'upheld' }], 'reviewRequested'),
  ],
  ['reviewPending', 'reviewed', [35], after({}, ...untilServed, ['reviewed', { outcome: 'upheld' }])],
  ['reviewOutcomeStated', 'reviewed', [], after({}, ...untilServed, 'reviewRequested', 'reviewed')],
  ['reviewGiven', 'reviewServed', [35], after({}, ...untilServed, 'reviewRequested', 'reviewServed')],
  ['reviewAnswered', 'reExaminationRequested', [36, 1], petitionWith({ reviewServed: undefined })],
  ['reExaminationPending', 'reExamined', [36, 1], petitionWith({ reExaminationRequested: undefined })],
  ['closedOnce', 'closed', [], petitionWith({}, petitionStepOf('closed', '2023-04-12'))],
  ['petitionSettled', 'closed', [], after({}, 'accepted', 'closed')],
  ['petitionClosed', 'archived', [], after({}, 'archived')],
]

describe('a petition', () => {
  test('goes from its receipt to its archive, through review and re-examination', () => {
    const history = follow(petitionProcedure, Object.values(wholePetition), chinaCalendar, noBackground)
    expect(history.illegal).toEqual([])
    expect(history.made).toHaveLength(Object.keys(wholePetition).length)
  })
  test.each(shut)('is held by the gate %s before the move %s, art. %j', (gate, move, place, entries) => {
    const illegal = illegalIn(entries).find(
      (each) => each.move === move && each.gates.some((held) => held.gate === gate),
    )
    const held = illegal?.gates.find((each) => each.gate === gate)
    const { article, paragraph, item } = held?.citation ?? {}
    expect([held?.gate, article, paragraph, item]).toEqual([gate, place[0], place[1], place[2]])
    const [zh, english] = [say(illegal!, zhCN), say(illegal!, en)]
    for (const [sentence, words] of [
      [zh, [held!.label.zh, held!.lacks.zh, held!.remedy.zh]],
      [english, [held!.label.en, held!.lacks.en, held!.remedy.en]],
    ] as const)
      for (const word of [...words, illegal!.case, illegal!.entry.key]) expect(sentence).toContain(word)
    expect(zh).toContain(article === undefined ? '〔倡导，示例〕' : `第${article}条`)
  })
  test('is held by no gate that has no case here', () => {
    const declared = petitionProcedure.moves.flatMap(({ gates }) => gates.map(({ id }) => id))
    expect(new Set(shut.map(([gate]) => gate))).toEqual(new Set(declared))
  })
})

test('every gate cites an instrument that is known, in force since its law is, and no surer than it', () => {
  for (const { gates } of petitionProcedure.moves)
    for (const { citation, after: waits = [] } of gates) {
      const instrument = instruments.get(citation.instrument)!
      expect(inForce(instrument, petitionProcedure.inForceFrom, '2023-12-31')).toBe(true)
      expect(citation.verification).toBe(instrument.verification)
      for (const move of waits) expect(petitionProcedure.moves.map(({ id }) => id)).toContain(move)
    }
})

describe('the kinds and routes', () => {
  test.each([
    [suggestion, ['investigated', 'replied', 'closed']],
    [suggestion, ['investigated', 'closed']],
    [accusation, [['routed', { unit: 'countyDepartment' }], 'closed']],
    [accusation, ['accepted', ['investigated', { unit: 'petitionOffice' }], 'served', 'closed']],
    [{ route: 'duty' }, ['accepted', 'investigated', 'served', 'closed']],
    [{ route: undefined }, ['told', ['routeFound', { route: 'litigation' }], 'closed', 'archived']],
    [{ route: undefined }, [['accepted', { route: 'petitionProcedure' }], 'mediated', 'closed']],
    [{ intake: 'assigned' }, ['told', ...untilServed, 'closed']],
    [
      { intake: 'forwarded' },
      [['objected', reason], ['objectionSettled', { outcome: 'notSupported' }], 'told', ...untilServed, 'closed'],
    ],
    [{ intake: 'forwarded' }, [['objected', reason], ['objectionSettled', { outcome: 'supported' }], 'closed']],
    [{}, [['notAccepted', reason], 'closed']],
    [{}, ['withdrawn', 'closed', 'archived']],
    [nobody, ['accepted', 'investigated', opinion, 'closed', 'archived']],
    [{ ...accusation, ...nobody }, [['routed', { unit: 'countyDepartment' }], 'closed']],
    [{ ...accusation, ...nobody }, ['investigated', 'closed', 'archived']],
    [{ unreachable: true }, ['told', 'accepted', 'investigated', opinion, 'served', 'closed']],
  ] as const)('of a petition that says %j take the way %j', (facts: LooseValues, steps: readonly Step[]) => {
    expect(gatesOf(after(facts, ...steps))).toEqual([])
  })
})

test('who is unknown is neither told nor served nor heard again; the result is, and who was found is', () => {
  const answered = ['accepted', 'investigated', opinion] as const
  expect(gatesOf(after(nobody, ...answered, 'served', 'closed'))).toEqual([['served', ['petitionerKnown']]])
  expect(gatesOf(after(nobody, 'accepted', 'closed'))).toEqual([['closed', ['petitionSettled']]])
  expect(gatesOf(after({ ...accusation, ...nobody }, 'closed'))).toEqual([['closed', ['petitionSettled']]])
  // Of somebody who can be written to, the answer is still to be served.
  expect(gatesOf(after({}, ...answered, 'closed'))).toEqual([['closed', ['petitionSettled']]])
})

test('an appeal led into the petition procedure is owed an opinion: it is not closed by having been led there', () => {
  const led = ['accepted', ['routeFound', { route: 'petitionProcedure' }]] as const
  expect(gatesOf(after({ route: undefined }, ...led, 'closed'))).toEqual([['closed', ['petitionSettled']]])
  expect(gatesOf(after({ route: undefined }, ...led, 'investigated', opinion, 'served', 'closed'))).toEqual([])
  // Found to belong elsewhere after all.
  expect(gatesOf(after({}, 'accepted', ['routeFound', { route: 'arbitration' }], 'closed'))).toEqual([])
})

describe('an opinion that was revoked', () => {
  const revoked = ['reviewed', { outcome: 'revoked' }] as const
  const way = [...untilServed, 'closed', 'reviewRequested', revoked, 'reviewServed'] as const
  test('is given anew, and may be reviewed anew', () => {
    expect(gatesOf(after({}, ...way, opinion, 'served', 'closed', 'reviewRequested'))).toEqual([])
  })
  test('stands no more: nothing is closed by it', () => {
    expect(gatesOf(after({}, ...way, 'closed'))).toEqual([['closed', ['petitionSettled']]])
  })
})

test('lateness holds nothing, and what was before the regulation is not judged by it', () => {
  expect(gatesOf(petitionWith({ told: petitionStepOf('told', '2023-03-01') }))).toEqual([])
  expect(gatesOf(petitionWith({ archived: undefined }, petitionStepOf('told', '2023-12-01')))).toEqual([])
  expect(gatesOf([petitionStepOf('archived', '2022-04-30')])).toEqual([])
  expect(gatesOf([petitionStepOf('archived', '2022-05-01')])).not.toEqual([])
})
