import { describe, expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { benchmark, certificate, power, toldBackground, withheld } from '../../testing/told-background.ts'
import { byTwo, caseStepOf as step, caseWith, opened, penalty, remedy } from '../../testing/told-case.ts'
import { entriesWith } from '../../testing/told-entry.ts'
import { investigatedCase, plainCase } from '../../testing/told-small-cases.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { backgroundOf } from '../background.ts'
import { follow } from '../case-history.ts'
import { enforcementCase } from './enforcement-case.ts'

const illegalIn = (entries: Iterable<LooseEntry>, beside = toldBackground) =>
  follow(enforcementCase, entries, chinaCalendar, backgroundOf(beside)).illegal
// Whether a gate is shut before a move, and by how much.
const heldAt = (gate: string, move: string, entries: Iterable<LooseEntry>, beside = toldBackground) =>
  illegalIn(entries, beside)
    .filter((illegal) => illegal.move === move)
    .flatMap(({ gates }) => gates.filter((held) => held.gate === gate))[0]
const isShut = (...at: Parameters<typeof heldAt>): boolean => heldAt(...at) !== undefined

// 29 September to 6 October 2023 are holidays; Saturday the 7th and Sunday the 8th of October are worked.
const autumn = (noticed: string) =>
  entriesWith(
    investigatedCase,
    {},
    step('noticed', noticed, { intendedFine: 300_000, hearingDue: true, until: noticed }),
  )

describe('a hearing is asked for within 5 working days', () => {
  test.each([
    // 8, 9, 10, 13, 14 March: Wednesday to Tuesday.
    ['2023-03-07', '2023-03-13', false],
    ['2023-03-07', '2023-03-14', false],
    ['2023-03-07', '2023-03-15', true],
    // 27, 28 September; 7, 8, 9 October.
    ['2023-09-26', '2023-10-08', false],
    ['2023-09-26', '2023-10-09', false],
    ['2023-09-26', '2023-10-10', true],
    // The last day is a Friday, 10 March: Saturday is too late.
    ['2023-03-03', '2023-03-10', false],
    ['2023-03-03', '2023-03-11', true],
  ])('told on %s, asked for on %s: shut %s', (told, asked, shut) => {
    expect(isShut('requestInTime', 'hearingRequested', [...autumn(told), step('hearingRequested', asked)])).toBe(shut)
  })
})

test('times that began before the law was in force are not counted by it', () => {
  const before = [
    opened('2021-07-01'),
    step('investigated', '2021-07-02', { ...byTwo, certificatesShown: true }),
    step('filed', '2021-07-02', { power: 'Q1' }),
    step('investigationEnded', '2021-07-05'),
    step('noticed', '2021-07-14', { intendedFine: 300_000, hearingDue: true, until: '2021-07-14' }),
  ]
  expect(illegalIn([...before, step('hearingRequested', '2021-09-01')])).toEqual([])
  const beside = [...toldBackground, power('Q9', '2021-01-01')]
  const decided = penalty('2021-07-15', { power: 'Q9', benchmark: undefined })
  expect(isShut('requestTimeOver', 'decided', [...before, decided], beside)).toBe(false)
  expect(isShut('requestTimeOver', 'decided', [...autumn('2023-03-07'), penalty('2023-03-08')])).toBe(true)
})

describe('who was told of the right to a hearing has these 5 days before it is decided', () => {
  const decided = (told: string, on: string) =>
    heldAt('requestTimeOver', 'decided', [...autumn(told), step('statementWaived', told), penalty(on)])
  test.each([
    ['2023-03-07', '2023-03-14', 4],
    ['2023-03-07', '2023-03-15', undefined],
    ['2023-03-07', '2023-03-16', undefined],
    ['2023-03-07', '2023-03-07', 0],
    ['2023-09-26', '2023-10-09', 4],
    ['2023-09-26', '2023-10-10', undefined],
    // The fifth day is Friday the 10th, and over on Saturday.
    ['2023-03-03', '2023-03-10', 4],
    ['2023-03-03', '2023-03-11', undefined],
  ])('told on %s, decided on %s: %s of the days are over', (told, on, given) => {
    const shortfall = given === undefined ? undefined : { given, required: 5, unit: 'workingDay' }
    expect(decided(told, on)?.shortfall).toEqual(shortfall)
    expect(decided(told, on) === undefined).toBe(given === undefined)
  })
})

describe('a hearing is announced 7 working days before it', () => {
  const asked = (told: string) => [...autumn(told), step('hearingRequested', told)]
  test.each([
    // 27, 28 September; 7, 8, 9, 10, 11 October.
    ['2023-09-26', '2023-10-10', 6],
    ['2023-09-26', '2023-10-11', undefined],
    ['2023-09-26', '2023-10-12', undefined],
    // 7 to 10, 13, 14, 15 March.
    ['2023-03-06', '2023-03-14', 6],
    ['2023-03-06', '2023-03-15', undefined],
  ])('announced on %s for %s: %s given', (told, day, given) => {
    const announced = step('hearingNoticed', told, { until: day })
    const shortfall = given === undefined ? undefined : { given, required: 7, unit: 'workingDay' }
    expect(heldAt('hearingDayStated', 'hearingNoticed', [...asked(told), announced])?.shortfall).toEqual(shortfall)
    // Announced for later, and held on that day all the same.
    const held = [step('hearingNoticed', told, { until: '2023-12-01' }), step('hearingHeld', day, { officer: 'P9' })]
    expect(heldAt('hearingAnnounced', 'hearingHeld', [...asked(told), ...held])?.shortfall).toEqual(shortfall)
  })
  test('a later announcement counts, an earlier one does not any more', () => {
    const twice = [
      step('hearingNoticed', '2023-03-06', { until: '2023-03-15' }),
      step('hearingNoticed', '2023-03-08', { until: '2023-03-17' }),
    ]
    const held = step('hearingHeld', '2023-03-15', { officer: 'P9' })
    const shortfall = heldAt('hearingAnnounced', 'hearingHeld', [...asked('2023-03-06'), ...twice, held])?.shortfall
    expect(shortfall).toEqual({ given: 5, required: 7, unit: 'workingDay' })
  })
})

describe('the party may state its case until the day that it was told', () => {
  test.each([
    ['2023-03-06', true],
    ['2023-03-07', true],
    ['2023-03-08', false],
  ])('decided on %s: shut %s', (on, shut) => {
    expect(isShut('heardOut', 'decided', entriesWith(plainCase, { decided: penalty(on) }))).toBe(shut)
  })
  test('without such a day nothing passes by itself', () => {
    const noticed = step('noticed', '2023-03-02', { intendedFine: 300_000 })
    expect(isShut('heardOut', 'decided', entriesWith(plainCase, { noticed, decided: penalty('2023-12-01') }))).toBe(
      true,
    )
  })
})

describe('a court is asked to enforce', () => {
  const applied = (served: string, demanded: string, on: string, gate: string) =>
    isShut(gate, 'courtApplied', [
      ...Object.values(plainCase),
      step('served', served),
      step('demanded', demanded),
      step('courtApplied', on),
    ])
  test.each([
    // 27, 28 September; 7 to 13 October (7 days, the weekend is worked); then Monday the 16th is the tenth.
    ['2023-09-26', '2023-10-13', true],
    ['2023-09-26', '2023-10-16', true],
    ['2023-09-26', '2023-10-17', false],
    // 23 to 27, 30, 31 October, 1 to 3 November.
    ['2023-10-20', '2023-11-03', true],
    ['2023-10-20', '2023-11-04', false],
  ])('10 working days after a demand of %s, on %s: shut %s', (demanded, on, shut) => {
    expect(applied('2023-03-09', demanded, on, 'demandOver')).toBe(shut)
  })
  test.each([
    ['2023-03-09', '2023-09-08', true],
    ['2023-03-09', '2023-09-09', true],
    // The last day is a Saturday: Monday the 11th takes its place.
    ['2023-03-09', '2023-09-11', true],
    ['2023-03-09', '2023-09-12', false],
    ['2023-03-13', '2023-09-13', true],
    ['2023-03-13', '2023-09-14', false],
    // There is no 31 September: the six months end with it, in the holidays; Saturday 7 October is worked.
    ['2023-03-31', '2023-10-07', true],
    ['2023-03-31', '2023-10-08', false],
    // Nor a 29 or 30 February in 2023, but a 29 in 2024.
    ['2023-08-31', '2024-02-29', true],
    ['2023-08-31', '2024-03-01', false],
  ])('six months after the service of %s, on %s: shut %s', (served, on, shut) => {
    expect(applied(served, served, on, 'remedyTimeOver')).toBe(shut)
  })
})

describe('after a remedy a court is asked to enforce', () => {
  const applied = (on: string, ...remedies: readonly LooseEntry[]) =>
    isShut('remedyTimeOver', 'courtApplied', [
      ...Object.values(plainCase),
      step('served', '2023-03-09'),
      ...remedies,
      step('demanded', '2023-04-03'),
      step('courtApplied', on),
    ])
  const upheld = remedy('2023-03-20', '2023-05-10')
  test.each([
    // Fifteen days after 10 May are over on Thursday the 25th, long before the six months.
    ['2023-05-25', true],
    ['2023-05-26', false],
  ])('fifteen days after a reconsideration, on %s: shut %s', (on, shut) => {
    expect(applied(on, upheld)).toBe(shut)
  })
  test('as soon as a court has judged', () => {
    const suit = remedy('2023-05-20', '2023-08-10', { remedy: 'litigation' })
    expect(applied('2023-08-10', upheld, suit)).toBe(true)
    expect(applied('2023-08-11', upheld, suit)).toBe(false)
  })
  test('six months after the service where it was given up', () => {
    const givenUp = remedy('2023-03-20', '2023-04-10', { result: 'withdrawn' })
    expect(applied('2023-09-11', givenUp)).toBe(true)
    expect(applied('2023-09-12', givenUp)).toBe(false)
  })
  test.each([
    // 60 days after 14 December 2023 there were six months to come; since 2024 reconsideration comes first.
    ['2023-12-14', '2024-02-13', true],
    ['2024-01-02', '2024-03-04', true],
    ['2024-01-02', '2024-03-05', false],
  ])(
    'sixty days after a decision on the spot of %s, where reconsideration comes first, on %s: shut %s',
    (made, on, shut) => {
      const decided = penalty(made, { procedure: 'onTheSpot', fine: 20_000 })
      const entries = [opened(made), decided, step('demanded', made), step('courtApplied', on)]
      expect(isShut('remedyTimeOver', 'courtApplied', entries)).toBe(shut)
    },
  )
})

describe('an act is punished when it came to light', () => {
  const filed = (actEndedOn: string | undefined, discovered: string, isGrave = false) =>
    isShut('withinLimitation', 'filed', [
      opened(discovered, { actEndedOn, isGrave }),
      step('filed', discovered, { power: 'Q1' }),
    ])
  test.each([
    ['2021-03-15', '2023-03-14', false],
    ['2021-03-15', '2023-03-15', false],
    ['2021-03-15', '2023-03-16', true],
    // 2022 has no 29 February.
    ['2020-02-29', '2022-02-28', false],
    ['2020-02-29', '2022-03-01', true],
  ])('within two years: done on %s, discovered on %s: shut %s', (ended, discovered, shut) => {
    expect(filed(ended, discovered)).toBe(shut)
  })
  test.each([
    ['2018-10-08', '2023-10-07', false],
    ['2018-10-08', '2023-10-08', false],
    ['2018-10-08', '2023-10-09', true],
  ])('within five where it is grave: done on %s, discovered on %s: shut %s', (ended, discovered, shut) => {
    expect(filed(ended, discovered, true)).toBe(shut)
  })
  test('whenever it is while it goes on', () => {
    expect(filed(undefined, '2023-03-15')).toBe(false)
  })
})

describe('who acts, and by which power, is judged on the day of the step', () => {
  const beside = (...more: readonly LooseEntry[]) => [
    ...toldBackground.filter(({ facts, kind }) => kind !== 'enforcement-certificate' || facts['person'] !== 'P1'),
    ...more,
  ]
  const looked = (on: string) => [
    opened('2023-02-06'),
    step('investigated', on, { ...byTwo, certificatesShown: true }, '2023-06-01T00:00:00Z'),
  ]
  const uncertified = (on: string, ...more: readonly LooseEntry[]) =>
    isShut('bothEntitled', 'investigated', looked(on), beside(...more))
  test.each([
    ['2023-02-28', true],
    ['2023-03-01', false],
    ['2023-04-30', false],
    ['2023-05-01', true],
  ])('by a certificate from March to April, on %s: shut %s', (on, shut) => {
    expect(uncertified(on, certificate('P1', '2023-03-01', '2023-04-30'))).toBe(shut)
  })
  const held = certificate('P1', '2021-03-01', '2025-12-31')
  test.each([
    ['2023-04-09', false],
    ['2023-04-10', true],
    ['2023-04-20', true],
    ['2023-04-21', false],
  ])('not while it is suspended, on %s: shut %s', (on, shut) => {
    expect(uncertified(on, held, withheld(held, '2023-04-10', '2023-04-20', '2023-06-01T00:00:00Z'))).toBe(shut)
  })
  test('by what was known when the step was written: what is found out later is for the alert', () => {
    const later = withheld(held, '2023-04-10', '2023-04-20', '2023-06-01T00:00:01Z')
    expect(uncertified('2023-04-15', held, later)).toBe(false)
    const givenUp = (recorded: string) => certificate('P1', '2021-03-01', '2025-12-31', {}, '2023-04-10', recorded)
    expect(uncertified('2023-04-10', givenUp('2023-06-01T00:00:00Z'))).toBe(false)
    expect(uncertified('2023-04-11', givenUp('2023-06-01T00:00:00Z'))).toBe(true)
    expect(uncertified('2023-04-11', givenUp('2023-06-01T00:00:01Z'))).toBe(false)
  })
  test('a certificate that was entered after the step counts: it was held all the same', () => {
    const late = certificate('P1', '2021-03-01', '2025-12-31', {}, undefined, '2029-01-01T00:00:00Z')
    expect(uncertified('2023-04-10', late)).toBe(false)
  })
  test('officers who may not act are named by their keys', () => {
    const entries = [opened('2023-02-06'), step('investigated', '2023-02-07', { officer: 'P7', secondOfficer: 'P3' })]
    const gate = heldAt('bothEntitled', 'investigated', entries)
    expect(gate?.keys).toEqual(['P7', 'P3'])
    const [illegal] = illegalIn(entries)
    expect(say(illegal!, zhCN)).toContain('没有执法范围覆盖本案领域的有效执法证（P7、P3）')
    expect(say(illegal!, en)).toContain('covers the field of the case (P7, P3)')
  })

  const powers = (recorded: string) => [
    ...toldBackground.filter(({ kind }) => kind !== 'delegated-power'),
    power('Q1', '2023-01-01', '2023-03-31', {}, recorded),
  ]
  const filing = (on: string) => [opened('2022-12-01'), step('filed', on, { power: 'Q1' }, '2023-06-01T00:00:00Z')]
  test.each([
    ['2022-12-31', true],
    ['2023-01-01', false],
    ['2023-03-31', false],
    ['2023-04-01', true],
  ])('by a power from January to March, on %s: shut %s', (on, shut) => {
    expect(isShut('powerInForce', 'filed', filing(on), powers('2023-06-01T00:00:00Z'))).toBe(shut)
  })
  test('a list that was ended later, and looks back, makes no filing unlawful', () => {
    expect(isShut('powerInForce', 'filed', filing('2023-04-01'), powers('2023-06-01T00:00:01Z'))).toBe(false)
    expect(isShut('powerInForce', 'filed', filing('2022-12-31'), powers('2023-06-01T00:00:01Z'))).toBe(true)
  })

  test('a benchmark that was entered after the decision need not be cited, and may be', () => {
    const bare = toldBackground.filter(({ kind }) => kind !== 'discretion-benchmark')
    const late = [...bare, benchmark('B1', '2022-01-01', undefined, {}, '2031-01-01T00:00:00Z')]
    const uncited = caseWith({ decided: penalty('2023-03-28', { isMajor: true, benchmark: undefined }) })
    expect(isShut('benchmarkCited', 'decided', uncited)).toBe(true)
    expect(illegalIn(uncited, late)).toEqual([])
    expect(illegalIn(caseWith({}), late)).toEqual([])
    expect(isShut('withinBand', 'decided', caseWith({ decided: penalty('2023-03-28', { fine: 1 }) }), late)).toBe(true)
  })
})

test('a day that the calendar does not know is not let through, and it is said why', () => {
  const late = step('hearingNoticed', '2026-12-25', { until: '2027-01-11' })
  const told = [
    opened('2026-12-01'),
    step('investigated', '2026-12-02', { officer: 'P8', secondOfficer: 'P9', certificatesShown: true }),
    step('filed', '2026-12-02', { power: 'Q1' }),
    step('investigationEnded', '2026-12-03'),
    step('noticed', '2026-12-24', { hearingDue: true }),
    step('hearingRequested', '2026-12-24'),
  ]
  const beside = [...toldBackground, ...['P8', 'P9'].map((person) => certificate(person, '2021-03-01', '2027-12-31'))]
  const [illegal] = illegalIn([...told, late], beside)
  expect(illegal?.gates.map(({ gate, unknown }) => [gate, unknown?.code])).toEqual([
    ['hearingDayStated', 'outsideCalendar'],
  ])
  expect(say(illegal!, zhCN)).toContain('工作日历只有2020年1月1日至2026年12月31日，无法判断')
  const [request] = illegalIn([...told.slice(0, -1), step('hearingRequested', '2027-01-05')], beside)
  expect(request?.gates[0]?.unknown).toMatchObject({ code: 'outsideCalendar', date: '2027-01-04' })
})
