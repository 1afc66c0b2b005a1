import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MatterRow } from '../persistence/testing/decided-matter.ts'
import { caseRowNames, punishedCase } from '../persistence/testing/punished-case.ts'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, writeRowFiles } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
let environment: Record<string, string> = {}
const ask = (words: string) => call(words, { environment })

/** The punished case under another number, as far as a row says in which case it is; changed. */
const other = (row: MatterRow, more: MatterRow['values'] = {}): MatterRow => ({
  ...row,
  key: row.key.replace('-', '-2-'),
  values: { ...row.values, ...('case' in row.values && { case: 'AJ-2-1' }), ...more },
})
const { certificate: _, secondCertificate: __, power: ___, ...steps } = punishedCase

beforeAll(async () => {
  environment = { DATABASE_URL: `sqlite:${await smallDatabase(folder)}` }
  const files = join(folder, 'cases')
  mkdirSync(files)
  const { served, ...others } = steps
  writeRowFiles(files, [
    ...caseRowNames.map((name) => punishedCase[name]),
    ...Object.values(others).map((row) => other(row)),
    // Served on 31 March: two working days late.
    other(served, { occurred: '2023-03-31' }),
    // Not ended: on no roster.
    { ...punishedCase.opened, key: 'AJ-3' },
    {
      kind: 'team-membership',
      key: 'DY-1',
      values: {
        occurred: '2023-06-01',
        closed: '2023-07-31',
        person: 'P40',
        unit: 'enforcementOffice',
        post: 'member',
        certified: false,
      },
    },
    {
      kind: 'team-membership',
      key: 'DY-2',
      values: {
        occurred: '2021-06-01',
        closed: '2022-12-31',
        person: 'P41',
        unit: 'enforcementOffice',
        post: 'member',
        certified: false,
      },
    },
  ])
  expect((await ask(`import ${files}`)).err).toEqual([])
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('score case', () => {
  it('lists the cases that were ended in the year, with what they lost points for', async () => {
    const { code, out } = await ask('score case')
    expect(code).toBe(0)
    expect(out[0]).toBe('乐昌镇 2023 年办结的执法案件评查')
    const rows = out.map((line) => line.split(/\s{2,}/u)).filter(([key]) => key?.startsWith('AJ-'))
    expect(rows.map(([key, cause]) => [key, cause])).toEqual([
      ['AJ-1', '占道经营'],
      ['AJ-2-1', '占道经营'],
    ])
    expect(rows[0]?.[4]).not.toContain('按期送达')
    expect(rows[1]?.[4]).toContain('按期送达')
  })

  it('knows no case of another year, nor one that has not ended', async () => {
    expect((await ask('score case --year 2022')).err).toEqual(['2022年没有作出决定或者以其他方式办结的执法案件。'])
    const open = await ask('score case AJ-3')
    expect([open.code, open.err[0]]).toEqual([2, '2023年没有编号为“AJ-3”的已办结执法案件。'])
    // As of a day before the decision nothing was ended.
    expect((await ask('score case --as-of 2023-03-19')).out).toEqual([])
  })

  it('shows one line by line, with its title, and as JSON', async () => {
    const { out } = await ask('score case AJ-2-1')
    expect(out[0]).toBe('乐昌镇 执法案件 AJ-2-1：占道经营（2023 年办结）')
    expect(out.map((line) => line.trim().split(/\s{2,}/u))).toContainEqual([
      '按期送达',
      '0.00',
      '4.00',
      'time/served-in-time',
    ])
    const { subjects } = jsonOf(await ask('score case AJ-2-1 --json')) as { readonly subjects: readonly object[] }
    expect(subjects).toHaveLength(1)
    expect(subjects[0]).toMatchObject({
      id: 'AJ-2-1',
      title: '占道经营',
      indicators: expect.arrayContaining([
        { path: 'time/served-in-time', status: 'final', points: '0.00', maximum: '4.00' },
      ]),
    })
  })

  it('explains a lost point by its article, in both languages, and asks which case', async () => {
    const [zh] = (await ask('explain time/served-in-time --case AJ-2-1')).out
    expect(zh).toContain('《中华人民共和国行政处罚法》第61条')
    // Seven working days, and what became of them.
    const lines = (await ask('explain time/served-in-time --case AJ-2-1')).out
    expect(lines.find((line) => line.startsWith('送达行政处罚决定书：'))).toMatch(
      /7个工作日，期限至2023年3月29日止，实际为2023年3月31日，超过2个工作日。$/u,
    )
    expect(jsonOf(await ask('explain time/served-in-time --case AJ-2-1 --json'))).toMatchObject({
      faults: [expect.stringMatching(/^送达行政处罚决定书：/u)],
    })
    expect(jsonOf(await ask('explain time/served-in-time --case AJ-1 --json'))).not.toHaveProperty('faults')
    const [en] = (await ask('explain time/served-in-time --book enforcement-case --case AJ-2-1 --lang en')).out
    expect(en).toContain('Administrative Penalty Law, art. 61')
    expect((await ask('explain --book enforcement-case')).err[0]).toBe(
      '该评分细则评查执法案件，请用 --case 指定案件编号。',
    )
    expect((await ask('explain --case AJ-9')).err[0]).toContain('没有编号为“AJ-9”的已办结执法案件')
    expect(await ask('explain --case AJ-1 --member P31')).toMatchObject({
      code: 2,
      out: [],
      err: ['--member、--case各指不同的对象，请只写一个。'],
    })
  })
})

describe('score officer', () => {
  it('lists whoever held a certificate or belonged to the enforcement office in the year, by key only', async () => {
    const { code, out } = await ask('score officer')
    expect(code).toBe(0)
    const keys = out.flatMap((line) => /^P\d+/u.exec(line) ?? [])
    expect(keys).toEqual(['P31', 'P32', 'P40'])
    expect(out.find((line) => line.startsWith('人员代号'))).toContain('执法证')
    expect((await ask('score officer --member P41')).code).toBe(2)
    const { subjects } = jsonOf(await ask('score officer --member P31 --json')) as {
      readonly subjects: readonly object[]
    }
    expect(subjects).toMatchObject([{ id: 'P31', book: { id: 'enforcement-officer-year' } }])
  })

  it('is explained by person key', async () => {
    const { code, out } = await ask('explain --book enforcement-officer-year --member P31')
    expect(code).toBe(0)
    expect(out[0]).toContain('行政执法人员年度考核')
    expect((await ask('explain --book enforcement-officer-year --member P41')).code).toBe(2)
  })
})
