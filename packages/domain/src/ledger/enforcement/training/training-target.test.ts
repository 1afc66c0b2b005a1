import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { officerTrainingNorm } from '../../../law/training-norm.ts'
import { enforcementOfficerYear } from '../../../rule-books/enforcement-officer-year.ts'
import { entryFor } from '../../../testing/alert-view.ts'
import { compare, ratio } from '../../../value/ratio.ts'
import { entriesOfKind } from '../../entries-of-kind.ts'
import { officerLeave } from './officer-leave.ts'
import { teamMembership } from '../team/team-membership.ts'
import {
  type PartYear,
  daysOfYear,
  partYearPolicies,
  plainTrainingPolicy,
  serviceInYear,
  trainingTarget,
} from './training-target.ts'

const span = (occurred: string, closed?: string) => ({ occurred, ...(closed !== undefined && { closed }) })
const inTeam = (key: string, ...when: readonly [string, string?]) =>
  entryFor(teamMembership, {
    key,
    clocks: span(...when),
    facts: { person: 'p-1', unit: 'enforcementOffice', post: 'member', certified: true },
  })
const onLeave = (key: string, ...when: readonly [string, string?]) =>
  entryFor(officerLeave, {
    key,
    clocks: span(...when),
    facts: { person: 'p-1', ground: 'leave', approver: 'townMayor' },
  })
type Row = ReturnType<typeof inTeam>
const yearOf = (year: number, rows: readonly Row[]) =>
  serviceInYear('p-1', year, entriesOfKind(teamMembership, rows), entriesOfKind(officerLeave, rows))
const targetOf = (
  year: number,
  rows: readonly Row[],
  norm: PartYear = 'notApplicable',
  service: PartYear = 'proRata',
) => trainingTarget(yearOf(year, rows).served, year, { ...plainTrainingPolicy, norm, service })
const quarters = (target: ReturnType<typeof targetOf>) =>
  target.status === 'due' ? target.creditHours : target.because

test('the norm is the one that the rule book of officers reads', () => {
  expect(enforcementOfficerYear.parameters?.find(({ id }) => id === officerTrainingNorm.id)).toMatchObject(
    officerTrainingNorm,
  )
})

describe('the whole year in the team', () => {
  const whole = [inTeam('M1', '2021-12-01')]
  test.each([
    // 60 credit-hours are 240 quarters. 2024 has 366 days, and asks for the same.
    [2024, 'notApplicable', 240],
    [2025, 'notApplicable', 240],
    // 9 August to 31 December 2023 are 145 days: 60 × 145 / 365 = 23.8356…, in quarters 95.34….
    [2023, 'notApplicable', 'normOfPartYear'],
    [2023, 'proRata', 95],
    [2023, 'full', 240],
    [2022, 'full', 'noNorm'],
    [2026, 'full', 'noNorm'],
  ] as const)('%i, the norm of a part of the year %s: %s', (year, norm, expected) => {
    expect(quarters(targetOf(year, whole, norm))).toBe(expected)
  })
})

describe('part of the year in the team', () => {
  // 1 July to 31 December 2024: 184 of 366 days. 60 × 184 / 366 = 30.1639…, in quarters 120.65….
  const joiner = [inTeam('M1', '2024-07-01')]
  const leaver = [inTeam('M1', '2021-12-01', '2024-06-30')]
  test('a joiner and a leaver owe the days of theirs', () => {
    expect(quarters(targetOf(2024, joiner))).toBe(121)
    // 182 days: 29.8360…, in quarters 119.34….
    expect(quarters(targetOf(2024, leaver))).toBe(119)
    expect(targetOf(2024, joiner)).toMatchObject({ exact: ratio(60 * 184, 366) })
    expect(yearOf(2024, joiner).service).toEqual({
      person: 'p-1',
      daysInTeam: 184,
      daysOnLeave: 0,
      daysServed: 184,
      joined: '2024-07-01',
    })
    expect(yearOf(2024, leaver).service).toMatchObject({ daysInTeam: 182, left: '2024-06-30' })
  })
  test('approved leave is left out, and only as far as it is time in the team', () => {
    const rows = [...joiner, onLeave('L1', '2024-06-01', '2024-07-30')]
    expect(yearOf(2024, rows).service).toMatchObject({ daysInTeam: 184, daysOnLeave: 30, daysServed: 154 })
    expect(quarters(targetOf(2024, rows))).toBe(101)
  })
  test('it owes all of it, or nothing, where the policy says so', () => {
    expect(quarters(targetOf(2024, joiner, 'notApplicable', 'full'))).toBe(240)
    expect(quarters(targetOf(2024, joiner, 'notApplicable', 'notApplicable'))).toBe('serviceOfPartYear')
  })
  test('both parts at once: only the days that are in both count', () => {
    // Until 31 August 2023, in force from 9 August: 23 days. 60 × 23 / 365 = 3.7808…, in quarters 15.12….
    const until = [inTeam('M1', '2021-12-01', '2023-08-31')]
    expect(quarters(targetOf(2023, until, 'proRata'))).toBe(15)
    // Gone before the norm came: nothing of it, and that is zero, not "not applicable".
    expect(quarters(targetOf(2023, [inTeam('M1', '2021-12-01', '2023-08-08')], 'proRata'))).toBe(0)
    expect(quarters(targetOf(2023, [inTeam('M1', '2021-12-01', '2023-08-09')], 'proRata'))).toBe(1)
  })
  test('two memberships that overlap are one day each; a gap between two is none', () => {
    const twice = [inTeam('M1', '2024-01-01', '2024-03-31'), inTeam('M2', '2024-03-01', '2024-04-30')]
    expect(yearOf(2024, twice).service.daysInTeam).toBe(121)
    const apart = [inTeam('M1', '2024-01-01', '2024-01-31'), inTeam('M2', '2024-03-01')]
    expect(yearOf(2024, apart).service).toMatchObject({ daysInTeam: 337, daysServed: 337 })
    expect(yearOf(2024, apart).service.joined).toBeUndefined()
  })
  test('who was never there owes nothing', () => {
    expect(quarters(targetOf(2024, []))).toBe('serviceOfPartYear')
  })
})

test('the rounding is the named one', () => {
  const served = daysOfYear(2024).slice(0, 184)
  const rounded = (rounding: 'down' | 'halfUp' | 'up') =>
    trainingTarget(served, 2024, { ...plainTrainingPolicy, rounding })
  expect([rounded('down'), rounded('halfUp'), rounded('up')].map(quarters)).toEqual([120, 121, 121])
})

test('by days no part is more than the whole, and parts of a year that make it up come to the norm', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 366 }),
      fc.constantFrom(2024, 2025),
      fc.constantFrom(...partYearPolicies),
      (cut, year, norm) => {
        const days = daysOfYear(year)
        const policy = { ...plainTrainingPolicy, norm }
        const exactOf = (served: readonly string[]) => {
          const target = trainingTarget(served, year, policy)
          return target.status === 'due' ? target.exact : ratio(0)
        }
        const [first, rest] = [exactOf(days.slice(0, cut)), exactOf(days.slice(cut))]
        expect(compare(first, ratio(60))).toBeLessThanOrEqual(0)
        expect(ratio(first.num * rest.den + rest.num * first.den, first.den * rest.den)).toEqual(ratio(60))
      },
    ),
  )
})
