import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { procedures } from '@zhunsheng/domain/procedure'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, writeLedgerFile } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
let environment: Record<string, string> = {}
const ask = (words: string) => call(words, { environment })

beforeAll(async () => {
  environment = { DATABASE_URL: `sqlite:${await smallDatabase(folder)}` }
  const files = join(folder, 'decisions')
  mkdirSync(files)
  const matters =
    '决策事项编号,启动日期,决策事项,事项类别,承办职务,专业性、技术性较强,可能影响社会稳定、公共安全,需要听证'
  writeLedgerFile(files, 'decision-matter.csv', matters, [
    'SX-2,2023-03-01,道路养护办法,plan,副镇长,否,否,否',
    'SX-1,2023-02-01,农贸市场改造,project,副镇长,否,否,否',
  ])
  const steps = '程序编号,办理日期,决策事项编号,程序,文书编号'
  writeLedgerFile(files, 'decision-step.csv', steps, [
    'CX-2,2023-02-15,SX-1,公开征求意见,乐政〔2023〕2号',
    'CX-1,2023-02-10,SX-1,拟订草案,乐政〔2023〕1号',
  ])
  expect((await ask(`import ${files}`)).err).toEqual([])
})
afterAll(() => rmSync(folder, { recursive: true }))

it('lists the matters of a procedure by when they began', async () => {
  const { code, out } = await ask('follow')
  expect(code).toBe(0)
  expect(out.slice(2).map((line) => line.split(/\s{2,}/u))).toEqual([
    ['SX-1', '农贸市场改造', '2023-02-01', '2023-02-15 公开征求意见', '0'],
    ['SX-2', '道路养护办法', '2023-03-01', '2023-03-01 启动决策程序', '0'],
  ])
})

it('follows one step by step, and says what may come next and what is missing', async () => {
  const { code, out } = await ask('follow SX-1 --on 2023-03-01')
  expect(code).toBe(0)
  expect(out[0]).toBe('重大行政决策 SX-1：农贸市场改造')
  expect(out.slice(3, 6).map((line) => line.split(/\s{2,}/u))).toEqual([
    ['2023-02-01', '启动决策程序', '重大行政决策事项 SX-1'],
    ['2023-02-10', '拟订草案', '重大行政决策程序记录 CX-1'],
    ['2023-02-15', '公开征求意见', '重大行政决策程序记录 CX-2'],
  ])
  const open = out.find((line) => line.startsWith('2023年3月1日可以办理：')) ?? ''
  expect(open).toContain('拟订草案')
  expect(open).not.toContain('集体讨论')
  const discussed = out.find((line) => line.includes('集体讨论：')) ?? ''
  expect(discussed).toContain('《重大行政决策程序暂行条例》')
  expect(discussed).toContain('参照')
})

it('says the same in English, with the same days and articles', async () => {
  const articles = (lines: readonly string[]) =>
    [...lines.join('\n').matchAll(/(?:第(\d+)条|art\. ?(\d+))/gu)].map(([, zh, en]) => zh ?? en)
  const [zh, en] = [await ask('follow SX-1 --on 2023-03-01'), await ask('follow SX-1 --on 2023-03-01 --lang en')]
  expect(en.out[0]).toBe('Major administrative decision SX-1: 农贸市场改造')
  expect(articles(zh.out).length).toBeGreaterThan(0)
  expect(articles(en.out)).toEqual(articles(zh.out))
})

it('gives codes as JSON', async () => {
  expect(jsonOf(await ask('follow SX-2 --on 2023-03-02 --json'))).toMatchObject({
    schemaVersion: 1,
    procedure: 'major-decision',
    on: '2023-03-02',
    cases: [
      {
        case: 'SX-2',
        made: [{ move: 'initiated', on: '2023-03-01', kind: 'decision-matter', key: 'SX-2' }],
        illegal: [],
      },
    ],
  })
})

it('says what was known by an instant, what was not lawful as far as was known, and that this is a finding', async () => {
  const files = mkdtempSync(join(folder, 'known-'))
  const matters =
    '决策事项编号,启动日期,决策事项,事项类别,承办职务,专业性、技术性较强,可能影响社会稳定、公共安全,需要听证'
  const [matter, step] = [
    'SX-1,2023-02-01,农贸市场改造,project,副镇长,否,否,否',
    'CX-1,2023-02-10,SX-1,拟订草案,乐政〔2023〕1号',
  ]
  writeLedgerFile(files, 'decision-matter.csv', matters, [matter], '2023-03-05T09:00:00+08:00')
  const steps = '程序编号,办理日期,决策事项编号,程序,文书编号'
  writeLedgerFile(files, 'decision-step.csv', steps, [step], '2023-02-11T09:00:00+08:00')
  const database = join(files, 'ledger.db')
  const asked = (words: string) => call(words, { environment: { DATABASE_URL: `sqlite:${database}` } })
  expect(await asked(`import ${files}`)).toMatchObject({ code: 0, err: [] })
  expect((await asked('follow SX-1')).code).toBe(0)
  const { code, out } = await asked('follow SX-1 --known-at 2023-03-01')
  expect(code).toBe(1)
  expect(out.join('')).toContain('没有该决策事项的启动记录')
  expect(out.at(-1)).toContain('2023年3月1日')
  const json = jsonOf(await asked('follow --known-at 2023-03-01 --json'))
  const [entry] = [{ kind: 'decision-step', key: 'CX-1', year: 2023, entry: expect.stringMatching(/^[0-9a-f]{64}$/u) }]
  expect(json).toMatchObject({
    knownAt: '2023-03-01T15:59:59.999Z',
    knownAtIsFixed: false,
    cases: [
      {
        illegal: [{ move: 'drafted', ...entry, text: expect.stringContaining('CX-1'), gates: [{ gate: 'setGoing' }] }],
      },
    ],
  })
})

it('names what there is when it is asked for what there is not', async () => {
  const matter = await ask('follow SX-9')
  expect([matter.code, matter.err[0]]).toEqual([
    2,
    '重大行政决策中没有“SX-9”。用 zhunsheng follow --procedure major-decision 列出全部；zhunsheng case show SX-9 在各种程序中查找。',
  ])
  const procedure = await ask('follow --procedure nothing')
  const known = procedures.map(({ id }) => id)
  expect([procedure.code, procedure.err[0]]).toEqual([2, `没有程序“nothing”。现有：${known.join('、')}。`])
  for (const words of ['follow --help', 'case show --help']) {
    const help = (await ask(words)).out.join('').replaceAll(/\s+/gu, '')
    for (const id of known) expect(help).toContain(id)
  }
})
