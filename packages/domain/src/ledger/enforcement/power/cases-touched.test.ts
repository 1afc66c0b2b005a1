import { expect, test } from 'vitest'
import { entryFor } from '../../../testing/alert-view.ts'
import type { LooseEntry } from '../../entry.ts'
import { entriesOfKind } from '../../entries-of-kind.ts'
import { casesTouched, powersChanged, runningCasesOn } from './cases-touched.ts'
import { caseStep } from '../case/case-step.ts'
import { enforcementCase } from '../case/enforcement-case.ts'
import { penaltyDecision } from '../case/penalty-decision.ts'
import { delegatedPower } from './delegated-power.ts'

const power = (key: string, item: string, occurred: string, closed?: string) =>
  entryFor(delegatedPower, {
    key,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: {
      list: occurred.slice(0, 4),
      item,
      title: `事项${item}`,
      field: 'townAppearance',
      handedOverBy: 'urbanManagementBureau',
      basis: '示例',
    },
  })
const opened = (key: string) =>
  entryFor(enforcementCase, {
    key,
    clocks: { occurred: '2023-05-01' },
    facts: {
      title: key,
      source: 'patrol',
      field: 'townAppearance',
      party: 'p-9',
      partyKind: 'citizen',
      isGrave: false,
    },
  })
const step = (of: string, what: 'filed' | 'closed' | 'dropped', occurred: string, cited?: string) =>
  entryFor(caseStep, {
    key: `${of}-${what}`,
    clocks: { occurred },
    facts: { case: of, step: what, ...(cited !== undefined && { power: cited }) },
  })
const decided = (of: string, occurred: string, cited: string) =>
  entryFor(penaltyDecision, {
    key: `${of}-decided`,
    clocks: { occurred },
    facts: {
      case: of,
      procedure: 'ordinary',
      outcome: 'penalty',
      power: cited,
      officer: 'p-1',
      secondOfficer: 'p-2',
      isWarning: true,
      isMajor: false,
      isOfPublicInterest: false,
    },
  })
const powers = entriesOfKind(delegatedPower, [
  power('OLD-A', 'A', '2022-01-01', '2023-06-30'),
  power('NEW-A', 'A', '2023-07-01'),
  power('OLD-B', 'B', '2022-01-01', '2023-06-30'),
  power('STAYS', 'C', '2022-01-01'),
])
const rows: readonly LooseEntry[] = [
  ...['A1', 'A2', 'A3', 'A4', 'B1', 'C1', 'N1'].map(opened),
  step('A1', 'filed', '2023-05-10', 'OLD-A'),
  step('A2', 'filed', '2023-05-10', 'OLD-A'),
  decided('A2', '2023-06-15', 'OLD-A'),
  step('A3', 'filed', '2023-05-10', 'OLD-A'),
  step('A3', 'closed', '2023-07-03'),
  // Decided by the new power: it rests on the old one no more.
  step('A4', 'filed', '2023-05-10', 'OLD-A'),
  decided('A4', '2023-07-05', 'NEW-A'),
  step('B1', 'filed', '2023-05-10', 'OLD-B'),
  step('C1', 'filed', '2023-05-10', 'STAYS'),
]
const running = (on: string) =>
  runningCasesOn(
    {
      cases: entriesOfKind(enforcementCase, rows),
      steps: entriesOfKind(caseStep, rows),
      decisions: entriesOfKind(penaltyDecision, rows),
    },
    on,
  )
const touched = (since: string, on: string) =>
  casesTouched(powersChanged(powers, since, on), running(on)).map((each) => [
    each.case,
    each.isDecided,
    each.ended.key,
    each.ended.replacedBy?.key,
  ])

test('what ended, with what replaced it, and what began', () => {
  const change = powersChanged(powers, '2023-06-01', '2023-07-01')
  expect(change.ended).toMatchObject([
    { key: 'OLD-A', item: 'A', until: '2023-06-30', replacedBy: { key: 'NEW-A' } },
    { key: 'OLD-B', item: 'B', until: '2023-06-30' },
  ])
  expect(change.ended[1]?.replacedBy).toBeUndefined()
  expect(change.begun.map(({ key }) => key)).toEqual(['NEW-A'])
})
test('a power is in force on its last day, and its end is not told of a later day again', () => {
  expect(powersChanged(powers, '2023-06-01', '2023-06-30')).toMatchObject({ ended: [], begun: [] })
  expect(powersChanged(powers, '2023-07-01', '2023-12-31')).toMatchObject({ ended: [], begun: [] })
})
test('running cases that rest on an ended power are touched, decided or not; the closed and the re-based are not', () => {
  expect(touched('2023-06-01', '2023-07-01')).toEqual([
    ['A1', false, 'OLD-A', 'NEW-A'],
    ['A2', true, 'OLD-A', 'NEW-A'],
    ['A3', false, 'OLD-A', 'NEW-A'],
    ['A4', false, 'OLD-A', 'NEW-A'],
    ['B1', false, 'OLD-B', undefined],
  ])
  expect(touched('2023-06-01', '2023-07-31').map(([name]) => name)).toEqual(['A1', 'A2', 'B1'])
})
test('a key that the new list has taken again is still there to be cited', () => {
  const again = entriesOfKind(delegatedPower, [
    power('A', 'A', '2022-01-01', '2023-06-30'),
    power('A', 'A', '2023-07-01'),
  ])
  const [one] = running('2023-05-10')
  expect(casesTouched(powersChanged(again, '2023-06-01', '2023-07-01'), [{ ...one!, power: 'A' }])).toEqual([])
})
test('a case that names no power yet runs, and rests on none', () => {
  expect(running('2023-05-09')).toEqual([])
  expect(running('2023-05-10').map((each) => each.case)).toEqual(['A1', 'A2', 'A3', 'A4', 'B1', 'C1'])
})
