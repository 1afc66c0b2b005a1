import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { plainSql } from '../persistence/testing/plain-sql.ts'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, writeLedgerFile } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
const [plain, dated] = [join(folder, 'plain.json'), join(folder, 'dated.json')]
let file = ''
const ask = (words: string) => call(words, { environment: { DATABASE_URL: `sqlite:${file}` } })
const before: Record<string, unknown> = {}

beforeAll(async () => {
  file = await smallDatabase(folder)
  before['figures'] = jsonOf(await ask('figures --json'))['figures']
  before['score'] = jsonOf(await ask('score township --json'))['points']
  before['grid'] = jsonOf(await ask('score grid --json'))['months']
  await ask(`score township --receipt ${plain}`)
  await ask(`score township --known-at 2024-01-31 --receipt ${dated}`)
  const header = '活动编号,学习日期,学习主体,学习形式,专题类别,学习内容,已举办,时长（分钟）,参加人数（人）'
  const row = 'XX-99,2023-06-20,理论学习中心组,专题学习,法治,学习宪法,是,90,8'
  const late = writeLedgerFile(folder, 'study-session.csv', header, [row], '2024-03-01T09:00:00+08:00')
  const duty = 'LZ-9,2023-03-31,p-0009,31,31,40,0,王芳'
  const duties = '记录编号,月末日期,网格员代号,应服务天数（天）,计入考核天数（天）,走访（次）,迟报（次）,姓名'
  const member = writeLedgerFile(folder, 'grid-duty-record.csv', duties, [duty], '2024-03-01T09:00:00+08:00')
  const { code, out, err } = await ask(`import ${late} ${member}`)
  if (code !== 0) throw new Error([...out, ...err].join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('what had been recorded by a day is found again after more has come', async () => {
  const figures = jsonOf(await ask('figures --json --known-at 2024-01-31'))
  expect(figures).toMatchObject({ knownAt: '2024-01-31T15:59:59.999Z', figures: before['figures'] })
  expect(jsonOf(await ask('figures --json'))['figures']).not.toEqual(before['figures'])
  expect(jsonOf(await ask('score township --json --known-at 2024-01-31'))['points']).toBe(before['score'])
  expect(jsonOf(await ask('score grid --json --known-at 2024-01-31'))['months']).toEqual(before['grid'])
  expect(jsonOf(await ask('score grid --json'))['months']).not.toEqual(before['grid'])
})

it('the instant may be written to the second', async () => {
  const count = async (knownAt: string) => {
    const { figures } = jsonOf(await ask(`figures --json --known-at ${knownAt}`)) as {
      readonly figures: readonly { readonly count: number }[]
    }
    return figures[0]?.count
  }
  expect([await count('2024-03-01T08:59:59+08:00'), await count('2024-03-01T01:00:00Z')]).toEqual([5, 6])
})

it('says whether what was known at an instant can still change: not once its year is closed', async () => {
  const [open, closed] = [join(folder, 'open'), join(folder, 'closed')].map((name) => (mkdirSync(name), name))
  const database = await smallDatabase(open ?? '')
  const on = (words: string) => call(words, { environment: { DATABASE_URL: `sqlite:${database}` } })
  const seen = await on('figures --known-at 2024-01-31')
  expect([seen.code, seen.err.join('')]).toEqual([0, expect.stringContaining('尚未封存')])
  expect(jsonOf(await on('score township --known-at 2024-01-31 --json'))).toMatchObject({ knownAtIsFixed: false })
  expect((await on('close --year 2023 --reason 定稿')).code).toBe(0)
  expect((await on('figures --known-at 2024-01-31')).err).toEqual([])
  expect(jsonOf(await on('score township --known-at 2024-01-31 --json'))).toMatchObject({ knownAtIsFixed: true })
  const header = '活动编号,学习日期,学习主体,学习形式,专题类别,学习内容,已举办,时长（分钟）,参加人数（人）'
  const row = 'XX-98,2022-06-20,理论学习中心组,专题学习,法治,学习宪法,是,90,8'
  const early = await on(`import ${writeLedgerFile(closed ?? '', 'study-session.csv', header, [row])}`)
  expect([early.code, early.out[0]]).toEqual([1, expect.stringContaining('已经封存')])
})

it('says from where it was seen, in both languages', async () => {
  const line = '只计截至2024年1月31日23:59:59（北京时间）已录入的。'
  for (const words of ['figures', 'score township', 'score grid', 'explain study/centre-group'])
    expect((await ask(`${words} --known-at 2024-01-31`)).out).toContain(line)
  expect((await ask('score township --as-of 2023-06-30')).out[1]).toBe('数据截至2023年6月30日')
  const english = await ask('score township --as-of 2023-06-30 --known-at 2024-01-31 --lang en')
  expect(english.out.slice(1, 3)).toEqual([
    'As of 2023-06-30',
    'Only what had been recorded by 2024-01-31 23:59:59 (Beijing time).',
  ])
})

it('as of a day counts what had happened by then', async () => {
  const [first] = jsonOf(await ask('figures --json --as-of 2023-01-31'))['figures'] as readonly object[]
  expect(first).toMatchObject({ asOf: '2023-01-31' })
  const { months } = jsonOf(await ask('score grid --json --as-of 2022-12-31')) as { readonly months: readonly object[] }
  expect(months).toHaveLength(12)
  expect(months.every((month) => JSON.stringify(month).includes('"members":[]'))).toBe(true)
})

it('a receipt of what was known at an instant is reproduced for ever; another one when it is held to that instant', async () => {
  expect(JSON.parse(readFileSync(dated, 'utf8'))).toMatchObject({ knownAt: '2024-01-31T15:59:59.999Z' })
  expect((await ask(`verify receipt ${dated}`)).code).toBe(0)
  expect((await ask(`verify receipt ${plain}`)).code).toBe(1)
  const held = await ask(`verify receipt ${plain} --known-at 2024-01-31`)
  expect([held.code, held.out.at(-1)]).toEqual([0, '只计截至2024年1月31日23:59:59（北京时间）已录入的。'])
})

test.each([
  ['figures --known-at yesterday', '“yesterday”不是日期，也不是时刻，应写作 2024-01-31 或 2024-01-31T18:00:00+08:00。'],
  ['score township --known-at 2024-02-30', '“2024-02-30”不是日期，也不是时刻'],
  ['explain total --as-of 2024-13-01', '“2024-13-01”不是日期，应写作 2023-06-30。'],
])('%s is wrong use', async (words, sentence) => {
  const { code, err } = await ask(words)
  expect([code, err[0]]).toEqual([2, expect.stringContaining(sentence)])
})

it('warns wherever the rows of an import count that has not ended', async () => {
  const cutOff = `update import_run set state = 'publishing', added = 9, published = 2 where id = 2`
  await plainSql({ type: 'sqlite', file }, cutOff)
  const warning = '第 2 次导入尚未完成：应有 9 行，已写入并计入 2 行。'
  for (const words of ['figures', 'score township', 'score grid', 'explain total', `verify receipt ${dated}`])
    expect((await ask(words)).err[0]).toContain(warning)
  const unfinished = [{ run: 2, state: 'publishing', published: 2, due: 9 }]
  for (const words of ['figures', 'score township', 'score grid', 'explain total'])
    expect(jsonOf(await ask(`${words} --json`))['unfinishedImports']).toEqual(unfinished)
})
