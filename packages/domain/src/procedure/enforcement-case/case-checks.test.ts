import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseCheckId } from '../../ledger/enforcement/case/case-check-names.ts'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { toldBackground, withheld } from '../../testing/told-background.ts'
import { caseStepOf, remedy } from '../../testing/told-case.ts'
import { faultlessFile, plainFile, simpleFile, withFacts } from '../../testing/told-file.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { backgroundOf } from '../background.ts'
import { follow } from '../case-history.ts'
import { caseChecks, caseChecksOf } from './case-checks.ts'
import { enforcementCase } from './enforcement-case.ts'

type File = Readonly<Record<string, LooseEntry>>
const background = backgroundOf(toldBackground)
const checked = (entries: readonly LooseEntry[], on?: string, beside = background) => caseChecksOf(entries, beside, on)
const lost = (file: File, on?: string, beside = background) =>
  checked(Object.values(file), on, beside)
    .filter(({ met }) => !met)
    .map(({ check }) => check.id)
const told = (file: File, on?: string) => checked(Object.values(file), on).map(({ check }) => check.id)

type Change = (file: File) => File
const put =
  (move: string, facts: LooseValues, clocks: LooseValues = {}): Change =>
  (file) => ({ ...file, [move]: withFacts(file[move]!, facts, clocks) })
const without =
  (...moves: readonly string[]): Change =>
  (file) =>
    Object.fromEntries(Object.entries(file).filter(([move]) => !moves.includes(move)))
const both =
  (first: Change, ...rest: readonly Change[]): Change =>
  (file) =>
    rest.reduce((changed, change) => change(changed), first(file))

// Each touches nothing that another of them looks at.
const faults = [
  ['filed-by-power', put('filed', { power: 'Q2' })],
  ['certified-officers', put('investigated', { secondOfficer: 'P3' })],
  ['certificates-shown', put('investigated', { certificatesShown: false })],
  ['hearing-by-rule', put('hearingHeld', { officer: 'P1' })],
  ['legal-review', put('legallyReviewed', { opinion: 'notPassed' })],
  ['discussed-collectively', without('discussed')],
  [
    'decided-in-time',
    both(put('caseOpened', {}, { occurred: '2022-12-19' }), put('filed', {}, { occurred: '2022-12-21' })),
  ],
  ['preservation-in-time', put('preserved', {}, { closed: '2023-02-20' })],
  ['seizure-in-time', put('seizureProlonged', {}, { closed: '2023-04-20' })],
  ['served-in-time', put('served', {}, { occurred: '2023-04-10' })],
  ['money-handed-in', put('paid', { handedInOn: '2023-04-13', bankedOn: '2023-04-14' })],
  ['transferred-in-time', put('transferRefused', {}, { occurred: '2023-03-06' })],
  ['started-recorded', put('filed', { record: undefined })],
  ['evidence-recorded', put('seized', { document: undefined })],
  ['review-recorded', put('legallyReviewed', { document: undefined })],
  ['decision-documented', put('decided', { document: undefined })],
  ['service-recorded', put('served', { record: undefined })],
  ['execution-recorded', put('paid', { receipt: undefined })],
  ['archived-whole', without('archived')],
  ['disclosed-in-time', put('disclosed', {}, { occurred: '2023-04-10' })],
  ['withdrawn-in-time', put('disclosed', {}, { closed: '2023-07-06' })],
  ['file-review', put('reviewed', { result: 'unqualified' })],
] as const satisfies readonly (readonly [CaseCheckId, Change])[]
const ofProcedure = new Set<string>(caseChecks.filter(({ aspect }) => aspect === 'procedure').map(({ id }) => id))
const withLawful = (ids: readonly string[]) => [...ids, ...(ids.some((id) => ofProcedure.has(id)) ? ['lawful'] : [])]

describe('a case without a fault', () => {
  test.each<[string, File]>([
    ['grave', faultlessFile],
    ['plain', plainFile],
    ['on the spot', simpleFile],
  ])('meets every check: %s', (_, file) => {
    const own = Object.values(file).filter(({ kind }) => kind !== 'file-review')
    expect(follow(enforcementCase, own, chinaCalendar, background).illegal).toEqual([])
    expect(lost(file)).toEqual([])
  })

  test('is asked what concerns it: of the three, every check is asked of one', () => {
    expect(told(faultlessFile)).toEqual(caseChecks.map(({ id }) => id).filter((id) => id !== 'simple-limits'))
    expect(told(simpleFile)).toEqual([
      'filed-by-power',
      'certified-officers',
      'simple-limits',
      'decision-documented',
      'execution-recorded',
      'archived-whole',
      'disclosed-in-time',
      'settled',
      'lawful',
    ])
    expect(told(plainFile)).not.toContain('legal-review')
  })
})

describe('a fault loses its check and no other', () => {
  test.each(faults)('%s', (id, change) => {
    expect(lost(change(faultlessFile))).toEqual(withLawful([id]).toSorted(inOrder))
  })

  test('however many of them meet in one file, in whatever order it is read', () => {
    const some = fc.subarray([...faults])
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (planted, random) => {
        const file = planted.reduce((changed, [, change]) => change(changed), faultlessFile as File)
        const entries = Object.values(file)
          .map((entry) => [random.next().value ?? 0, entry] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, entry]) => entry)
        const expected = withLawful(planted.map(([id]) => id)).toSorted(inOrder)
        expect(checked(entries).flatMap(({ met, check }) => (met ? [] : [check.id]))).toEqual(expected)
        expect(checked(entries)).toEqual(checked(Object.values(file)))
      }),
      { numRuns: 60 },
    )
  })

  test.each<[CaseCheckId, File, Change]>([
    // Neither heard nor anything waived, and the time for it was not over.
    ['party-heard', plainFile, both(without('statementWaived'), put('noticed', { until: '2023-03-28' }))],
    ['party-told', plainFile, put('decided', { fine: 400_000 })],
    ['within-band', plainFile, put('decided', { fine: 50_000 })],
    ['not-heavier', faultlessFile, put('decided', { fine: 400_000 })],
    // The fifth working day after 2 March is the 9th: nobody had asked, and the party could still have.
    [
      'hearing-offered',
      plainFile,
      both(
        put('decided', {}, { occurred: '2023-03-09' }),
        put('served', {}, { occurred: '2023-03-10' }),
        put('disclosed', {}, { occurred: '2023-03-13' }),
      ),
    ],
    ['simple-limits', simpleFile, put('decided', { fine: 300_001 })],
  ])('%s', (id, file, change) => {
    expect(lost(change(file))).toEqual(withLawful([id]))
  })

  test('but what has social impact and is not made public breaks two obligations, of the law and of the opinions', () => {
    expect(lost(without('disclosed')(faultlessFile))).toEqual(['disclosed-in-time', 'disclosed-by-law'])
  })
})

const inOrder = (a: string, b: string): number => {
  const at = (id: string) => caseChecks.findIndex((check) => check.id === id)
  return at(a) - at(b)
}

describe('why a check was not met', () => {
  const faultsOf = (file: File, id: CaseCheckId) =>
    checked(Object.values(file)).find(({ check }) => check.id === id)?.faults ?? []

  test.each(faults)('%s: is said in both languages, with the same numbers', (id, change) => {
    const found = faultsOf(change(faultlessFile), id)
    expect(found.length).toBeGreaterThan(0)
    const numbers = (text: string) => new Set(text.match(/\d+/gu)?.map(Number))
    for (const fault of found) {
      const [zh, other] = [say(fault, zhCN), say(fault, en)]
      expect(zh).not.toMatch(/undefined|NaN/u)
      expect(numbers(other)).toEqual(numbers(zh))
    }
  })

  test('names the gate with its article, the officer, and the day', () => {
    const [, certified] = faults.find(([id]) => id === 'certified-officers')!
    const [fault] = faultsOf(certified(faultlessFile), 'certified-officers')
    expect(fault && say(fault, zhCN)).toMatch(/2023年2月7日的“调查取证”.*《中华人民共和国行政处罚法》第42条第1款.*P3/u)
  })

  test('names each of several faults, and none where the check is met', () => {
    const file = both(put('seized', { document: undefined }), put('investigated', { record: undefined }))(faultlessFile)
    expect(faultsOf(file, 'evidence-recorded')).toHaveLength(2)
    expect(checked(Object.values(faultlessFile)).flatMap((each) => each.faults ?? [])).toEqual([])
  })
})

describe('the day on which a check can be told', () => {
  const running = without('decided', 'served', 'disclosed', 'paid', 'closed', 'archived')(plainFile)
  // Filed on 8 February: the ninetieth day is 9 May.
  test('of a time that runs is the day after its last', () => {
    expect(told(running, '2023-05-09')).not.toContain('decided-in-time')
    expect(lost(running, '2023-05-10')).toEqual(['decided-in-time'])
  })

  test.each([
    ['2023-05-08', []],
    ['2023-05-09', []],
    ['2023-05-10', ['decided-in-time']],
  ])('decided on %s', (day, expected) => {
    expect(
      lost(put('decided', {}, { occurred: day })(running && { ...running, decided: plainFile.decided }), '2023-05-10'),
    ).toEqual(expected)
  })

  test('of what was done without a fault is the one on which it is settled what becomes of the case', () => {
    expect(told(running, '2023-05-09')).toEqual([])
    const early = checked(Object.values(plainFile)).find(({ check }) => check.id === 'certificates-shown')
    expect([early?.met, early?.on]).toEqual([true, '2023-03-28'])
  })

  test('a clock that stands still without an end tells nothing', () => {
    const suspended = withFacts(faultlessFile.suspended, {}, { closed: undefined })
    expect(told({ ...running, suspended }, '2026-12-31')).not.toContain('decided-in-time')
  })

  test('a decision that was revoked need not be made public any more', () => {
    const revoked = remedy('2023-03-30', '2023-04-04', { result: 'revoked' })
    const hidden = both(put('decided', { isOfPublicInterest: true }), without('disclosed'))(plainFile)
    expect(lost({ ...hidden, revoked })).toEqual([])
  })

  test('a case that the police declined is decided late from its filing on', () => {
    const late = {
      ...plainFile,
      ...Object.fromEntries(
        [
          caseStepOf('transferReported', '2023-03-01', { officer: 'P1', secondOfficer: 'P2' }),
          caseStepOf('transferApproved', '2023-03-02'),
          caseStepOf('transferred', '2023-03-03'),
          caseStepOf('policeDeclined', '2023-03-06'),
        ].map((entry) => [String(entry.facts['step']), entry]),
      ),
    }
    expect(lost(late)).toEqual([])
    const moved = both(
      put('decided', {}, { occurred: '2023-05-10' }),
      put('served', {}, { occurred: '2023-05-11' }),
      put('disclosed', {}, { occurred: '2023-05-12' }),
      put('paid', {}, { occurred: '2023-05-15' }),
      put('closed', {}, { occurred: '2023-05-16' }),
      put('archived', {}, { occurred: '2023-05-17' }),
    )(late)
    expect(lost(moved)).toEqual(['decided-in-time'])
  })

  test('what the law asks for without a time is lacking when the case is closed', () => {
    const hidden = both(put('decided', { isOfPublicInterest: true }), without('disclosed'))(plainFile)
    expect(lost(hidden, '2023-04-03')).toEqual([])
    expect(lost(hidden, '2023-04-04')).toEqual(['disclosed-by-law'])
    expect(lost(hidden, '2023-04-10')).toEqual(['disclosed-in-time', 'disclosed-by-law'])
  })
})

test('what becomes known later counts: a certificate annulled with effect from a day before', () => {
  const [certificate] = toldBackground
  const late = withheld(certificate!, '2023-02-01', undefined, '2031-01-01T00:00:00Z')
  const beside = backgroundOf([...toldBackground, late])
  // The door let it in, for nobody knew then.
  expect(follow(enforcementCase, Object.values(plainFile), chinaCalendar, beside).illegal).toEqual([])
  expect(lost(plainFile, undefined, beside)).toEqual(['certified-officers', 'lawful'])
})

test('a fault is judged by itself: what the law does not let follow is judged as it happened', () => {
  const unnoticed = without('noticed', 'statementWaived')(plainFile)
  expect(follow(enforcementCase, Object.values(unnoticed), chinaCalendar, background).illegal.length).toBeGreaterThan(1)
  expect(lost(unnoticed)).toEqual(['party-told', 'party-heard', 'lawful'])
})

test('names the officer in charge: of the decision, or whoever took evidence first', () => {
  const officers = (file: File) => new Set(checked(Object.values(file)).map(({ officer }) => officer))
  expect(officers(plainFile)).toEqual(new Set(['P1']))
  const dropped = {
    ...without('decided', 'served', 'disclosed', 'paid')(plainFile),
    dropped: caseStepOf('dropped', '2023-03-20', { reason: '事实不清' }),
  }
  expect(officers(dropped)).toEqual(new Set(['P1']))
})

test('a case that nobody entered has no checks, and a day that is none is refused', () => {
  expect(checked(Object.values(without('caseOpened')(plainFile)))).toEqual([])
  expect(() => checked([], '2023-02-30')).toThrow(RangeError)
})
