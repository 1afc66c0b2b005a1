import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, township } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
let environment: Record<string, string> = {}
beforeAll(async () => {
  environment = { DATABASE_URL: `sqlite:${await smallDatabase(folder)}` }
})
afterAll(() => rmSync(folder, { recursive: true }))
const ask = (words: string) => call(words, { environment })

const line = (id: string, rest: object) => ({ id, of: null, asOf: '2023-12-31', ...rest })

it('gives every claim with its count, as JSON', async () => {
  const called = await ask('figures --json')
  expect([called.code, called.err]).toEqual([0, []])
  const figure = 'study.centre-group-sessions'
  expect(jsonOf(called)).toEqual({
    schemaVersion: 1,
    township,
    year: 2023,
    figures: [
      line('G01', {
        figure,
        claim: { value: 5, kind: 'exact' },
        count: 5,
        unit: '次',
        entries: 5,
        agrees: true,
        verdict: 'agrees',
      }),
      line('G02', {
        figure,
        claim: { value: 6, kind: 'exact' },
        count: 5,
        unit: '次',
        entries: 5,
        agrees: false,
        verdict: 'disagrees',
      }),
      line('G03', {
        figure,
        claim: { value: 4, kind: 'over' },
        count: 5,
        unit: '场',
        entries: 5,
        agrees: true,
        verdict: 'agrees',
      }),
      line('G04', {
        figure: 'enforcement.team-members',
        claim: { value: 20, kind: 'over' },
        count: null,
        unit: '人',
        entries: 0,
        agrees: false,
        verdict: 'notCounted',
      }),
      // Hours are kept in quarters and given in hours: two courses of four.
      line('G05', {
        figure: 'enforcement.training-hours-offered',
        claim: { value: 8, kind: 'exact' },
        count: 8,
        unit: '学时',
        entries: 2,
        agrees: true,
        verdict: 'agrees',
      }),
      line('G06', {
        figure: null,
        claim: { value: null, kind: 'structural' },
        count: null,
        unit: '次',
        entries: 0,
        agrees: false,
        verdict: 'notCounted',
      }),
    ],
  })
})

it('shows them aligned, in the unit of the document', async () => {
  const { out } = await ask('figures')
  expect(out).toEqual([
    '条目  计数                                        报告表述  台账实数  台账条目  结论',
    '────  ──────────────────────────  ────────────────────────  ────────  ────────  ────────',
    'G01   理论学习中心组法治专题学习                       5次         5         5  相符',
    'G02   理论学习中心组法治专题学习                       6次         5         5  不符',
    'G03   理论学习中心组法治专题学习    4余场（大于4、小于14）         5         5  相符',
    'G04   综合执法队伍人数            20余人（大于20、小于30）         —         0  无从计数',
    'G05   执法培训累计学时（举办）                       8学时         8         2  相符',
    'G06   无数字次                                    未写数字         —         0  无从计数',
  ])
})

it('says the units of figures in English, and leaves another unit of the document as it is', async () => {
  const { out } = await ask('figures --lang en')
  expect(out[2]).toMatch(/^G01 +Centre group sessions on the rule of law +5 times +5 +5 +agrees$/u)
  expect(out[4]).toMatch(/over 4 场 \(more than 4, less than 14\)/u)
  expect(out[5]).toMatch(/— +0 +not counted$/u)
})

test.each(['141021100', '141021100000'])('takes the township as %s', async (code) => {
  expect(jsonOf(await ask(`figures --township ${code} --year 2023 --json`))).toMatchObject({ township, year: 2023 })
})

it('says that there is nothing to compare', async () => {
  expect(await ask('figures --year 2022')).toMatchObject({ code: 0, out: [], err: ['台账中没有 2022 年报告的表述。'] })
  expect(await ask('figures --year 2022 --lang en')).toMatchObject({
    err: ['The ledger holds no statement of a report of 2022.'],
  })
  expect(jsonOf(await ask('figures --year 2022 --json'))).toMatchObject({ year: 2022, figures: [] })
})

it('lists every figure of the township, also those that no claim names', async () => {
  const { figures } = jsonOf(await ask('figures --all --year 2023 --json'))
  const own = figureDefinitions.filter(({ subject }) => subject === 'township')
  expect(figures).toMatchObject(own.map(({ id, label, unit }) => ({ figure: id, label: label.zh, unit: unit.zh })))
  expect(figures).toContainEqual({
    figure: 'enforcement.training-hours-offered',
    label: '执法培训累计学时（举办）',
    status: 'present',
    count: 8,
    of: null,
    unit: '学时',
    entries: 2,
  })
  const { out } = await ask('figures --all --year 2023')
  expect(out.some((line) => /^study\.centre-group-sessions +理论学习中心组法治专题学习 +5 {2}次$/u.test(line))).toBe(
    true,
  )
  expect(out.some((line) => /^enforcement\.team-members +综合执法队伍人数 +缺失 {2}人$/u.test(line))).toBe(true)
  const { out: english } = await ask('figures --all --year 2023 --lang en')
  expect(english.join('\n')).not.toMatch(/\p{Script=Han}/u)
  expect(english).toHaveLength(own.length + 2)
})
