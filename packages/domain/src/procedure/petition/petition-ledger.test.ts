import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { anyPetition } from '../../testing/any-petition.ts'
import { petitionStepOf as step, toldPetition, wholePetition } from '../../testing/told-petition.ts'
import { petitionLedgerOn } from './petition-ledger.ts'
import { petitionStages } from './petition-stages.ts'

const whole = Object.values(wholePetition)
const brief = (on: string, entries: readonly LooseEntry[] = whole) =>
  petitionLedgerOn(entries, on).map(({ stage, isOpen, next }) => [
    stage,
    isOpen,
    next?.clock.id.slice('petitions.'.length),
    next?.deadline.status === 'day' ? next.deadline.on : next?.deadline.status,
    next?.left,
    next?.overdue,
  ])

test.each([
  ['2023-01-02', []],
  ['2023-01-03', [['registered', true, 'routing', '2023-01-18', 15, 0]]],
  ['2023-01-05', [['handedOn', true, 'telling', '2023-01-18', 13, 0]]],
  ['2023-02-20', [['accepted', true, 'feedback', '2023-03-01', 9, 0]]],
  // The earliest is over.
  ['2023-03-05', [['accepted', true, 'feedback', '2023-03-01', 0, 4]]],
  ['2023-04-08', [['answered', true, undefined, undefined, undefined, undefined]]],
  ['2023-04-10', [['closed', false, undefined, undefined, undefined, undefined]]],
  ['2023-05-30', [['underReview', true, 'review', '2023-06-03', 4, 0]]],
  ['2023-06-10', [['reviewed', false, undefined, undefined, undefined, undefined]]],
  ['2023-07-12', [['underReExamination', true, 're-examination', 'suspended', undefined, 0]]],
  ['2023-07-20', [['underReExamination', true, 're-examination', '2023-07-25', 5, 0]]],
  ['2023-07-30', [['reExamined', false, undefined, undefined, undefined, undefined]]],
  ['2023-08-01', [['archived', false, undefined, undefined, undefined, undefined]]],
])('on %s a petition stands as it did then', (on, lines) => {
  expect(brief(on)).toEqual(lines)
})

test.each([
  [
    'objected',
    true,
    [
      toldPetition('2023-01-03', { intake: 'forwarded' }),
      step('registered', '2023-01-03'),
      step('objected', '2023-01-04', { reason: '不属于本镇职权' }),
    ],
  ],
  [
    'refused',
    true,
    [
      toldPetition('2023-01-03'),
      step('registered', '2023-01-03'),
      step('notAccepted', '2023-01-04', { reason: '重复' }),
    ],
  ],
  [
    'routeFound',
    true,
    [
      toldPetition('2023-01-03'),
      step('registered', '2023-01-03'),
      step('routeFound', '2023-01-04', { route: 'litigation' }),
    ],
  ],
  [
    'replied',
    true,
    [
      toldPetition('2023-01-03', { petitionKind: 'suggestion' }),
      step('registered', '2023-01-03'),
      step('replied', '2023-01-04'),
    ],
  ],
  ['withdrawn', false, [toldPetition('2023-01-03'), step('registered', '2023-01-03'), step('withdrawn', '2023-01-04')]],
  [
    'served',
    true,
    [toldPetition('2023-01-03', { route: 'duty' }), step('registered', '2023-01-03'), step('served', '2023-01-04')],
  ],
  ['received', true, [toldPetition('2023-01-03'), step('told', '2023-01-04')]],
] as const)('what is %s is so, open: %s', (stage, isOpen, entries) => {
  expect(petitionLedgerOn(entries, '2023-01-05')).toMatchObject([{ stage, isOpen }])
})

test('the route is the one that was last found', () => {
  const found = [
    toldPetition('2023-01-03', { route: undefined }),
    step('registered', '2023-01-03'),
    step('routeFound', '2023-01-05', { route: 'duty' }),
  ]
  expect(['2023-01-04', '2023-01-05'].map((on) => petitionLedgerOn(found, on)[0]?.route)).toEqual([undefined, 'duty'])
})

test('over any petition what occurs later changes nothing, nor does the order of the rows', () => {
  fc.assert(
    fc.property(anyPetition, fc.integer({ min: 1, max: 12 }), (entries, month) => {
      const on = `2023-${String(month).padStart(2, '0')}-15`
      const lines = petitionLedgerOn(entries, on)
      expect(petitionLedgerOn(entries.toReversed(), on)).toEqual(lines)
      const then = entries.filter(({ clocks }) => String(clocks['occurred']) <= on)
      expect(petitionLedgerOn(then, on)).toEqual(lines)
      for (const { stage } of lines) expect(Object.hasOwn(petitionStages, stage)).toBe(true)
    }),
    { numRuns: 200 },
  )
})
