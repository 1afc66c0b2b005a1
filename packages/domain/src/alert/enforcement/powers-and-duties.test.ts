import { expect, test } from 'vitest'
import { caseStep } from '../../ledger/enforcement/case/case-step.ts'
import { enforcementCase } from '../../ledger/enforcement/case/enforcement-case.ts'
import { penaltyDecision } from '../../ledger/enforcement/case/penalty-decision.ts'
import { delegatedPower } from '../../ledger/enforcement/power/delegated-power.ts'
import { dutyStatement } from '../../ledger/enforcement/power/duty-statement.ts'
import type { EnforcementBody } from '../../ledger/enforcement/team/enforcement-body.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { powersAndDutiesAlerts } from './powers-and-duties.ts'

const power = (key: string, item: string, publishedOn: string | '', occurred = '2023-01-01', closed?: string) =>
  entryFor(delegatedPower, {
    key,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: {
      list: '2023',
      item,
      title: `${item}事项`,
      field: 'townAppearance',
      handedOverBy: 'urbanManagementBureau',
      basis: '示例',
      ...(publishedOn !== '' && { publishedOn }),
    },
  })
const states = (statedBy: EnforcementBody, item: string, holder: EnforcementBody) =>
  entryFor(dutyStatement, {
    key: `QZ-${statedBy}-${item}`,
    clocks: { occurred: '2023-01-01' },
    facts: { list: '2023', statedBy, item, title: `${item}事项`, holder, role: 'lead' },
  })
type Row = ReturnType<typeof power>
const alerted = (on: string, ...rows: readonly Row[]) => lookOut(viewOf(on, rows), powersAndDutiesAlerts)
const found = (on: string, ...rows: readonly Row[]) => alerted(on, ...rows).map(({ finding }) => finding)
const ids = (...rows: readonly Row[]) => rows.map(({ id }) => id).toSorted()

const published = '2022-12-01'
const [team, urban] = ['enforcementTeam', 'urbanManagementBureau'] as const

test('overlap, gap and contradiction are found, each with its article', () => {
  const rows = [
    power('F-A', 'A', published),
    states(team, 'A', team),
    states(urban, 'A', urban),
    power('F-B', 'B', published),
    states(team, 'C', urban),
    states('waterBureau', 'C', 'waterBureau'),
  ]
  expect(
    alerted('2023-06-30', ...rows).map(({ alert, finding }) => [
      alert.citation.article,
      alert.citation.paragraph,
      finding.code,
    ]),
  ).toEqual([
    [25, 2, 'dutyOverlap'],
    [24, 3, 'dutyGap'],
    [25, 2, 'dutyContradiction'],
  ])
  expect(found('2023-06-30', ...rows).map((finding) => say(finding, zhCN))).toEqual([
    '事项A“A事项”职责重叠：镇综合行政执法队、县城市管理局各自的清单都写明由本单位牵头实施。请协商明确，协商不成的报请共同的上一级机关指定。',
    '事项B“B事项”职责空白：已赋权，没有单位在自己的清单中写明牵头实施。',
    '事项C“C事项”清单矛盾：镇综合行政执法队的清单写明由县城市管理局牵头实施，县城市管理局自己的清单没有写明由谁牵头。',
  ])
  expect(found('2023-06-30', ...rows).map((finding) => say(finding, en))[2]).toBe(
    'On item C “C事项” lists contradict each other: that of Enforcement team of the town says that Urban management bureau of the county leads; the list of that body itself says of nobody that it leads.',
  )
  // Where nobody wrote lists of duties down, powers that were handed over are no gaps.
  expect(found('2023-06-30', power('F-B', 'B', published))).toEqual([])
})

test('an item of the team that was not handed over, or no more', () => {
  const [own, others] = [states(team, 'A', team), states(urban, 'B', team)]
  const rows = [own, others, states(team, 'B', team), power('F-A', 'A', published, '2023-01-01', '2023-06-30')]
  const without = (on: string) => found(on, ...rows).filter(({ code }) => code === 'dutyWithoutPower')
  expect(without('2023-06-30')).toMatchObject([{ item: 'B', statedBy: [team, urban] }])
  expect(without('2023-07-01')).toMatchObject([{ item: 'A', statedBy: [team], entries: [own.id] }, { item: 'B' }])
  expect(found('2023-07-01', own)).toEqual([])
})

test('a power in force that was not published by the day', () => {
  const [never, later] = [power('F-A', 'A', ''), power('F-B', 'B', '2023-05-02')]
  expect(found('2023-05-01', never, later)).toEqual([
    { code: 'powerNotPublished', power: 'F-A', item: 'A', title: 'A事项', entries: [never.id] },
    {
      code: 'powerNotPublished',
      power: 'F-B',
      item: 'B',
      title: 'B事项',
      publishedOn: '2023-05-02',
      entries: [later.id],
    },
  ])
  expect(found('2023-05-02', never, later)).toHaveLength(1)
})

test('undecided cases that rest on an ended power, and none that were decided by it', () => {
  const [old, next] = [
    power('F-1', 'A', published, '2023-01-01', '2023-06-30'),
    power('F-2', 'A', published, '2023-07-01'),
  ]
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
  const filed = (key: string) =>
    entryFor(caseStep, {
      key: `${key}-1`,
      clocks: { occurred: '2023-05-10' },
      facts: { case: key, step: 'filed', power: 'F-1' },
    })
  const decided = entryFor(penaltyDecision, {
    key: 'C2-2',
    clocks: { occurred: '2023-06-30' },
    facts: {
      case: 'C2',
      procedure: 'ordinary',
      outcome: 'penalty',
      power: 'F-1',
      officer: 'p-1',
      secondOfficer: 'p-2',
      isWarning: true,
      isMajor: false,
      isOfPublicInterest: false,
    },
  })
  const [first, second] = [opened('C1'), opened('C2')]
  const [step1, step2] = [filed('C1'), filed('C2')]
  const rows = [old, next, first, second, step1, step2, decided]
  expect(found('2023-06-30', ...rows)).toEqual([])
  expect(found('2023-07-01', ...rows)).toEqual([
    {
      code: 'casesOfEndedPower',
      power: 'F-1',
      item: 'A',
      title: 'A事项',
      until: '2023-06-30',
      replacedBy: 'F-2',
      cases: ['C1'],
      entries: ids(old, next, first, step1),
    },
  ])
  expect(found('2023-07-01', old, first, step1)).toMatchObject([{ cases: ['C1'] }])
})
