import { beforeAll, expect, it } from 'vitest'
import { startTestGateway } from '../schema/testing/gateway.ts'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'
import { township, writeLedgerFile } from './testing/small-ledger.ts'

const { folder, file, ask } = overLedger()

const event = (key: string, due: string) =>
  `${key},2023-05-02,2023-05-02,,矛盾纠纷,网格员,141021100201,p-0001,是,是,${due},王芳 13812341234 来电`
const eventHeader =
  '事件编号,发生日期,上报日期,办结日期,类别,上报主体,村（社区）代码,上报人代号,已处置,有效,办结时限,事件摘要'
const files = [
  [
    'village.csv',
    '区划代码,启用日期,名称,类型,常住人口（人）',
    ['141021100201,2021-01-01,示例村,行政村,1200'],
    '2023-01-05',
  ],
  ['event.csv', eventHeader, [event('SJ-1', '2023-05-12'), event('SJ-2', '2023-05-17')], '2023-05-03'],
  [
    'decision-matter.csv',
    '决策事项编号,启动日期,决策事项,事项类别,承办职务,专业性、技术性较强,可能影响社会稳定、公共安全,需要听证',
    ['JC-1,2023-04-01,示例决策,其他重大事项,副镇长,否,否,否'],
    '2023-04-02',
  ],
  [
    'publicity-event.csv',
    '活动编号,活动日期,形式,活动名称,参加人次（人次）',
    ['XC-1,2023-05-16,普法宣传,示例,40'],
    '2023-05-16',
  ],
  [
    'publicity-before.csv',
    '活动编号,活动日期,形式,活动名称,参加人次（人次）',
    ['XC-0,2023-05-10,普法宣传,示例,40'],
    '2023-05-11',
  ],
] as const

beforeAll(async () => {
  for (const [name, header, rows, on] of files) {
    const path = writeLedgerFile(folder, name, header, rows, `${on}T09:00:00+08:00`)
    const kind = name.replace('-before', '-event').replace('.csv', '')
    const { code, err } = await ask(`import ${path} --kind ${kind}`)
    if (code !== 0) throw new Error(err.join('\n'))
  }
})

it('tells what is due, what came in, who and what is waited for, and which line moved because of what', async () => {
  const { code, out, err } = await ask('today --on 2023-05-16')
  expect([code, err]).toEqual([0, []])
  const text = out.join('\n')
  expect(out[0]).toBe('乐昌镇 2023年5月16日的工作')
  expect(text).toMatch(/【到期】逾期\d+项、将到期1项/u)
  expect(out.filter((line) => line.includes('办结综治事件'))).toEqual([
    expect.stringMatching(/^逾期 .*SJ-1 示例村.*逾期4天.*综治中心主任$/u),
    expect.stringMatching(/^将到期 .*SJ-2 示例村.*剩1天.*综治中心主任$/u),
  ])
  expect(text).toContain('【新登记】2023年5月15日结束以后，共1条\n法治宣传活动  新增  1条')
  expect(out.filter((line) => line.startsWith('综治中心主任'))).toEqual([expect.stringMatching(/ \d+ +1 +0$/u)])
  expect(out.filter((line) => line.startsWith('重大行政决策'))).toEqual([
    expect.stringMatching(/启动决策程序 +1 +2023年4月1日 .*JC-1$/u),
  ])
  expect(out.filter((line) => line.startsWith('service/publicity'))).toEqual([
    expect.stringMatching(/法治宣传活动 XC-1$/u),
  ])
  // Nobody's name, and nothing that a person said.
  expect(text).not.toMatch(/王芳|1381234/u)
})

it('says so when nothing came in and nothing moved, and compares with any day before', async () => {
  const { out } = await ask('today --on 2023-05-15')
  expect(out).toContain('没有新登记。')
  expect(out.filter((line) => line.startsWith('没有变动'))).toHaveLength(1)
  const { out: longer } = await ask('today --on 2023-05-16 --since 2023-05-09')
  expect(longer.join('\n')).toContain('共2条\n法治宣传活动  新增  2条')
  const { code, err } = await ask('today --on 2023-05-16 --since 2023-05-16')
  expect([code, err.join('')]).toEqual([2, expect.stringContaining('--since')])
})

it('says the same in English and as JSON', async () => {
  const { out } = await ask('today --on 2023-05-16 --lang en')
  expect(out.join('\n')).toMatch(/\[Due\] \d+ overdue, 1 run out soon/u)
  expect(jsonOf(await ask('today --on 2023-05-16 --json'))).toMatchObject({
    on: '2023-05-16',
    since: '2023-05-15',
    due: { counts: { soon: 1, running: 0 }, items: expect.arrayContaining([expect.objectContaining({ key: 'SJ-2' })]) },
    cameIn: { counts: [{ kind: 'publicity-event', change: 'entered', entries: 1 }], latest: [{ key: 'XC-1' }] },
    stages: [{ procedure: 'major-decision', cases: ['JC-1'] }],
    score: { isMoved: true, moved: expect.arrayContaining([expect.objectContaining({ path: 'service/publicity' })]) },
  })
})

it('says the same over GraphQL', async () => {
  const gateway = await startTestGateway({ database: { type: 'sqlite', file } })
  const { data, errors } = await gateway.ask(`{ township(code: "${township}") { day(on: "2023-05-16") {
    on since due { clock { clockId } state } cameIn { kind change entries }
    waiting { owner overdue soon running } stages { procedure last cases since }
    before { earned } now { earned } moved { path cameIn because { key } } } } }`)
  await gateway.close()
  expect(errors).toEqual([])
  expect(data['township']).toMatchObject({
    day: {
      since: '2023-05-15',
      due: expect.arrayContaining([{ clock: { clockId: 'governance.event-due' }, state: 'SOON' }]),
      cameIn: [{ kind: 'PUBLICITY_EVENT', change: 'ENTERED', entries: 1 }],
      stages: [{ procedure: 'MAJOR_DECISION', cases: ['JC-1'], since: '2023-04-01' }],
      moved: expect.arrayContaining([{ path: 'service/publicity', cameIn: 1, because: [{ key: 'XC-1' }] }]),
    },
  })
})
