import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { decidedMatter } from '../persistence/testing/decided-matter.ts'
import { caseRowNames, punishedCase } from '../persistence/testing/punished-case.ts'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, writeRowFiles } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
let environment: Record<string, string> = {}
const ask = (words: string) => call(words, { environment })

beforeAll(async () => {
  environment = { DATABASE_URL: `sqlite:${await smallDatabase(folder)}` }
  const files = join(folder, 'cases')
  mkdirSync(files)
  const matter = { ...decidedMatter.initiated, key: 'AJ-2' }
  const twice = { ...punishedCase.opened, key: 'AJ-2' }
  writeRowFiles(files, [...caseRowNames.map((name) => punishedCase[name]), matter, twice])
  expect((await ask(`import ${files}`)).err).toEqual([])
})
afterAll(() => rmSync(folder, { recursive: true }))

it('tells a case with its people, documents, clocks, money and next steps', async () => {
  const { code, out } = await ask('case show AJ-1 --on 2023-04-30')
  expect(code).toBe(0)
  expect(out.slice(0, 2)).toEqual(['行政执法案件 AJ-1：占道经营', '截至2023年4月30日'])
  const cells = out.map((line) => line.trim().split(/\s{2,}/u))
  expect(cells).toContainEqual(['2023-03-02', '调查取证', 'P31、P32', 'W-AB-1', '执法案件程序记录 AB-1'])
  expect(cells).toContainEqual([
    '作出行政处罚决定',
    '2023年3月3日',
    '2023年6月1日',
    '17/90天',
    '按期（止于2023年3月20日）',
    '《中华人民共和国行政处罚法》第60条',
  ])
  // Served on 21 March: 15 days, of which the last is 5 April; 25 days late by the end of April.
  expect(cells).toContainEqual(expect.arrayContaining(['缴纳罚款', '2023年4月5日', '逾期（逾期25天）']))
  expect(out.join('\n')).toContain('罚款 ¥200.00（决定 CF-1）')
  expect(out.join('\n')).toContain('逾期 25 天，可以加处罚款 ¥150.00')
  expect(out.find((line) => line.startsWith('2023年4月30日可以办理：'))).toContain('缴款')
})

it('tells it as it stood on an earlier day: what came later is not there, nor is what it rested on', async () => {
  const { out } = await ask('case show AJ-1 --on 2023-03-10')
  expect(out.join('\n')).not.toContain('2023-03-13')
  expect(out.join('\n')).not.toContain('¥')
  expect(out.find((line) => line.startsWith('2023年3月10日可以办理：'))).toContain('事先告知')
})

it('does not say what may come next before there was a law that could hold it', async () => {
  const { code, out } = await ask('case show AJ-1 --on 2021-07-14')
  expect([code, out.slice(-1)]).toEqual([
    0,
    ['2021年7月14日，该程序所依据的法律尚未施行（2021年7月15日起施行），不判断可以办理什么。'],
  ])
  // From then on there is no case yet, and so nothing but its beginning is open.
  expect((await ask('case show AJ-1 --on 2021-07-15')).out).toContain('2021年7月15日可以办理：登记案件。')
})

it('says the same in English, with the same days and articles', async () => {
  const articles = (lines: readonly string[]) =>
    [...lines.join('\n').matchAll(/(?:第(\d+)条|art\. ?(\d+))/gu)].map(([, zh, en]) => zh ?? en)
  const [zh, en] = [await ask('case show AJ-1 --on 2023-04-30'), await ask('case show AJ-1 --on 2023-04-30 --lang en')]
  expect(en.out[0]).toBe('Enforcement case AJ-1: 占道经营')
  expect(articles(zh.out).length).toBeGreaterThan(5)
  expect(articles(en.out)).toEqual(articles(zh.out))
})

it('gives codes as JSON, and nobody by name', async () => {
  const answer = await ask('case show AJ-1 --on 2023-04-30 --json')
  expect(jsonOf(answer)).toMatchObject({
    procedure: 'enforcement-case',
    case: 'AJ-1',
    on: '2023-04-30',
    illegal: [],
    moves: expect.arrayContaining([expect.objectContaining({ move: 'decided', by: ['P31', 'P32'], key: 'CF-1' })]),
    clocks: expect.arrayContaining([
      expect.objectContaining({ clock: 'enforcement-cases.payment', status: 'overdue', overdue: 25, length: 15 }),
    ]),
    money: { fine: 20_000, paid: 0, due: '2023-04-05', late: { daysLate: 25, amount: 15_000, isCapped: false } },
  })
})

it('works for decisions as well, asks which where two procedures have the number, and knows what is not there', async () => {
  const both = await ask('case show AJ-2')
  expect([both.code, both.err[0]]).toEqual([
    2,
    '“AJ-2”在几种程序中都有：major-decision、enforcement-case。请用 --procedure 指明。',
  ])
  const { code, out } = await ask('case show AJ-2 --procedure major-decision --on 2023-02-01')
  expect([code, out[0]]).toEqual([0, '重大行政决策 AJ-2：农贸市场改造'])
  const none = await ask('case show AJ-9')
  expect([none.code, none.err[0]]).toEqual([2, expect.stringContaining('没有编号为“AJ-9”的案件或事项')])
  expect((await ask('case show AJ-1 --procedure nothing')).err[0]).toContain('没有程序“nothing”')
})

it('draws it as SVG and as a Mermaid chart, into new files or alone', async () => {
  const [svg, chart] = [join(folder, 'case.svg'), join(folder, 'case.mmd')]
  const both = await ask(`case show AJ-1 --on 2023-04-30 --svg ${svg} --mermaid ${chart}`)
  expect(both.code).toBe(0)
  expect(readFileSync(svg, 'utf8')).toMatch(/^<svg[^]*占道|^<svg[^]*AJ-1/u)
  expect(readFileSync(chart, 'utf8')).toMatch(/^gantt/mu)
  const alone = await ask('case show AJ-1 --on 2023-04-30 --mermaid')
  expect(alone.out.join('\n').trim()).toBe(readFileSync(chart, 'utf8').trim())
  // One of them is there already: then the other is not written either, and nothing is told.
  const other = join(folder, 'other.svg')
  const again = await ask(`case show AJ-1 --svg ${other} --mermaid ${chart} --json`)
  expect([again.code, again.out, again.err]).toEqual([2, [], [expect.stringContaining(chart)]])
  expect(existsSync(other)).toBe(false)
})
