import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, writeLedgerFile } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
const receipt = join(folder, 'receipt.json')
let environment: Record<string, string> = {}
let text = ''
const ask = (words: string, input = '') => call(words, { environment, input })

beforeAll(async () => {
  environment = { DATABASE_URL: `sqlite:${await smallDatabase(folder)}` }
  await ask(`score township --receipt ${receipt}`)
  text = readFileSync(receipt, 'utf8')
})
afterAll(() => rmSync(folder, { recursive: true }))

it('finds nothing in a receipt that stands, alone or within a score', async () => {
  const hash: unknown = JSON.parse(text).hash
  expect(await ask(`verify receipt ${receipt}`)).toMatchObject({
    code: 0,
    out: [`核验一致。凭据哈希 ${hash}`],
    err: [],
  })
  const score = (await ask('score township --json')).out.join('')
  expect(await ask('verify receipt - --lang en', score)).toMatchObject({
    code: 0,
    out: [`Verified. Receipt hash ${hash}`],
  })
  expect(jsonOf(await ask(`verify receipt ${receipt} --json`))).toEqual({
    schemaVersion: 1,
    same: true,
    hash,
    differences: [],
  })
})

test.each([
  [
    'a number',
    (from: string) => from.replace('"earned": 823', '"earned": 9308'),
    ['总分不同：凭据为 93.08，现为 8.23。'],
    ['Other total: 93.08 in the receipt, 8.23 now.'],
  ],
  [
    'a figure',
    (from: string) => from.replace(/("study\.centre-group-sessions": \{[^}]*"value": )"5"/u, '$1"6"'),
    ['计数不同：理论学习中心组法治专题学习，凭据为 6（台账条目 5 条），现为 5（台账条目 5 条）。'],
    ['Other figure: Centre group sessions on the rule of law, 6 (5 entries) in the receipt, 5 (5 entries) now.'],
  ],
  [
    'the seal alone',
    (from: string) => from.replace(/("hash": ")(.)([^"]*"\s*\}\s*)$/u, (_, a, b, c) => a + (b === '0' ? '1' : '0') + c),
    [],
    [],
  ],
])('says of a receipt in which %s was altered what differs', async (_, alter, zh, en) => {
  const altered = alter(text)
  expect(altered).not.toBe(text)
  const seen = await ask('verify receipt -', altered)
  expect(seen.code).toBe(1)
  expect(seen.out.slice(1)).toEqual(['凭据被改动过：内容与其哈希不符。', ...zh].map((line) => `  ${line}`))
  expect(seen.out[0]).toBe(`核验不一致，共 ${seen.out.length - 1} 处：`)
  const english = await ask('verify receipt - --lang en', altered)
  expect(english.out.slice(1)).toEqual(
    ['The receipt has been altered: it is not the text that was hashed.', ...en].map((line) => `  ${line}`),
  )
  expect(jsonOf(await ask('verify receipt - --json', altered))).toMatchObject({
    same: false,
    differences: expect.arrayContaining([expect.objectContaining({ code: 'receiptAltered' })]),
  })
})

test.each([
  ['{"a":1}', '标准输入不是评分凭据，或已改动得无法识别。'],
  ['[', '标准输入不是有效的 JSON。'],
])('refuses what is no receipt: %s', async (input, sentence) => {
  expect(await ask('verify receipt -', input)).toMatchObject({ code: 2, out: [], err: [sentence] })
})

it('says that the rules are others, and what follows', async () => {
  const file = join(folder, 'mine.yaml')
  const yaml = (await ask('rules eject township-year')).out.join('\n')
  writeFileSync(file, yaml.replace(/(id: study-quota\.centre-group\.study[^]*?value: )6\b/u, '$110'))
  expect(await ask(`verify receipt ${receipt} --book ${file}`)).toMatchObject({
    code: 1,
    out: [
      '核验不一致，共 5 处：',
      '  评分细则与出具凭据时不同（若用的是本地文件，请用 --book 指明）。',
      '  参数不同：理论学习中心组法治专题学习次数，凭据为 6，现为 10。',
      '  得分不同：学法和培训，凭据为 2.50，现为 1.50。',
      '  得分不同：中心组法治专题学习，凭据为 2.50，现为 1.50。',
      '  总分不同：凭据为 8.23，现为 7.23。',
    ],
  })
  expect((await ask(`verify receipt ${receipt} --book grid-member-month --lang en`)).out).toEqual([
    'Not the same, 2 differences:',
    '  It cannot be judged by these rules for that period [subjectKindDiffers].',
    '  It cannot be judged by these rules for that period [periodKindDiffers].',
  ])
})

// The last, because it changes the ledger.
it('says that the ledger has changed, and whether it matters', async () => {
  const header = '活动编号,学习日期,学习主体,学习形式,专题类别,学习内容,已举办,时长（分钟）,参加人数（人）'
  const addSession = async (date: string) => {
    const row = `XF-${date},${date},理论学习中心组,专题学习,法治,学习行政处罚法,是,90,8`
    const called = await ask(`import ${writeLedgerFile(folder, 'study-session.csv', header, [row])}`)
    expect(called).toMatchObject({ code: 0 })
  }
  await addSession('2022-06-15')
  expect(await ask(`verify receipt ${receipt} --lang en`)).toMatchObject({
    code: 1,
    out: ['Not the same, 1 difference:', '  The ledger has changed since the receipt was given.'],
  })
  await addSession('2023-06-15')
  expect(await ask(`verify receipt ${receipt} --lang en`)).toMatchObject({
    code: 1,
    out: [
      'Not the same, 5 differences:',
      '  The ledger has changed since the receipt was given.',
      '  Other figure: Centre group sessions on the rule of law, 5 (5 entries) in the receipt, 6 (6 entries) now.',
      '  Other points: Study and training, 2.50 in the receipt, 3.00 now.',
      '  Other points: Centre group sessions, 2.50 in the receipt, 3.00 now.',
      '  Other total: 8.23 in the receipt, 8.73 now.',
    ],
  })
})
