import { expect, test } from 'vitest'
import { jointEnforcement } from '../../ledger/enforcement/work/joint-enforcement.ts'
import { patrol } from '../../ledger/enforcement/work/patrol.ts'
import { whistleTask } from '../../ledger/enforcement/work/whistle-task.ts'
import { whistle } from '../../ledger/enforcement/work/whistle.ts'
import type { LooseEntry, RowOf } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { patrolAlerts } from './patrols.ts'
import { whistleAlerts } from './whistles.ts'

const blown = (facts: Partial<RowOf<typeof whistle>['facts']> = {}, closed?: string) =>
  entryFor(whistle, {
    key: 'CS-1',
    clocks: { occurred: '2023-05-10', ...(closed !== undefined && { closed }) },
    facts: {
      matter: '河道采砂',
      situation: 'jointEnforcement',
      isBeyondPowers: true,
      approver: 'townMayor',
      approvedOn: '2023-05-10',
      ...facts,
    },
  })
const task = (facts: Partial<RowOf<typeof whistleTask>['facts']> = {}, closed?: string) =>
  entryFor(whistleTask, {
    key: 'BD-1',
    clocks: { occurred: '2023-05-11', ...(closed !== undefined && { closed }) },
    facts: { whistle: 'CS-1', department: 'waterBureau', task: '现场查处', due: '2023-05-15', ...facts },
  })
const found = (on: string, ...entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), [...whistleAlerts, ...patrolAlerts]).map(({ finding }) => finding)
const codes = (on: string, ...entries: readonly LooseEntry[]) => found(on, ...entries).map(({ code }) => code)
const arrived = { respondedOn: '2023-05-15' } as const

test('a whistle that was approved, split and answered in time is nothing to look at', () => {
  expect(codes('2023-12-31', blown(), task(arrived))).toEqual([])
})

test('a whistle is for what is beyond the powers of the township', () => {
  expect(codes('2023-12-31', blown({ isBeyondPowers: false }), task(arrived))).toEqual(['whistleWithinPowers'])
  expect(codes('2024-01-01', blown({ isBeyondPowers: false }), task(arrived))).toEqual([])
})

test.each([
  [{ approver: 'partySecretary' }, undefined],
  [{ approvedOn: '2023-05-09' }, undefined],
  [{ approver: 'deputyMayor' }, 'otherPost'],
  [{ approvedOn: '2023-05-11' }, 'afterwards'],
] as const)('approved by %o: %s', (facts, why) => {
  const findings = found('2023-12-31', blown(facts), task(arrived))
  expect(findings.map((finding) => 'why' in finding && finding.why)).toEqual(why === undefined ? [] : [why])
})

test('approved by nobody, or on a day that nobody wrote down', () => {
  const bare = (facts: object): LooseEntry => {
    const entry = blown()
    const { approver, approvedOn: _, ...rest } = entry.facts
    return { ...entry, facts: { ...rest, ...('approver' in facts && { approver: approver ?? '' }) } }
  }
  expect(found('2023-12-31', bare({}), task(arrived))).toMatchObject([{ why: 'nobody' }])
  expect(found('2023-12-31', bare({ approver: true }), task(arrived))).toMatchObject([{ why: 'undated' }])
})

test('a whistle is split within three days, unless it is settled', () => {
  expect(codes('2023-05-13', blown())).toEqual([])
  expect(codes('2023-05-14', blown())).toEqual(['whistleWithoutTask'])
  expect(codes('2023-05-14', blown({}, '2023-05-12'))).toEqual([])
  expect(codes('2023-05-14', blown(), task())).toEqual([])
})

test('a department comes by the day that it was told', () => {
  expect(codes('2023-05-15', blown(), task())).toEqual([])
  expect(found('2023-05-16', blown(), task())).toMatchObject([{ code: 'dutyLate', last: '2023-05-15', late: 1 }])
  const [late] = found('2023-12-31', blown(), task({ respondedOn: '2023-05-18' }))
  expect(say(late!, zhCN)).toBe(
    '部门报到BD-1“现场查处”：部门报到（县水利局），自2023年5月11日起4日，期限至2023年5月15日止，实际为2023年5月18日，超过3日。',
  )
  expect(say(late!, en)).toBe(
    'Task of a whistle BD-1 “现场查处”: “A department comes when it is called” (Water bureau of the county) was due by 2023-05-15, 4 days from 2023-05-11: it was 2023-05-18, 3 days late.',
  )
})

test('a task that is done is evaluated within ten days', () => {
  const done = (facts: Partial<RowOf<typeof whistleTask>['facts']> = {}) => task({ ...arrived, ...facts }, '2023-05-20')
  expect(codes('2023-05-30', blown(), done())).toEqual([])
  expect(codes('2023-05-31', blown(), done())).toEqual(['whistleTaskNotEvaluated'])
  expect(codes('2023-05-31', blown(), done({ evaluation: 'satisfied' }))).toEqual([])
  // An evaluation that is still to come is none yet.
  expect(codes('2023-05-31', blown(), done({ evaluation: 'fair', evaluatedOn: '2023-06-02' }))).toEqual([
    'whistleTaskNotEvaluated',
  ])
})

test('patrols that found something and led to no case are told by month, after fifteen days', () => {
  const went = (key: string, occurred: string, facts: Partial<RowOf<typeof patrol>['facts']> = {}) =>
    entryFor(patrol, {
      key,
      clocks: { occurred },
      facts: { team: 'enforcementTeam', leader: 'p-1', found: true, ...facts },
    })
  const all = [
    went('XC-1', '2023-05-02'),
    went('XC-2', '2023-05-20', { case: 'AJ-1' }),
    went('XC-3', '2023-05-21', { found: false }),
    went('XC-4', '2023-06-01'),
    went('XC-5', '2023-06-02'),
  ]
  expect(found('2023-12-31', ...all)).toMatchObject([
    { month: '2023-05', patrols: 1 },
    { month: '2023-06', patrols: 2 },
  ])
  expect(found('2023-06-17', ...all)).toMatchObject([{ month: '2023-05' }, { month: '2023-06', patrols: 1 }])
  expect(found('2023-05-17', ...all)).toEqual([])
  expect(codes('2024-01-01', ...all)).toEqual([])
})

test('a joint operation that the township initiated has a whistle; one of a department needs none', () => {
  const joint = (initiator: 'township' | 'department', of?: string) =>
    entryFor(jointEnforcement, {
      key: 'LH-1',
      clocks: { occurred: '2023-05-12' },
      facts: { initiator, leadUnit: 'department', matter: '河道采砂', ...(of !== undefined && { whistle: of }) },
    })
  const at = (...entries: readonly LooseEntry[]) => codes('2023-12-31', blown(), task(arrived), ...entries)
  expect(at(joint('department'))).toEqual([])
  expect(at(joint('township', 'CS-1'))).toEqual([])
  expect(at(joint('township'))).toEqual(['operationWithoutWhistle'])
  expect(at(joint('township', 'CS-9'))).toEqual(['operationWithoutWhistle'])
})
