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

describe('explain', () => {
  it('tells an indicator with its figures, parameters and where to look next', async () => {
    expect((await ask('explain study/centre-group')).out).toEqual([
      '中心组法治专题学习：台账计5次，目标6次，按比例计5÷6×3.00＝2.50分（满分3.00分）。再有1次即得满分。依据：《乐昌镇法治政府建设考核办法（示例草案）》〔地方规定，示例〕。',
      '“理论学习中心组法治专题学习”5次，台账记录5条。',
      '参数“理论学习中心组法治专题学习次数”自2023年1月1日起至2023年12月31日止为6次，依据：《乐昌镇法治政府建设考核办法（示例草案）》〔地方规定，示例〕。',
      '可再看：study',
    ])
  })
  test.each([
    ['explain', '可再看：organisation、study、decision、enforcement、grid、service、report、bonus'],
    [
      'explain study --lang en',
      'See also: total, study/centre-group, study/pre-meeting, study/lectures, study/attendance, study/exam-participation, study/exam, study/advocates, study/advocates-in-post',
    ],
    ['explain grade --member p-0002 --month 2023-02', '可再看：total'],
  ])('%s ends with the paths around it', async (words, last) => {
    const { code, out } = await ask(words)
    expect([code, out.at(-1)]).toEqual([0, last])
  })
  it('tells the money of a member’s month', async () => {
    const { out } = await ask('explain money --member p-0002 --month 2023-02 --lang en')
    expect(out.join('\n')).toContain('¥300.00')
  })
  it('gives plain data, down to the entries that were counted', async () => {
    expect(jsonOf(await ask('explain study/centre-group --json'))).toMatchObject({
      schemaVersion: 1,
      path: 'study/centre-group',
      title: '中心组法治专题学习',
      status: 'final',
      points: '2.50',
      maximum: '3.00',
      lines: [expect.stringContaining('5÷6×3.00'), expect.any(String), expect.any(String)],
      citations: [{ instrument: 'lechang-assessment-draft', bindingForce: 'local', verification: 'illustrative' }],
      figures: [
        { id: 'study.centre-group-sessions', status: 'present', value: 5, of: null, measure: 'count', unit: '次' },
      ],
      parameters: [{ id: 'study-quota.centre-group.study', value: '6', unit: '次' }],
      children: [],
      parent: 'study',
    })
    const [figure] = jsonOf(await ask('explain study/centre-group --json'))['figures'] as [{ entries: string[] }]
    expect(figure.entries).toHaveLength(5)
  })
  test.each([
    [
      'explain study/centre-grup',
      [
        '本评分细则没有“study/centre-grup”这一项，是否要查：study/centre-group？',
        '全部路径见 zhunsheng rules show township-year。',
      ],
      [
        'This book has no “study/centre-grup”. Did you mean: study/centre-group?',
        'All paths: zhunsheng rules show township-year.',
      ],
    ],
    [
      'explain money',
      ['本评分细则没有“money”这一项。', '全部路径见 zhunsheng rules show township-year。'],
      ['This book has no “money”.', 'All paths: zhunsheng rules show township-year.'],
    ],
    [
      'explain --member p-0002',
      ['该评分细则按月考核，请用 --month 指定月份，如 --month 2023-05。'],
      ['This rule book judges months: name one with --month, such as --month 2023-05.'],
    ],
    [
      'explain --month 2023-02',
      ['该评分细则考核个人，请用 --member 指定人员代号。'],
      ['This rule book judges persons: name one with --member.'],
    ],
    [
      'explain --month 2023-02 --member p-9',
      ['2023年2月没有代号为“p-9”的网格员。'],
      ['There is no grid member "p-9" in 2023-02.'],
    ],
    [
      'explain --year 2019',
      ['2019年不在本评分细则的施行期间（2023年1月1日起）内。'],
      ['The period 2019 does not lie in the time for which this book is made (from 2023-01-01 on).'],
    ],
  ])('%s is refused with what to do', async (words, zh, en) => {
    expect(await ask(words)).toMatchObject({ code: 2, out: [], err: zh })
    expect(await ask(`${words} --lang en`)).toMatchObject({ code: 2, out: [], err: en })
  })
})
