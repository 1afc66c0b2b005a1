import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { faultLine } from './fault-sentences.ts'
import type { Merge } from './source.ts'
import { readSheetOf } from './testing/read-rows.ts'

const header = [
  '事件编号',
  '发生日期',
  '上报日期',
  '办结日期',
  '类别',
  '上报主体',
  '村（社区）代码',
  '上报人代号',
  '已处置',
  '有效',
  '办结时限',
]
const row = (key: string, ...change: readonly (readonly [number, string])[]) => {
  const cells = [
    key,
    '2023-05-01',
    '2023/5/2',
    '',
    '矛盾纠纷',
    '网格员',
    '141021100201',
    'P10',
    '是',
    '是',
    '2023.5.12',
  ]
  for (const [index, cell] of change) cells[index] = cell
  return cells
}
const keys = (rows: readonly Readonly<Record<string, string>>[]) => rows.map(({ key }) => key)
const merge = (fromRow: number, fromColumn: number, toRow: number, toColumn: number): Merge => ({
  fromRow,
  toRow,
  fromColumn,
  toColumn,
})

describe('a header', () => {
  it('is found below titles, which are said to be left out', () => {
    const told = readSheetOf([
      ['乐昌镇2023年矛盾纠纷台账'],
      [],
      ['填报单位：乐昌镇', '', '单位：件'],
      header,
      row('A-1'),
    ])
    expect(told).toMatchObject({ faults: [], notices: ['综治事件 1 titleRows 3'] })
    expect(told.rows).toEqual([
      {
        key: 'A-1',
        occurred: '2023-05-01',
        reported: '2023-05-02',
        category: 'dispute',
        source: 'gridMember',
        division: '141021100201',
        reporter: 'P10',
        handled: '是',
        valid: '是',
        due: '2023-05-12',
      },
    ])
  })
  it('may have line breaks, blanks, full-width letters, asterisks and hints', () => {
    const typed = [
      '*事件编号',
      '发生\n日期',
      ' 上报 日期（年-月-日）',
      '办结日期',
      '类 别(必填)',
      '上报主体',
      '村(社区)代码*',
    ]
    const told = readSheetOf([[...typed, '上报人代号', '已处置（是/否）', '有效', '办结时限'], row('A-1')])
    expect(told).toMatchObject({ faults: [], notices: [] })
    expect(keys(told.rows)).toEqual(['A-1'])
  })
  it('is joined where it is stacked, as far as cells were merged', () => {
    const [upper, lower] = [[...header], Array.from({ length: header.length }, () => '')]
    // 发生日期 and 上报日期 under 日期; 上报主体 and 上报人代号 under 上报.
    upper.splice(1, 3, '日期', '', '')
    lower.splice(1, 3, '发生', '上报日期', '办结日期')
    const merges = [merge(1, 1, 1, 3), ...[0, 4, 5, 6, 7, 8, 9, 10].map((column) => merge(1, column, 2, column))]
    const told = readSheetOf([upper, lower, row('A-1')], { merges })
    // 日期发生 is no column: the header says what it was.
    expect(told.faults).toEqual(['综治事件 B2 unknownHeader', '综治事件 2 发生日期 missingHeader'])
    expect(told.whole[0]?.column).toBe('日期/发生')
    lower[1] = '发生日期'
    expect(keys(readSheetOf([upper, lower, row('A-1')], { merges }).rows)).toEqual(['A-1'])
  })
  it('takes in what is merged into it from below', () => {
    const [upper, lower] = [[...header], Array.from({ length: header.length }, () => '')]
    upper[1] = '发生日期'
    lower[1] = '办结日期'
    const merges = [0, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((column) => merge(1, column, 2, column))
    const told = readSheetOf([upper, lower, row('A-1')], { merges })
    expect(told.faults).toEqual(['综治事件 D2 doubleHeader', '综治事件 2 发生日期 missingHeader'])
  })
  it('may have a running number, which is said to be left out, and columns without anything', () => {
    const told = readSheetOf([
      ['序号', '', ...header],
      [1, '', ...row('A-1')],
    ])
    expect(told).toMatchObject({ faults: [], notices: ['综治事件 1 序号 ignoredColumn'] })
    expect(keys(told.rows)).toEqual(['A-1'])
  })
  it('names what it lacks, has twice and does not know, each with its cell', () => {
    const told = readSheetOf([[...header.slice(0, 10), '类别', '电话'], row('A-1')])
    expect(told.faults.filter((fault) => !fault.includes('2 '))).toEqual([
      '综治事件 K1 doubleHeader',
      '综治事件 L1 unknownHeader',
      '综治事件 1 办结时限 missingHeader',
    ])
  })
  it('in another unit says which', () => {
    const sessions = [
      '活动编号',
      '学习日期',
      '学习主体',
      '学习形式',
      '专题类别',
      '学习内容',
      '已举办',
      '时长（小时）',
      '参加人数',
    ]
    const told = readSheetOf([sessions], { name: '学法活动' })
    expect(told.whole[0]).toMatchObject({
      cell: 'H1',
      column: '时长（小时）',
      problem: { code: 'headerUnit', found: '小时', wanted: '分钟' },
    })
  })
  it('that is not there is said once, with what it needs and nothing of what stands in its place', () => {
    const told = readSheetOf([['某县台账'], ['王芳', '13812341234', '东街'], ['李四', '13912341234']])
    expect(told.faults).toEqual(['综治事件 noHeader'])
    const said = faultLine(told.whole[0]!, 'zh-CN')
    expect(said).toContain('必填的有：事件编号、发生日期')
    expect(said).not.toMatch(/王芳|138/u)
    expect(faultLine(told.whole[0]!, 'en')).toContain('required are Event')
  })
  it('with one name only is one; what looks like a telephone or an ID number there is masked', () => {
    const told = readSheetOf([
      ['事件编号', '13812341234'],
      ['A-1', '141021198501011234'],
    ])
    expect(told.faults[0]).toBe('综治事件 B1 unknownHeader')
    expect(told.whole[0]?.column).toBe('138****1234')
  })
})

describe('the kind of a sheet', () => {
  const read = (name: string, file: string, first = true) => readSheetOf([header, row('A-1')], { name, file, first })
  it.each([
    ['综治事件', 'x.xlsx'],
    ['2023年综治事件台账', 'x.xlsx'],
    ['Sheet1', '2023年综治事件.xlsx'],
    ['矛盾纠纷', '台账.xlsx'],
  ])('is told by %s in %s, or by its header', (name, file) => expect(keys(read(name, file).rows)).toEqual(['A-1']))
  it('is not that of the file when the sheet is another', () => {
    expect(keys(readSheetOf([header, row('A-1')], { name: 'Sheet2', file: '学法活动.xlsx' }).rows)).toEqual(['A-1'])
  })
  it('that cannot be told is a fault of the sheet', () => {
    expect(
      readSheetOf(
        [
          ['姓名', '电话'],
          ['甲', '1'],
        ],
        { name: 'Sheet1' },
      ).faults,
    ).toEqual(['Sheet1 unknownKind'])
  })
})

describe('the body of a sheet', () => {
  it('has rows of totals and notes at its end, which are said to be left out', () => {
    const told = readSheetOf([
      header,
      row('A-1'),
      ['小计', '', '', '', '1件'],
      row('A-2'),
      [],
      ['合 计', '2件'],
      ['备注：以上为合成数据'],
      ['1.本表按月填报'],
      ['填表人：张三', '', '审核人：李四', '', '日期：2023年12月31日'],
    ])
    expect(keys(told.rows)).toEqual(['A-1', 'A-2'])
    expect(told.faults).toEqual([])
    expect(told.notices).toEqual([
      '综治事件 3 totalRow',
      '综治事件 6 totalRow',
      '综治事件 7 noteRow',
      '综治事件 8 noteRow',
      '综治事件 9 noteRow',
    ])
  })
  it('has totals of a village, and totals where keys stand, but no row with words is one', () => {
    const numbered = (label: string, ...cells: readonly string[]) => [label, ...cells]
    const told = readSheetOf([
      ['序号', ...header],
      numbered('1', ...row('A-1')),
      numbered('王庄村小计', '1'),
      numbered('', ...row('A-2')),
      numbered('合计：', '2', '', '100%', '1,234'),
      numbered('合计', 'A-3', '', '', '5'),
    ])
    expect(keys(told.rows)).toEqual(['A-1', 'A-2'])
    expect(told.notices.slice(1)).toEqual(['综治事件 3 totalRow', '综治事件 5 totalRow'])
    expect(told.faults).toContain('综治事件 C6 missing')
  })
  it('has no notes in its middle: they are faults', () => {
    const told = readSheetOf([header, row('A-1'), ['备注：见附件'], row('A-2')])
    expect(keys(told.rows)).toEqual(['A-1', 'A-2'])
    expect(told.notices).toEqual([])
    expect(told.faults).toContain('综治事件 B3 missing')
  })
  it('takes a row with a day for data, whatever it is called', () => {
    const told = readSheetOf([header, row('合计')])
    expect(keys(told.rows)).toEqual(['合计'])
  })
  it('takes a row with another key for data', () => {
    const told = readSheetOf([
      ['上报主体', ...header.filter((name) => name !== '上报主体')],
      ['合计', 'A-1'],
    ])
    expect(told.notices).toEqual([])
    expect(told.faults.length).toBeGreaterThan(0)
  })
  it('may have headings merged across the table; unmerged they are faults', () => {
    const lines = [header, ['一、甲村'], row('A-1'), ['二、乙村'], row('A-2')]
    const told = readSheetOf(lines, { merges: [merge(2, 0, 2, 10), merge(4, 0, 4, 10)] })
    expect([keys(told.rows), told.faults]).toEqual([['A-1', 'A-2'], []])
    expect(told.notices).toEqual(['综治事件 2 sectionRow', '综治事件 4 sectionRow'])
    expect(readSheetOf(lines).faults).toContain('综治事件 B2 missing')
  })
  it('says what it left out in the order of its rows', () => {
    const told = readSheetOf([header, row('A-1'), ['备注：无'], ['合计', '1']])
    expect(told.notices).toEqual(['综治事件 3 noteRow', '综治事件 4 totalRow'])
  })
  it('may repeat its header', () => {
    const told = readSheetOf([header, row('A-1'), header, row('A-2')])
    expect([keys(told.rows), told.faults, told.notices]).toEqual([['A-1', 'A-2'], [], ['综治事件 3 repeatedHeader']])
  })
  it('has merged cells filled down, and no others', () => {
    const told = readSheetOf([header, row('A-1'), row('A-2', [1, ''], [4, '']), row('A-3', [4, ''])], {
      merges: [merge(2, 1, 3, 1), merge(2, 4, 4, 4)],
    })
    expect(told.faults).toEqual([])
    expect(told.rows.map(({ occurred, category }) => [occurred, category])).toEqual([
      ['2023-05-01', 'dispute'],
      ['2023-05-01', 'dispute'],
      ['2023-05-01', 'dispute'],
    ])
    const bare = readSheetOf([header, row('A-1'), row('A-2', [4, ''])])
    expect(bare.faults).toEqual(['综治事件 E3 missing'])
  })
  it('has nothing outside of its columns', () => {
    const told = readSheetOf([
      [...header, '', ''],
      [...row('A-1'), '', '王芳'],
    ])
    expect(told.faults).toEqual(['综治事件 M2 cellWithoutHeader'])
    expect(told.whole[0]).not.toHaveProperty('value')
  })
  it('names each bad cell as the workbook does', () => {
    const told = readSheetOf([
      header,
      [...row('A-1', [1, '2023-13-40'], [8, '√']).slice(0, 10), { type: 'error', error: '#DIV/0!' }],
      row('1.41021E+17', [1, '5月1日']),
    ])
    expect(told.faults).toEqual([
      '综治事件 B2 notDate',
      '综治事件 I2 yesNoMark',
      '综治事件 K2 errorValue',
      '综治事件 A3 digitsLost',
      '综治事件 B3 yearMissing',
    ])
    expect(faultLine(told.whole[2]!, 'zh-CN')).toBe(
      '台账.xlsx 综治事件!K2 “办结时限”（#DIV/0!） 公式出错，没有结果。 请改正公式，或填写实际的值。',
    )
    expect(faultLine(told.whole[2]!, 'en')).toMatch(/^台账\.xlsx 综治事件!K2, "办结时限" \(#DIV\/0!\) The formula/u)
  })
})

test('every row of a sheet is data, a fault or a notice, whatever stands in it', () => {
  const anyLine = fc.oneof(
    fc.constantFrom(
      row('A-1'),
      row('A-2', [1, '']),
      header,
      [],
      ['合计', '', '3'],
      ['', '小计'],
      ['备注：无'],
      ['1.无'],
      ['一、甲村'],
      ['填表人：某某', '', '审核人：某某'],
    ),
    fc.array(fc.constantFrom('', ' ', '合计', '2023-05-01', '发生日期', '注：', 'A-3', '60余', '是'), {
      maxLength: 13,
    }),
  )
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 60 }), fc.boolean(), (lines, merged) => {
      const merges = merged ? lines.flatMap((_, i) => (i % 3 === 0 ? [merge(i + 2, 0, i + 2, 10)] : [])) : []
      const { rows, whole, notices } = readSheetOf([header, ...lines], { merges })
      const filled = lines.filter((line) => line.some((cell) => cell.trim() !== '')).length
      const faulty = new Set(whole.map((fault) => fault.row)).size
      expect(rows.length + faulty + notices.length).toBe(filled)
    }),
  )
})

test('a matter belongs to a year in which it occurred or was reported', () => {
  const read = (year: number) =>
    readSheetOf([header, row('A-1', [1, '2022-12-30'], [2, '2023-01-02'])], { year }).faults
  expect([read(2021), read(2022), read(2023), read(2024)]).toEqual([
    ['综治事件 B2 outsideYear'],
    [],
    [],
    ['综治事件 B2 outsideYear'],
  ])
})

test('what an annual report brings belongs to the year of the report as well, though it is finished in the next', () => {
  const taskHeader = ['任务编号', '提出日期', '报告年度（年）', '序号（项）', '任务']
  const read = (year: number) =>
    readSheetOf([taskHeader, ['RW-1', '2023-12-05', '2022', '1', '完善目录']], { year, name: '报告所列下年任务' })
  expect([2021, 2022, 2023, 2024].map((year) => read(year).faults)).toEqual([
    ['报告所列下年任务 B2 outsideYear'],
    [],
    [],
    ['报告所列下年任务 B2 outsideYear'],
  ])
  const said = {
    zh: '日期不在2021年内，报告年度也不是2021年。',
    en: 'The date is not in 2021, and the report is not that of 2021.',
  }
  const [fault] = read(2021).whole
  expect(fault && faultLine(fault, 'zh-CN')).toContain(said.zh)
  expect(fault && faultLine(fault, 'en')).toContain(said.en)
})
