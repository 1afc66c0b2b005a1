import { describe, expect, test } from 'vitest'
import { event } from '../../ledger/grid/centre/event.ts'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { viewOf } from '../../testing/alert-view.ts'
import { toldEntry } from '../../testing/told-entry.ts'
import { petitionStepOf as step, petitionWith, toldPetition, wholePetition } from '../../testing/told-petition.ts'
import { lookOut } from '../alerts.ts'
import { petitionAlerts } from './petitions.ts'

const found = (on: string, ...entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), petitionAlerts).map(({ finding }) => finding)
const codes = (on: string, ...entries: readonly LooseEntry[]) => found(on, ...entries).map(({ code }) => code)
const said = (on: string, ...entries: readonly LooseEntry[]) => {
  const [finding] = found(on, ...entries)
  return [say(finding!, zhCN), say(finding!, en)]
}
const group = (category: string, facts: LooseValues = {}, reported = '2023-05-02') =>
  toldEntry(
    event,
    'SJ-1',
    { occurred: '2023-05-01', reported },
    {
      category,
      source: 'visitor',
      division: '141021100201',
      reporter: 'P1',
      handled: true,
      valid: true,
      due: '2023-05-20',
      ...facts,
    },
  )

test('a petition that went as it should but for one report is found for that alone, with its numbers', () => {
  expect(codes('2023-12-31', ...Object.values(wholePetition))).toEqual(['dutyLate'])
  const [late] = found('2023-12-31', ...Object.values(wholePetition))
  expect(say(late!, zhCN)).toContain('XF-1')
  expect(codes('2024-01-02', ...Object.values(wholePetition))).toEqual([])
})

describe('representatives', () => {
  const visit = (facts: LooseValues, on = '2023-05-02') => toldPetition(on, { form: 'visit', event: 'SJ-1', ...facts })
  const look = (facts: LooseValues) => codes('2023-05-03', visit(facts), group('groupPetition'))
  test.each([
    [{ people: 8, representatives: 5 }, []],
    [{ people: 8, representatives: 6 }, ['petitionRepresentatives']],
    [{ people: 6 }, ['petitionRepresentatives']],
    [{ people: 5 }, []],
    [{ people: 8, form: 'letter' }, []],
  ])('of %j', (facts, expected) => expect(look(facts)).toEqual(expected))
  test('are said with their number', () => {
    const [zh, english] = said('2023-05-03', visit({ people: 8, representatives: 6 }), group('groupPetition'))
    expect(zh).toBe(
      '2023年5月2日来访XF-1共8人，推选代表6人，超过5人；多人走访提出共同的信访事项，应当推选代表，代表不得超过5人，请引导其推选。',
    )
    expect(english).toContain('chose 6 representatives')
  })
})

describe('an appeal of the petition procedure is accepted or refused within fifteen days', () => {
  const begun = [toldPetition('2023-03-01'), step('registered', '2023-03-01'), step('told', '2023-03-02')]
  const handed = [...begun, step('assigned', '2023-03-02', { unit: 'policeStation', until: '2023-12-31' })]
  test('and not later', () => {
    expect(codes('2023-03-16', ...handed)).toEqual([])
    expect(codes('2023-03-17', ...handed)).toEqual(['petitionNotTakenUp'])
    expect(codes('2023-03-17', ...handed, step('accepted', '2023-03-17'))).toEqual([])
    expect(codes('2023-03-17', ...handed, step('notAccepted', '2023-03-17', { reason: '重复' }))).toEqual([])
  })
  test('unless it is with the county, or takes another route', () => {
    expect(codes('2023-03-17', ...begun, step('routed', '2023-03-02', { unit: 'countyDepartment' }))).toEqual([])
    expect(codes('2023-03-17', ...handed, step('routeFound', '2023-03-10', { route: 'litigation' }))).toEqual([])
  })
})

describe('what was forwarded is objected to before it is refused', () => {
  const refused = [
    toldPetition('2023-03-01', { intake: 'forwarded' }),
    step('registered', '2023-03-01'),
    step('told', '2023-03-05'),
    step('notAccepted', '2023-03-06', { reason: '属县级职权' }),
  ]
  test('by the day of the refusal', () => {
    expect(codes('2023-12-31', ...refused)).toEqual(['petitionRefusedUnobjected'])
    const reason = { reason: '属县级职权' }
    expect(codes('2023-12-31', ...refused, step('objected', '2023-03-03', reason))).toEqual([])
    // It was refused already.
    expect(codes('2023-12-31', ...refused, step('objected', '2023-03-07', reason))).toEqual([
      'petitionRefusedUnobjected',
    ])
  })
  test('in its year, and of what came directly not at all', () => {
    expect(codes('2024-01-01', ...refused)).toEqual([])
    expect(codes('2023-12-31', toldPetition('2023-03-01'), ...refused.slice(1))).toEqual([])
  })
})

describe('the reason of an extension is told', () => {
  const extended = (facts: LooseValues) =>
    petitionWith({
      assigned: undefined,
      extended: step('extended', '2023-03-06', {
        approver: 'townMayor',
        reason: '复杂',
        until: '2023-04-10',
        ...facts,
      }),
    })
  test.each([
    [{}, '2023-03-11', []],
    [{}, '2023-03-12', ['petitionExtensionUntold']],
    [{ toldOn: '2023-03-10' }, '2023-12-31', []],
    [{ toldOn: '2023-03-20' }, '2023-03-19', ['petitionExtensionUntold']],
    [{ toldOn: '2023-03-20' }, '2023-03-20', []],
  ])('%j, seen on %s', (facts, on, expected) => {
    expect(codes(on, ...extended(facts))).toEqual(expected)
  })
})

test('an opinion is served within seven days', () => {
  const way = petitionWith({ assigned: undefined, served: undefined, closed: undefined }).filter(
    ({ clocks }) => String(clocks['occurred']) <= '2023-04-07',
  )
  expect(codes('2023-04-14', ...way)).toEqual([])
  expect(codes('2023-04-15', ...way)).toEqual(['petitionOpinionUnserved'])
  expect(codes('2023-04-15', ...way, step('served', '2023-04-15'))).toEqual([])
  // Nobody can be served whose name and address are unclear.
  const unnamed = [toldPetition('2023-01-03', { unreachable: true, petitioner: undefined }), ...way.slice(1)]
  expect(codes('2023-04-15', ...unnamed.filter(({ facts }) => facts['step'] !== 'told'))).toEqual([])
})

test('what was re-examined is not accepted again under another number, unless it was revoked', () => {
  const again = [
    toldPetition('2023-09-01', { repeatOf: 'XF-1' }, 'XF-2'),
    ...(['registered', 'told', 'accepted', 'investigated'] as const).map((name) =>
      step(name, '2023-09-02', {}, 'XF-2'),
    ),
    step('answered', '2023-09-20', { outcome: 'notSupported' }, 'XF-2'),
    step('served', '2023-09-20', {}, 'XF-2'),
  ]
  const way = petitionWith({ assigned: undefined })
  expect(codes('2023-12-31', ...way, ...again)).toEqual(['petitionAcceptedAgain'])
  const revoked = petitionWith({
    assigned: undefined,
    reExamined: step('reExamined', '2023-07-25', { outcome: 'revoked' }),
    archived: undefined,
  })
  expect(codes('2023-12-31', ...revoked, ...again)).toEqual([])
})

describe('groups on the governance platform and among petitions', () => {
  const letter = (facts: LooseValues = {}) => toldPetition('2023-05-02', { people: 9, ...facts })
  test('a claim of a group is registered as a petition within seven days', () => {
    expect(codes('2023-05-09', group('groupPetition'))).toEqual([])
    expect(codes('2023-05-10', group('groupPetition'))).toEqual(['groupClaimWithoutPetition'])
    expect(codes('2023-05-10', group('dispute'))).toEqual([])
    expect(codes('2023-05-10', group('groupPetition', { valid: false }))).toEqual([])
    expect(codes('2023-05-10', group('groupPetition', { duplicateOf: 'SJ-0' }))).toEqual([])
    expect(codes('2023-05-10', group('groupPetition'), letter({ event: 'SJ-1' }))).toEqual([])
  })
  test.each([
    [{}, 'none'],
    [{ event: 'SJ-404' }, 'unknown'],
    [{ event: 'SJ-1' }, 'otherCategory'],
  ])('a petition of a group that says %j: %s', (facts, why) => {
    expect(found('2023-05-04', letter(facts), group('dispute'))).toMatchObject([
      { code: 'groupPetitionWithoutEvent', why, people: 9 },
    ])
    expect(codes('2023-05-04', toldPetition('2023-05-02', { people: 4, ...facts }))).toEqual([])
  })
})

test('a step that the regulation does not allow is found when it is in the ledger all the same', () => {
  expect(codes('2023-05-04', toldPetition('2023-05-02'), step('told', '2023-05-03'))).toEqual(['unlawfulStep'])
})
