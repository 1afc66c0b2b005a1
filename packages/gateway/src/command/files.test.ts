import { drawFiles } from '@zhunsheng/domain/ledger'
import { expect, test } from 'vitest'
import { fillDecidedCases } from '../persistence/testing/decided-cases.ts'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'

const { ask } = overLedger(fillDecidedCases, '2023-07-03T01:00:00.000Z')

const files = ['AJ-1', 'AJ-2', 'AJ-3', 'AJ-4', 'AJ-5']
const drawn = drawFiles(files, '曲沃', 2)
const [first = '', second = ''] = drawn
const span = '--from 2023-01-01 --to 2023-06-30'
const draw = `files draw --seed 曲沃 --size 2 ${span}`
const monthOf = (key: string): string => key.slice(-1)

test('prints the files that the seed draws, and how anybody draws them again', async () => {
  const { code, out, err } = await ask(draw)
  expect([code, err]).toEqual([0, []])
  expect(out).toEqual([
    '乐昌镇从2023年1月1日至2023年6月30日作出决定的案件5件，抽取2件：',
    '序号  案件编号  案由      决定日期',
    '────  ────────  ────────  ─────────────',
    `   1  ${first}      案由${first}  2023年${monthOf(first)}月10日`,
    `   2  ${second}      案由${second}  2023年${monthOf(second)}月10日`,
    '随机种子：曲沃，抽样日期：2023年7月3日。用同样的种子、日期和台账可以重抽核对。',
  ])
  expect((await ask(draw)).out).toEqual(out)
})

test('says the same in English, and as plain data', async () => {
  const { out } = await ask(`${draw} --lang en`)
  expect(out[0]).toBe('乐昌镇: 2 files drawn of 5 cases decided from 2023-01-01 to 2023-06-30:')
  expect(jsonOf(await ask(`${draw} --json`))).toEqual({
    schemaVersion: 1,
    township: '141021100000',
    seed: '曲沃',
    size: 2,
    from: '2023-01-01',
    to: '2023-06-30',
    on: '2023-07-03',
    population: 5,
    files: drawn.map((key) => ({
      case: key,
      title: `案由${key}`,
      decisions: [{ key: key.replace('AJ', 'CF'), decided: `2023-0${monthOf(key)}-10` }],
    })),
    recorded: null,
  })
})

test('what was decided after the day of the drawing is not drawn from', async () => {
  expect(jsonOf(await ask(`${draw} --on 2023-03-09 --json`))).toMatchObject({ population: 2, on: '2023-03-09' })
})

test.each([
  ['without a seed and a size', `files draw ${span}`, '请写明--seed、--size。'],
  ['of no number', `files draw --seed a --size 0 ${span}`, '“0”不是件数，应为不小于1的整数。'],
  ['of half a file', `files draw --seed a --size 1.5 ${span}`, '“1.5”不是件数，应为不小于1的整数。'],
  [
    'of days the wrong way round',
    'files draw --seed a --size 1 --from 2023-06-30 --to 2023-01-01',
    '起日2023年6月30日晚于止日2023年1月1日。',
  ],
  [
    'where nothing was decided',
    'files draw --seed a --size 1 --from 2022-01-01 --to 2022-12-31',
    '乐昌镇从2022年1月1日至2022年12月31日没有作出决定的案件，无可抽取。',
  ],
  ['with a seed of blanks', `files draw --seed= --size 1 ${span}`, '随机种子为空，请在 --seed 后写明。'],
  [
    'drawn before there could be anything',
    `files draw --seed a --size 1 ${span} --on 2022-12-31`,
    '抽样日期2022年12月31日早于起日2023年1月1日，其间没有可抽的决定：请改 --on 或 --from。',
  ],
  [
    'with a number and nothing to record',
    `files draw --seed a --size 1 ${span} --key CY-1`,
    '--key、--late 只在登记抽样时有用，请同时加 --record。',
  ],
  ['from no day', 'files draw --seed a --size 1 --from 2023-13-01', '“2023-13-01”不是日期，应写作 2023-06-30。'],
])('%s is wrong use', async (_, words, sentence) => {
  expect(await ask(words)).toMatchObject({ code: 2, out: [], err: [sentence] })
})

// Last of all: it changes the ledger.
test('with --record the sample is an entry, by which it can be drawn again', async () => {
  const recorded = await ask(`${draw} --record`)
  expect([recorded.code, recorded.err]).toEqual([0, []])
  expect(recorded.out.at(-1)).toMatch(/^已登记 案卷评查抽样 AJCY2023-01（/u)
  // The next one is numbered after it, of all files where there are no more; the sample says of how many.
  const json = jsonOf(await ask(`files draw --seed 又 --size 9 ${span} --record --json`))
  expect(json).toMatchObject({ size: 9, population: 5, recorded: { status: 'recorded', key: 'AJCY2023-02' } })
  expect(jsonOf(await ask(`files draw --seed 又 --size 9 ${span} --record --key AJCY2023-02 --json`))).toMatchObject({
    recorded: { status: 'unchanged' },
  })
  const { out } = await ask('alerts --on 2023-07-03 --system institutionsAtWork --json')
  expect(out.join('')).not.toContain('sampleNotReproducible')
  const others = await ask(`files draw --seed 别 --size 3 ${span} --record --key AJCY2023-02`)
  expect(others.code).toBe(1)
})
