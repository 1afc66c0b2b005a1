import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { faultsIn } from '../intake/testing/faults-in.ts'
import { call, jsonOf } from './testing/call.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = (name: string): string => join(folder, name)
const database = path('plan.sqlite')
const draft = (words: string) => call(`plan draft --database ${database} ${words}`)
const put = (name: string, lines: readonly string[]) => {
  writeFileSync(path(name), lines.join('\n'))
  return call(`import ${path(name)} --database ${database} --township 141021100000`, {
    now: () => '2024-12-31T00:00:00.000Z',
  })
}

beforeAll(async () => {
  const tasks = [
    '任务编号,提出日期,报告年度,序号,任务,合成数据',
    'RW-2,2024-02-05,2023,2,"推进公正,文明执法",是',
    'RW-1,2024-02-05,2023,1,=加强领导,是',
    'RW-9,2023-02-20,2022,1,健全制度,是',
  ]
  expect(await put('report-task.csv', tasks)).toMatchObject({ code: 0 })
})

describe('plan draft', () => {
  test('writes the tasks of the report as items of the next year, the rest to be filled in', async () => {
    const out = path('年度工作计划事项.csv')
    const { code, out: lines, err } = await draft(`--from-report 2023 --out ${out}`)
    expect([code, err]).toEqual([0, []])
    expect(lines).toEqual([
      `已起草2024年计划事项2项：${out}`,
      `请填写：列入日期、责任职务、责任人代号、完成期限；编号可以改。填好后运行 zhunsheng import ${out}。`,
    ])
    // A task that a spreadsheet program would take for a formula is kept from being one.
    expect(readFileSync(out, 'utf8').trimEnd().split('\r\n')).toEqual([
      '\u{FEFF}事项编号*,列入日期*,完成日期,计划年度（年）*,事项*,来源*,任务编号,责任职务*,责任人代号*,完成期限*,乡镇代码,录入时间,合成数据',
      `JH2024-01,,,2024,'=加强领导,上年报告所列任务,RW-1,,,,141021100000,,是`,
      'JH2024-02,,,2024,"推进公正,文明执法",上年报告所列任务,RW-2,,,,141021100000,,是',
    ])
  })

  test('never overwrites a file', async () => {
    const out = path('there.csv')
    writeFileSync(out, 'mine')
    expect(await draft(`--from-report 2023 --out ${out}`)).toMatchObject({ code: 2, out: [] })
    expect(readFileSync(out, 'utf8')).toBe('mine')
  })

  test.each(['zh-CN', 'en'])('in %s is a workbook that lacks nothing but what is to be filled in', async (lang) => {
    const out = path(`plan-${lang}.xlsx`)
    expect(await draft(`--from-report 2023 --out ${out} --lang ${lang}`)).toMatchObject({ code: 0, err: [] })
    const { good, faults } = await faultsIn(out)
    expect(good).toBe(0)
    expect(faults.map(({ problem }) => problem.code)).toEqual(Array.from({ length: 8 }, () => 'missing'))
  })

  test('gives plain data', async () => {
    const file = path('json.xlsx')
    expect(jsonOf(await draft(`--from-report 2023 --out ${file} --json`))).toEqual({
      schemaVersion: 1,
      township: '141021100000',
      planYear: 2024,
      tasks: 2,
      file,
      items: [
        { key: 'JH2024-01', facts: { planYear: 2024, title: '=加强领导', source: 'lastReport', task: 'RW-1' } },
        { key: 'JH2024-02', facts: { planYear: 2024, title: '推进公正,文明执法', source: 'lastReport', task: 'RW-2' } },
      ],
    })
  })

  test.each([
    ['without a report', '', '请用 --from-report 指明报告年度，如 --from-report 2023。'],
    [
      'of a report without tasks',
      '--from-report 2021',
      '台账中没有乐昌镇2021年报告所列的下年任务，请先导入“报告所列下年任务”。',
    ],
    ['of no year', '--from-report 23', '“23”不是年度，应为四位数字，如 2023。'],
    [
      'to a file of another kind',
      `--from-report 2023 --out ${path('plan.docx')}`,
      `${path('plan.docx')} 的扩展名应为 .xlsx 或 .csv。`,
    ],
    [
      'of a township that is not there',
      '--from-report 2023 --township 141021101',
      '库中没有乡镇 141021101000 的台账。',
    ],
  ])('%s is wrong use', async (_, words, sentence) => {
    expect(await draft(words)).toMatchObject({ code: 2, out: [], err: [sentence] })
    expect(existsSync(path('plan.docx'))).toBe(false)
  })
})

// Last of all: it changes the ledger.
test('a draft that is filled in imports, and then nothing is left to draft', async () => {
  const out = path('one.csv')
  await draft(`--from-report 2023 --out ${out} --lang en`)
  const [header = '', first = '', second = ''] = readFileSync(out, 'utf8').split('\r\n')
  const filledIn = (line: string) =>
    line.replace(/^(JH2024-\d\d),/u, '$1,2024-03-01').replace(/(,RW-\d),,,,/u, '$1,townMayor,p-0002,2024-11-30,')
  const imported = (lines: readonly string[]) => put('work-plan-item.csv', lines)

  expect(await imported([header, filledIn(first)])).toMatchObject({
    code: 0,
    out: ['已导入 1 行，另有 0 行此前已在库中。'],
  })
  const half = await draft(`--from-report 2023 --out ${path('half.csv')} --lang en`)
  expect(half.out[0]).toBe(`Plan for 2024: 1 item drafted (1 task already taken up): ${path('half.csv')}`)
  expect(readFileSync(path('half.csv'), 'utf8')).toContain('JH2024-02,,,2024,"推进公正,文明执法"')

  expect(await imported([header, filledIn(second)])).toMatchObject({ code: 0 })
  const rest = path('rest.xlsx')
  expect(await draft(`--from-report 2023 --out ${rest}`)).toMatchObject({
    code: 0,
    out: ['2023年报告所列的2项任务都已列入2024年计划，没有需要起草的事项，未写文件。'],
  })
  expect(existsSync(rest)).toBe(false)
  expect(jsonOf(await draft(`--from-report 2023 --out ${rest} --json`))).toMatchObject({ file: null, items: [] })
})
