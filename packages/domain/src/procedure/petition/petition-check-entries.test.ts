import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countFigure } from '../../ledger/count-figure.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { figureDefinitions } from '../../ledger/figure-definitions.ts'
import { indexLedger } from '../../ledger/ledger-index.ts'
import { petitionChecks } from '../../ledger/service/petition/petition-check.ts'
import { anyPetition } from '../../testing/any-petition.ts'
import { petitionStepOf as step, petitionWith, toldPetition, wholePetition } from '../../testing/told-petition.ts'
import { yearPeriod } from '../../value/period.ts'
import { withDerived } from '../with-derived.ts'
import { petitionCheckEntries } from './petition-check-entries.ts'

const township = '141021100000'
const checksOf = (entries: Iterable<LooseEntry>) =>
  Object.fromEntries(
    petitionCheckEntries(entries).map(({ clocks, facts }) => [facts['check'], [facts['met'], clocks['occurred']]]),
  )

test('a petition that went as it should meets every check, each told on the day of what was done', () => {
  expect(checksOf(Object.values(wholePetition))).toEqual({
    'routed-in-time': [true, '2023-01-04'],
    'told-in-time': [true, '2023-01-10'],
    // It was to be reported on by 1 March.
    'reported-in-time': [false, '2023-03-02'],
    'concluded-in-time': [true, '2023-04-07'],
    'extension-lawful': [true, '2023-03-11'],
    'review-in-time': [true, '2023-06-01'],
    're-examination-in-time': [true, '2023-07-25'],
  })
})

describe('a check is not met, and told on the day after the last one', () => {
  test.each([
    // 18 January is the last of fifteen days.
    ['routed-in-time', '2023-01-19', { assigned: undefined, accepted: step('accepted', '2023-01-19') }],
    ['told-in-time', '2023-01-19', { told: step('told', '2023-01-19') }],
    ['told-in-time', '2023-01-19', { told: undefined }],
    ['concluded-in-time', '2023-03-12', { extended: undefined }],
    // Extended up to 10 April.
    ['concluded-in-time', '2023-04-11', { answered: undefined, closed: undefined }],
    ['review-in-time', '2023-06-04', { reviewed: step('reviewed', '2023-06-04', { outcome: 'upheld' }) }],
    // Thirty days from 20 June, and five of a hearing: 25 July.
    ['re-examination-in-time', '2023-07-26', { reExamined: undefined }],
    ['re-examination-in-time', '2023-07-21', { hearingHeld: undefined }],
  ] as const)('%s on %s', (check, on, changes) => {
    expect(checksOf(petitionWith(changes))[check]).toEqual([false, on])
  })

  test('an extension that came after the sixty days extends nothing', () => {
    const late = step('extended', '2023-03-12', {
      approver: 'townMayor',
      reason: '复杂',
      until: '2023-04-09',
      toldOn: '2023-03-12',
    })
    expect(checksOf(petitionWith({ extended: late }))).toMatchObject({
      'concluded-in-time': [false, '2023-03-12'],
      'extension-lawful': [true, '2023-03-12'],
    })
  })
})

describe('an extension', () => {
  const extended = (facts: object) =>
    checksOf(
      petitionWith({
        extended: step('extended', '2023-03-06', {
          approver: 'townMayor',
          reason: '复杂',
          until: '2023-04-10',
          ...facts,
        }),
      }),
    )['extension-lawful']
  test.each([
    [{ toldOn: '2023-03-08' }, [true, '2023-03-08']],
    [{ toldOn: '2023-03-01' }, [true, '2023-03-06']],
    // The sixty days are over on 11 March.
    [{}, [false, '2023-03-12']],
    [{ toldOn: '2023-03-08', reason: undefined }, [false, '2023-03-12']],
    [{ toldOn: '2023-03-08', until: '2023-04-11' }, [false, '2023-03-06']],
    [{ toldOn: '2023-03-08', until: undefined }, [false, '2023-03-06']],
    [{ toldOn: '2023-03-08', approver: 'petitionOfficeHead' }, [false, '2023-03-06']],
  ])('that says %j', (facts, told) => expect(extended(facts)).toEqual(told))
})

describe('what asks for nothing is not judged', () => {
  test('a petition that was withdrawn, or led into another route', () => {
    const accepted = [toldPetition('2023-01-03'), step('told', '2023-01-04'), step('accepted', '2023-01-04')]
    for (const end of [step('withdrawn', '2023-02-01'), step('routeFound', '2023-02-01', { route: 'litigation' })])
      expect(checksOf([...accepted, end])).not.toHaveProperty('concluded-in-time')
    expect(checksOf([...accepted, step('withdrawn', '2023-02-01'), step('closed', '2023-02-01')])).not.toHaveProperty(
      'concluded-in-time',
    )
  })
  test('whom nobody can write to, and what goes back', () => {
    const unnamed = toldPetition('2023-01-03', { unreachable: true, petitioner: undefined })
    expect(checksOf([unnamed])).not.toHaveProperty('told-in-time')
    expect(checksOf([toldPetition('2023-01-03', { unreachable: true })])).not.toHaveProperty('told-in-time')
    // Nobody is told why it takes longer.
    const extension = { approver: 'townMayor', reason: '需要测绘', until: '2023-04-04' }
    const extended = [step('accepted', '2023-01-04'), step('extended', '2023-03-01', extension)]
    expect(checksOf([unnamed, ...extended])['extension-lawful']).toEqual([true, '2023-03-01'])
    expect(checksOf([toldPetition('2023-01-03'), ...extended])['extension-lawful']).toEqual([false, '2023-03-06'])
    const back = [
      toldPetition('2023-01-03', { intake: 'forwarded' }),
      step('objected', '2023-01-10', { reason: '不属于本镇职权' }),
      step('objectionSettled', '2023-01-30', { outcome: 'supported' }),
    ]
    expect(checksOf(back)).toEqual({ 'objected-in-time': [true, '2023-01-10'] })
  })
  test('an objection: 3 January is a Tuesday, the fifth working day the Tuesday after', () => {
    const late = [
      toldPetition('2023-01-03', { intake: 'assigned' }),
      step('objected', '2023-01-11', { reason: '不属于本镇职权' }),
    ]
    expect(checksOf(late)['objected-in-time']).toEqual([false, '2023-01-11'])
  })
})

const ask = (id: string, entries: readonly LooseEntry[], asOf = '2023-12-31') => {
  const definition = figureDefinitions.find((each) => each.id === `service.petitions-${id}`)!
  const value = countFigure(definition, withDerived(indexLedger(entries)), {
    subject: { kind: 'township', id: township, township },
    period: yearPeriod(2023),
    asOf,
  })
  return value.status === 'present' ? [value.value, value.of] : value.status
}

test('a figure has a cut-off: what could not be told by it is neither met nor missed', () => {
  const late = petitionWith({ extended: undefined, answered: step('answered', '2023-03-20', { outcome: 'explained' }) })
  expect(ask('concluded-in-time-share', late, '2023-03-11')).toEqual([0, 0])
  expect(ask('concluded-in-time-share', late, '2023-03-12')).toEqual([0, 1])
})

test('figures count what came in and what became of it', () => {
  const entries = [
    ...Object.values(wholePetition),
    toldPetition('2023-05-01', { petitionKind: 'suggestion', form: 'online', people: 5 }, 'XF-2'),
    toldPetition('2023-06-01', { form: 'visit', repeatOf: 'XF-1' }, 'XF-3'),
    toldPetition('2024-01-01', {}, 'XF-4'),
  ]
  const count = (id: string) => ask(id, entries)
  expect(['received', 'suggestions', 'appeals', 'letters', 'online', 'groups', 'repeated'].map(count)).toEqual(
    [3, 1, 2, 1, 1, 1, 1].map((value) => [value, undefined]),
  )
  expect(['accepted', 'closed', 'extensions', 'reviews', 're-examinations'].map(count)).toEqual(
    [1, 1, 1, 1, 1].map((value) => [value, undefined]),
  )
  expect(count('review-upheld-share')).toEqual([1, 1])
  // Two were told late, or not at all.
  expect(count('told-in-time-share')).toEqual([1, 3])
})

test('over any petition each check is told once, of an entry that there is, and not before the petition came in', () => {
  fc.assert(
    fc.property(anyPetition, (entries) => {
      const checks = petitionCheckEntries(entries)
      expect(petitionCheckEntries(entries.toReversed())).toEqual(checks)
      expect(new Set(checks.map(({ key }) => key)).size).toBe(checks.length)
      for (const { id, clocks, facts } of checks) {
        expect(Object.hasOwn(petitionChecks, String(facts['check']))).toBe(true)
        expect(entries.some((entry) => entry.id === id)).toBe(true)
        expect(String(clocks['occurred']) >= '2023-01-03').toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('what is done later never mends a fault that could be told before', () => {
  fc.assert(
    fc.property(anyPetition, fc.integer({ min: 1, max: 12 }), (entries, month) => {
      const on = `2023-${String(month).padStart(2, '0')}-15`
      const then = entries.filter(({ clocks }) => String(clocks['occurred']) <= on)
      const toldBy = (from: readonly LooseEntry[]) =>
        petitionCheckEntries(from)
          .filter(({ clocks }) => String(clocks['occurred']) <= on)
          .map(({ key, facts }) => `${key} ${String(facts['met'])}`)
      const faults = toldBy(then).filter((each) => each.endsWith('false'))
      expect(toldBy(entries)).toEqual(expect.arrayContaining(faults))
    }),
    { numRuns: 300 },
  )
})
