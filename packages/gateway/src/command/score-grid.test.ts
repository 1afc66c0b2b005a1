import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
let environment: Record<string, string> = {}
beforeAll(async () => {
  environment = { DATABASE_URL: `sqlite:${await smallDatabase(folder)}` }
})
afterAll(() => rmSync(folder, { recursive: true }))
const ask = (words: string) => call(words, { environment })

describe('score grid', () => {
  it('of a year lists every month in order of rank, and who is to be replaced', async () => {
    expect(await ask('score grid')).toMatchObject({
      code: 0,
      err: [],
      out: [
        '  名次  网格员  月份       得分  等次    补助（元）',
        '──────  ──────  ───────  ──────  ──────  ──────────',
        '     1  p-0001  2023-01  100.00  优秀        500.00',
        '     1  p-0002  2023-01  100.00  优秀        500.00',
        '不排名  p-0003  2023-01       —  不适用           —',
        '     1  p-0001  2023-02  100.00  优秀        500.00',
        '     2  p-0002  2023-02   35.00  不合格      300.00',
        '不排名  p-0003  2023-02       —  不适用           —',
        '     1  p-0001  2023-03  100.00  优秀        500.00',
        '     2  p-0002  2023-03   35.00  不合格      300.00',
        '不排名  p-0003  2023-03       —  不适用           —',
        '',
        '触发更换条件：p-0002，连续 2 个月不合格（2023-02、2023-03）',
      ],
    })
  })
  it('shows how far a year has come, month by month', async () => {
    const { progress } = await ask('score grid')
    expect([progress.length, progress[0], progress[1]]).toEqual([
      12,
      '正在考核2023年1月……已考核 0/9 人月',
      '正在考核2023年2月……已考核 3/9 人月',
    ])
    expect((await ask('score grid --month 2023-03 --lang en')).progress).toHaveLength(1)
  })
  it('of a month lists that month alone: nothing is known of those before it', async () => {
    const { out } = await ask('score grid --month 2023-03 --lang en')
    expect(out).toHaveLength(5)
    expect(out[4]).toBe('unranked  p-0003  2023-03       —  not applicable       —')
    expect(jsonOf(await ask('score grid --month 2023-03 --json'))['replacements']).toBe(null)
  })
  it('of a member keeps the ranks of the whole group', async () => {
    expect((await ask('score grid --member p-0002 --lang en')).out.slice(3)).toEqual([
      '   2  p-0002  2023-02   35.00  Unqualified  300.00',
      '   2  p-0002  2023-03   35.00  Unqualified  300.00',
      '',
      'Replacement triggered: p-0002, 2 months running Unqualified (2023-02, 2023-03)',
    ])
  })
  it('gives plain data', async () => {
    const result = jsonOf(await ask('score grid --year 2023 --member p-0002 --json'))
    expect(result).toMatchObject({
      schemaVersion: 1,
      year: 2023,
      replacements: [
        {
          member: 'p-0002',
          trigger: { type: 'consecutive', grades: ['unqualified'], months: 2 },
          months: ['2023-02', '2023-03'],
        },
      ],
    })
    const months = result['months'] as readonly { readonly month: string; readonly members: readonly object[] }[]
    expect(months).toHaveLength(12)
    expect(months[1]?.members).toMatchObject([
      {
        member: 'p-0002',
        status: 'final',
        points: '35.00',
        grade: '不合格',
        gradeId: 'unqualified',
        moneyFen: 30_000,
        rank: { rank: 2, of: 2 },
      },
    ])
  })
  test.each([
    ['score grid --month 2023-09', 0, '该期间没有网格员任职。', 'No grid member is in office in this period.'],
    ['score grid --member p-9', 2, '2023年没有代号为“p-9”的网格员。', 'There is no grid member "p-9" in 2023.'],
  ])('%s says what there is not', async (words, code, zh, en) => {
    expect(await ask(words)).toMatchObject({ code, out: [], err: [zh] })
    expect(await ask(`${words} --lang en`)).toMatchObject({ code, out: [], err: [en] })
  })
  it('refuses a book of another kind, with every reason', async () => {
    expect(await ask('score grid --month 2023-02 --book township-year')).toMatchObject({
      code: 2,
      out: [],
      err: ['本评分细则考核乡镇，不能用于网格员。', '本评分细则的考核期为“年”，不能用于“月”。'],
    })
  })
})
