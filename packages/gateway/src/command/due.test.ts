import { beforeAll, expect, it, test } from 'vitest'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'
import { township, writeLedgerFile } from './testing/small-ledger.ts'

const { folder, ask } = overLedger()

const event = (key: string, closed: string, due: string) =>
  `${key},2023-05-02,2023-05-02,${closed},矛盾纠纷,网格员,141021100201,p-0001,是,是,${due},王芳 13812341234 来电`
const files = [
  ['village.csv', '区划代码,启用日期,名称,类型,常住人口（人）', ['141021100201,2021-01-01,示例村,行政村,1200']],
  [
    'event.csv',
    '事件编号,发生日期,上报日期,办结日期,类别,上报主体,村（社区）代码,上报人代号,已处置,有效,办结时限,事件摘要',
    [event('SJ-1', '', '2023-05-12'), event('SJ-2', '2023-05-20', '2023-05-15'), event('SJ-3', '', '2023-05-31')],
  ],
  [
    'event-step.csv',
    '流转编号,办理日期,事件编号,环节',
    ['SJ-1', 'SJ-2', 'SJ-3'].map((key) => `LZ-${key},2023-05-03,${key},受理`),
  ],
  [
    'counsel-appointment.csv',
    '聘任编号,聘任日期,到期日期,村（社区）代码,法律顾问代号,姓名',
    ['FL-1,2022-07-01,2024-06-30,141021100201,p-0085,王芳'],
  ],
  [
    'decision-matter.csv',
    '决策事项编号,启动日期,决策事项,事项类别,承办职务,专业性、技术性较强,可能影响社会稳定、公共安全,需要听证',
    ['JC-1,2023-04-01,示例决策,其他重大事项,副镇长,否,否,否'],
  ],
  ['legality-review.csv', '审查编号,送审日期,决策事项编号,审查主体,审查人代号', ['SC-1,2023-05-10,JC-1,司法所,p-0012']],
] as const

beforeAll(async () => {
  const paths = files.map(([name, header, rows]) => writeLedgerFile(folder, name, header, rows))
  const { code, err } = await ask(`import ${paths.join(' ')}`)
  if (code !== 0) throw new Error(err.join('\n'))
})

it('lists by system what runs, with its basis, its days and who answers for it', async () => {
  const { code, out, err } = await ask('due --on 2023-05-16')
  expect([code, err]).toEqual([0, []])
  expect(out).toEqual([
    '乐昌镇 截至2023年5月16日的到期清单',
    '',
    '【合法性审查队伍】',
    '合法性审查 · 《重大行政决策程序暂行条例》第26条第2款〔参照，一般应当〕',
    '  状态    事项  涉及           起算           期限           剩余           责任',
    '  ──────  ────  ─────────────  ─────────────  ─────────────  ─────────────  ──────',
    '  进行中  SC-1  JC-1 示例决策  2023年5月10日  2023年5月19日  还须3个工作日  副镇长',
    '',
    '【综治中心】',
    '办结综治事件 · 《乐昌镇法治政府建设考核办法（示例草案）》〔地方规定，示例〕',
    '  状态    事项  涉及    起算          期限           剩余     责任',
    '  ──────  ────  ──────  ────────────  ─────────────  ───────  ────────────',
    '  逾期    SJ-1  示例村  2023年5月2日  2023年5月12日  逾期4天  综治中心主任',
    '  逾期    SJ-2  示例村  2023年5月2日  2023年5月15日  逾期1天  综治中心主任',
    '  进行中  SJ-3  示例村  2023年5月2日  2023年5月31日  剩15天   综治中心主任',
    '',
    '【公共法律服务】',
    '续聘村（居）法律顾问 · 《司法部关于村（居）法律顾问工作的意见（2018年，标题未核）》〔倡导，未核实〕',
    '  状态    事项  涉及    起算          期限           剩余     责任',
    '  ──────  ────  ──────  ────────────  ─────────────  ───────  ──────────',
    '  进行中  FL-1  示例村  2022年7月1日  2024年6月30日  剩411天  司法所所长',
    '',
    '【年度报告登记】',
    '向县委、县政府报送年度报告 · 《法治政府建设与责任落实督察工作规定》〔未核实〕',
    '  状态  事项      涉及  起算            期限           剩余      责任',
    '  ────  ────────  ────  ──────────────  ─────────────  ────────  ────────',
    '  逾期  2022年度  —     2022年12月31日  2023年2月28日  逾期77天  党委书记',
    '公开年度报告 · 《法治政府建设与责任落实督察工作规定》第24条〔未核实〕',
    '  状态  事项      涉及  起算            期限           剩余      责任',
    '  ────  ────────  ────  ──────────────  ─────────────  ────────  ────',
    '  逾期  2022年度  —     2022年12月31日  2023年3月31日  逾期46天  镇长',
    '',
    '共 7 项：逾期 4、宽限 0、将到期 0、进行中 3、时间已足 0。',
  ])
})

it('says the same in English', async () => {
  const { out } = await ask('due --on 2023-05-16 --system governance --lang en')
  expect(out).toEqual([
    'What is due in 乐昌镇 on 2023-05-16',
    '',
    '【Governance centre】',
    'Close a governance event · Lechang assessment scheme (illustrative draft) [local rule, illustrative]',
    '  State    Matter  About   Start       Last day    Left          Answers for it',
    '  ───────  ──────  ──────  ──────────  ──────────  ────────────  ─────────────────────────────',
    '  overdue  SJ-1    示例村  2023-05-02  2023-05-12  4 days over   Head of the governance centre',
    '  overdue  SJ-2    示例村  2023-05-02  2023-05-15  1 day over    Head of the governance centre',
    '  running  SJ-3    示例村  2023-05-02  2023-05-31  15 days left  Head of the governance centre',
    '',
    '3 in all: overdue 2, in grace 0, soon 0, running 1, time given 0.',
  ])
})

it('knows a system by its name, too', async () => {
  const named = jsonOf(await ask('due --on 2023-05-16 --system 综治中心 --json'))
  expect(named).toEqual(jsonOf(await ask('due --on 2023-05-16 --system governance --json')))
})

it('gives the same as JSON', async () => {
  const json = jsonOf(await ask('due --on 2023-05-16 --system legalityReview --json'))
  expect(json).toMatchObject({
    schemaVersion: 1,
    township,
    on: '2023-05-16',
    counts: { overdue: 0, grace: 0, soon: 0, running: 1, given: 0 },
    items: [
      {
        clock: 'legality-review.review-period',
        system: 'legalityReview',
        what: '合法性审查',
        bound: 'atLeast',
        kind: 'legality-review',
        key: 'SC-1',
        state: 'running',
        about: '示例决策',
        aboutKey: 'JC-1',
        start: '2023-05-10',
        deadline: { status: 'day', on: '2023-05-19' },
        suspendedSince: null,
        unit: 'workingDay',
        length: 7,
        elapsed: 4,
        left: 3,
        overdue: 0,
        owner: { post: 'deputyMayor', name: '副镇长' },
        citation: { article: 26, bindingForce: 'byReference', verification: 'verified' },
      },
    ],
    issues: [],
  })
})

it('can be asked for what has run out, or soon does, alone', async () => {
  const keys = async (words: string) => {
    const { items } = jsonOf(await ask(`due ${words} --system governance --json`))
    return Array.isArray(items) ? items.map(({ key }) => key) : []
  }
  expect(await keys('--on 2023-05-14')).toEqual(['SJ-1', 'SJ-2', 'SJ-3'])
  expect(await keys('--on 2023-05-14 --overdue')).toEqual(['SJ-1'])
  expect(await keys('--on 2023-05-14 --soon')).toEqual(['SJ-2'])
  expect(await keys('--on 2023-05-14 --soon --overdue')).toEqual(['SJ-1', 'SJ-2'])
})

it('is of today in Beijing unless a day is given', async () => {
  expect(jsonOf(await ask('due --json', '2023-05-15T16:00:00.000Z'))).toMatchObject({ on: '2023-05-16' })
})

it('says what cannot be counted, and why', async () => {
  const { code, out } = await ask('due --on 2027-01-04 --system legalityReview')
  expect([code, out.slice(1)]).toEqual([
    0,
    [
      '',
      '没有正在计算的期限。',
      '',
      '1 项期限无法计算：',
      '  合法性审查 SC-1：工作日历只有2020年1月1日至2026年12月31日，不知道2027年1月1日是否工作日，期限无法计算。',
    ],
  ])
})

test.each([
  ['due --on 2023-02-30', '“2023-02-30”不是日期'],
  ['due --system x', '没有工作制度“x”。可用：leadingGroup'],
  ['due --township 141021101', '库中没有乡镇 141021101000 的台账'],
])('%s is refused', async (words, sentence) => {
  const { code, err } = await ask(words)
  expect([code, err.join('\n')]).toEqual([2, expect.stringContaining(sentence)])
})

it('refuses days and years that nothing can be looked at from, each with those that can', async () => {
  for (const words of ['due --on 9999-12-31', 'alerts --on 9999-12-31', 'today --on 1948-12-31', 'leaders --year 0000'])
    expect(await ask(words)).toMatchObject({ code: 2, err: [expect.stringContaining('应在 1949 年至 2999 年之间')] })
  expect(await ask('subsidy --month 0000-05 --lang en')).toMatchObject({
    code: 2,
    err: ['0000-05 cannot be looked at: it has to lie in the years 1949 to 2999.'],
  })
})
