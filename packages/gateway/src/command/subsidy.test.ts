import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Effect from 'effect/Effect'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, township, writeLedgerFile } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-subsidy-'))
afterAll(() => rmSync(folder, { recursive: true }))
let database = ''
const ask = (words: string, now?: string) =>
  call(`${words} --database ${database}`, now === undefined ? {} : { now: () => now })
const file = (name: string): string => join(folder, name)

interface Line {
  readonly member: string
  readonly points: string
  readonly dueFen: number | null
  readonly totalFen: number
  readonly corrections: readonly object[]
  readonly difference: object | null
}
const linesOf = async (words: string): Promise<readonly Line[]> => {
  const { members } = jsonOf(await ask(`${words} --json`)) as { readonly members?: readonly Line[] }
  return members ?? []
}

beforeAll(async () => {
  database = await smallDatabase(folder)
  const finding = writeLedgerFile(folder, 'veto-finding.csv', '认定编号,认定日期,情形,人员代号,认定依据', [
    'YP-1,2023-01-20,虚报假报信息,p-0001,抽查核实',
  ])
  expect(await ask(`import ${finding}`)).toMatchObject({ code: 0 })
})

// One story, told in order: a month paid with a veto, the veto taken back, the difference paid with the next month.
describe('a month that is corrected after it was paid', () => {
  test('is first paid as the finding leaves it: base alone, no carry-over', async () => {
    const { code, out, err } = await ask('subsidy --month 2023-01')
    expect([code, err]).toEqual([0, []])
    expect(out).toEqual([
      '乐昌镇 2023年1月网格员补助发放表（未发放）',
      '依据：网格员月度考核（示例），grid-member-month@2023-01-01〔示例〕',
      '',
      '网格员    得分  等次      基数  加项   限额    应发  当月款  更正    合计  尚差',
      '──────  ──────  ──────  ──────  ─────  ────  ──────  ──────  ────  ──────  ────',
      'p-0001    0.00  不合格  300.00  200×0        300.00  300.00        300.00',
      'p-0002  100.00  优秀    300.00  200×1        500.00  500.00        500.00',
      'p-0003       —  不适用       —  —                 —       —          0.00',
      '',
      '合计 2 人：当月款 800.00 元，补发 0.00 元，扣回 0.00 元，实发 800.00 元。',
      '各月单独计算：当月扣至下限的部分，以后各月不再扣。已发的款项不改，更正只补发、扣回差额。',
    ])
  })

  test('its rows are written as a sheet that imports as it is, tried first', async () => {
    const out = file('january.csv')
    const paid = await ask(`subsidy pay --month 2023-01 --statement BZ-01 --on 2023-02-08 --synthetic --out ${out}`)
    expect(paid).toMatchObject({ code: 0, err: [] })
    expect(paid.out[0]).toBe(`2023年1月发放表 2 行，实发 800.00 元：${out}`)
    expect(readFileSync(out, 'utf8')).toContain(
      `BZ-01-001,2023-02-08,p-0001,2023-01-31,当月补助,300.00,BZ-01,,${township},,是`,
    )
    expect(await ask(`import ${out} --dry-run`)).toMatchObject({ code: 0 })
    expect(await linesOf('subsidy --month 2023-01 --as-paid')).toEqual([])
    expect(await ask(`import ${out}`, '2024-01-08T01:00:00.000Z')).toMatchObject({ code: 0 })
    expect(await ask(`subsidy pay --month 2023-01 --statement BZ-01 --out ${file('again.csv')}`)).toMatchObject({
      code: 2,
      err: ['台账中已有编号为 BZ-01 的发放表，请换一个编号。'],
    })
    // What was paid is not written a second time.
    expect(await ask(`subsidy pay --month 2023-01 --statement BZ-1b --out ${file('again.csv')}`)).toMatchObject({
      code: 0,
      out: ['2023年1月没有需要发放的款项，未写文件。'],
    })
    expect(existsSync(file('again.csv'))).toBe(false)
  })

  test('comes to more when the finding is taken back; what was paid stays as it was', async () => {
    await withStoreOver({ type: 'sqlite', file: database }, (store) =>
      Effect.runPromise(
        Effect.gen(function* () {
          const [found] = yield* store.ledgerOf(localAdministrator, { township, kinds: ['veto-finding'] })
          const request = { id: found?.id ?? '', expectedVersion: 1, reason: '申诉成立', idempotencyKey: 'void' }
          yield* store.voidEntry(localAdministrator, request)
        }),
      ),
    )
    const [corrected] = await linesOf('subsidy --month 2023-01')
    expect(corrected).toMatchObject({ member: 'p-0001', dueFen: 50_000, totalFen: 30_000, difference: { fen: 20_000 } })
    const { out } = await ask('subsidy --month 2023-01')
    expect(out[0]).toBe('乐昌镇 2023年1月网格员补助发放表（BZ-01，2023年2月8日发放）')
    expect(out).toContain('· p-0001：本月已发 300.00 元，现应为 500.00 元，差额 +200.00 元，列入下一次发放。')
    // As it was paid, and as it was judged when it was paid.
    expect((await ask('subsidy --month 2023-01 --as-paid')).out.slice(2, 6)).toEqual([
      '网格员  当月款  更正    合计  发放编号',
      '──────  ──────  ────  ──────  ─────────',
      'p-0001  300.00        300.00  BZ-01-001',
      'p-0002  500.00        500.00  BZ-01-002',
    ])
    const [then] = await linesOf('subsidy --month 2023-01 --known-at 2024-01-08')
    expect(then).toMatchObject({ points: '0.00', dueFen: 30_000, totalFen: 30_000, difference: null })
  })

  test('is a difference that is open, and why', async () => {
    const { out } = await ask('subsidy --year 2023')
    expect(out.slice(-2)).toEqual([
      '尚未补发、扣回的差额 1 笔：',
      '· p-0001 2023年1月：已发 300.00 元，应为 500.00 元，差额 +200.00 元；发放后台账有更正',
    ])
  })

  test('is paid up with the next month, and then nothing is open', async () => {
    const { out } = await ask('subsidy --month 2023-02 --lang en')
    expect(out).toContain('· p-0001, 2023-01: 300.00 yuan had been paid; this statement adds 200.00 yuan.')
    expect(await linesOf('subsidy --month 2023-02')).toMatchObject([
      { member: 'p-0001', totalFen: 70_000, corrections: [{ month: '2023-01', beforeFen: 30_000, fen: 20_000 }] },
      { member: 'p-0002', totalFen: 30_000 },
      { member: 'p-0003', totalFen: 0 },
    ])
    const sheet = file('february.xlsx')
    await ask(`subsidy pay --month 2023-02 --statement BZ-02 --on 2023-03-08 --out ${sheet}`)
    expect(await ask(`import ${sheet} --township ${township}`, '2027-01-05T01:00:00.000Z')).toMatchObject({ code: 0 })
    expect((await ask('subsidy --year 2023')).out.at(-1)).toBe('没有尚未补发、扣回的差额。')
    const [, , ...rest] = (await ask('subsidy --month 2023-02 --csv')).out
    expect(rest[0]).toMatch(/^p-0002,/u)
    expect(jsonOf(await ask('subsidy --month 2023-02 --json'))).toMatchObject({ regular: 80_000, supplements: 20_000 })
  })
})

test.each([
  ['subsidy', '请用 --month 指明月份，或用 --year 看一年，二者取一。'],
  ['subsidy --year 2023 --csv', '--as-paid、--csv 用于一个月的发放表，请用 --month 指明月份。'],
  ['subsidy pay --month 2023-03', '请用 --month 指明月份、--statement 指明发放表编号。'],
  [
    'subsidy pay --month 2023-03 --statement B --on 2023-03-31',
    '2023年3月31日时2023年3月还没有结束，不能发放当月补助。',
  ],
  ['subsidy pay --month 2023-03 --statement B --out x.docx', 'x.docx 的扩展名应为 .xlsx 或 .csv。'],
])('%s is wrong use', async (words, sentence) => {
  expect(await ask(words)).toMatchObject({ code: 2, out: [], err: [sentence] })
})

describe('replacements', () => {
  test('list who fell under a trigger, and what became of it', async () => {
    const { code, out } = await ask('replacements --year 2023')
    expect(code).toBe(0)
    expect(out).toEqual([
      '乐昌镇 2023年网格员更换（截至2023年12月31日）',
      '',
      '触发更换条件 1 次：',
      '网格员  条件               月份              结果',
      '──────  ─────────────────  ────────────────  ────────',
      'p-0002  连续 2 个月不合格  2023-02、2023-03  已不在岗',
      '',
      '台账中没有当年的更换记录。',
      '',
      '触发条件不等于决定更换；30 日为产品约定〔示例〕。',
    ])
  })

  test('stand beside those on record: supported or not, and another cause is nobody’s fault', async () => {
    const rows = [
      'GH-1,2023-04-03,RZ-p-0002,p-0002,考核不合格,连续若干月不合格,镇长',
      'GH-2,2023-04-03,RZ-p-0001,p-0001,考核不合格,一票否决,镇长',
      'GH-3,2023-04-03,RZ-p-0003,p-0003,健康原因,,镇长',
    ]
    const header = '更换编号,决定日期,原任职编号,原网格员代号,更换原因,触发情形,批准人职务'
    expect(await ask(`import ${writeLedgerFile(folder, 'member-replacement.csv', header, rows)}`)).toMatchObject({
      code: 0,
    })
    expect(jsonOf(await ask('replacements --year 2023 --json'))).toMatchObject({
      triggers: [{ member: 'p-0002', outcome: 'decided', record: 'GH-1' }],
      records: [
        { key: 'GH-1', standing: 'supported', months: ['2023-02', '2023-03'] },
        { key: 'GH-2', standing: 'unsupported' },
        { key: 'GH-3', standing: 'notPerformance' },
      ],
    })
    const { out } = await ask('replacements --year 2023 --lang en')
    expect(out).toContain(
      'Replacements on record: 3, of 3 persons, 2 of them for performance. Replaced does not mean unqualified.',
    )
  })
})

describe('a scheme that waits for a choice', () => {
  test('can be paid and looked at for replacements once it is made, and says that it is unverified', async () => {
    for (const words of ['subsidy --month 2023-01', 'replacements --year 2023']) {
      expect(await ask(`${words} --book scheme-e`)).toMatchObject({ code: 2 })
      expect(await ask(`${words} --book scheme-e --choose reward=50`)).toMatchObject({ code: 0, err: [] })
    }
    const { out } = await ask('subsidy --month 2023-01 --book scheme-a')
    expect(out[1]).toBe('依据：方案A：定额扣款，scheme-a@2023-01-01〔未核实〕')
  })
})

test('replacements of a year are not looked at on a day before it', async () => {
  expect(await ask('replacements --year 2023 --on 2022-06-30')).toMatchObject({
    code: 2,
    err: ['2022年6月30日在2023年之前，请改 --on 或 --year。'],
  })
})
