import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FilledRow, fillRows } from '../../persistence/testing/fill-rows.ts'
import { withStoreOver } from '../../persistence/testing/temp-store.ts'
import { schema } from '../schema.ts'
import { type TestGateway, startTestGateway } from '../testing/gateway.ts'
import { recordedMeeting } from './recorded-meeting.ts'
import { registerAndCorrect } from './register-and-correct.ts'
import { sampleTabs, samples } from './samples.ts'

// What the samples ask about beyond what every ledger of the tests has; in the example there is more of it.
const rows: readonly FilledRow[] = [
  [
    'decision-matter',
    'JCSX2023-07',
    {
      occurred: '2023-11-20',
      title: '镇区公共停车位规划',
      matterKind: 'plan',
      owner: 'deputyMayor',
      isTechnical: false,
      isRiskBearing: false,
      hearingDue: false,
    },
  ],
  [
    'enforcement-case',
    'AJ2023-01',
    {
      occurred: '2023-03-01',
      title: '占道经营',
      source: 'patrol',
      field: 'townAppearance',
      party: 'p-0900',
      partyKind: 'citizen',
      isGrave: false,
    },
  ],
  ['village', '141021100951', { occurred: '2021-01-01', name: '抱朴村（虚构）', type: 'village', residents: 1200 }],
  ['person', 'p-0001', { occurred: '2021-01-01', category: 'civilServant' }],
]

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
  await withStoreOver({ type: 'sqlite', file: gateway.file }, fillRows(rows))
})
afterAll(() => gateway.close())

const leavesOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]

describe.each(samples)('the sample “$title.zh”', ({ query, variables }) => {
  test('is valid', () => {
    expect(validate(schema, parse(query))).toStrictEqual([])
  })

  test('is answered with data and without errors, twice', async () => {
    const first = await gateway.ask(query, variables)
    expect(first.errors).toStrictEqual([])
    expect(leavesOf(first.data).filter((leaf) => leaf !== null).length).toBeGreaterThan(5)
    const second = await gateway.ask(query, variables)
    expect([second.errors, leavesOf(second.data).length]).toStrictEqual([[], leavesOf(first.data).length])
  })
})

test('a sample appends, corrects, meets a conflict and voids', async () => {
  const { query, variables } = registerAndCorrect
  const { data } = await gateway.ask(query, variables)
  expect(data).toMatchObject({
    append: { version: 1, found: false },
    correct: { version: 2, found: true, change: { type: 'CORRECTION' } },
    stale: { expected: 1, current: 3 },
    void: { entry: { version: 3, change: { type: 'VOID' } } },
  })
})

test('a sample records a meeting and its topic, and is refused a taken number, a day to come and a step too early', async () => {
  const { query, variables } = recordedMeeting
  const { data } = await gateway.ask(query, variables)
  expect(data).toMatchObject({
    meeting: { key: 'DWH2024-示例' },
    topic: { key: 'DWYT2024-示例', category: 'MAJOR_DECISION' },
    sameNumber: { key: 'DWYT2024-示例', message: expect.stringContaining('DWYT2024-示例') },
    dayToCome: { issues: [{ code: 'occurredAfterRecorded' }] },
    tooEarly: { moves: [{ title: 'Collective discussion', gates: expect.arrayContaining([expect.anything()]) }] },
    voidTopic: { entry: { version: 2, change: { type: 'VOID' } } },
    voidMeeting: { entry: { version: 2, change: { type: 'VOID' } } },
  })
})

test('tabs are named in the language of whoever opens them', () => {
  expect(sampleTabs('zh-CN').map(({ query }) => query.split('\n')[0])).toStrictEqual([
    '# 年度评分',
    '# 逐项说明',
    '# 表述与台账',
    '# 一天的工作',
    '# 到期清单',
    '# 提醒',
    '# 决策进程',
    '# 案件时间线',
    '# 执法队与清单',
    '# 案卷抽样',
    '# 网格员月考核',
    '# 网格由谁负责',
    '# 未办结的纠纷、信访和问题',
    '# 村（社区）与公务员',
    '# 规则依据',
    '# 排名',
    '# 当时所知',
    '# 登记会议议题',
    '# 登记更正',
  ])
  expect(sampleTabs('en')[0]!.query).toMatch(/^# Annual score\nquery \(/u)
})
