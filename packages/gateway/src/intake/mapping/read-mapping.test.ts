import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { mappingLine } from '../mapping-sentences.ts'
import { importContext, readSheetOf } from '../testing/read-rows.ts'
import type { Mapping } from './mapping.ts'
import { mappingSchema } from './mapping-schema.ts'
import { readMapping } from './read-mapping.ts'

const read = (text: string): Mapping => {
  const mapping = readMapping(text)
  if (!mapping.ok) throw new Error(mapping.issues.map((issue) => mappingLine('m', issue, 'en')).join('\n'))
  return mapping.value
}
const issuesOf = (text: string): readonly string[] => {
  const mapping = readMapping(text)
  return mapping.ok ? [] : mapping.issues.map(({ line, column, problem }) => `${line}:${column} ${problem.code}`)
}
const table = (...lines: readonly string[]) =>
  ['version: 1', 'tables:', '  - kind: study-session', ...lines.map((line) => `    ${line}`)].join('\n')

describe('a mapping file', () => {
  it('is refused with the place of everything that is wrong', () => {
    const text = [
      'version: 2',
      'yaer: 2023',
      'year: 23',
      'tables:',
      '  - kind: 学习',
      '    header: { rows: 4, row: 0 }',
      '  - sheet: ""',
      '    columns: [1]',
      '    ignore: 序号',
    ].join('\n')
    expect(issuesOf(text)).toEqual([
      '1:1 notOneOf',
      '2:1 unknownKey',
      '3:1 outOfRange',
      '6:15 outOfRange',
      '6:24 outOfRange',
      '7:5 missingKey',
      '7:5 blank',
      '8:5 wrongType',
      '9:5 wrongType',
    ])
    expect(issuesOf('tables: [')).toEqual(['1:10 notYaml'])
    expect(issuesOf('')).toEqual(['1:1 wrongType'])
  })
  it('is refused for what it names that is not there, and for what a column cannot hold', () => {
    const text = table(
      'columns:',
      '  学习题目: 题目',
      '  时长: { from: 天数, unit: 天 }',
      '  minutes: { from: 天数, unit: 小时 }',
      '  参加人数: { from: a, value: "3" }',
      '  学习日期: { from: a, unit: 天 }',
      '  已举办: { from: a, values: { √: 对 } }',
      '  活动编号: { template: "{编号" }',
      '  专题类别: { from: a, values: { "01": 法治, 02: 其他 } }',
      '  学习内容: { from: a, worth: "2" }',
      'skip: [{ column: a, matches: "(" }]',
    )
    expect(issuesOf(text).toSorted()).toEqual(
      [
        '12:44 unquotedKey',
        '13:24 missingKey',
        '14:25 badPattern',
        '5:7 mappedColumnUnknown',
        '6:23 unitWorthUnknown',
        '7:7 columnTwice',
        '8:7 oneSource',
        '9:24 unitOfNothing',
        '10:33 badValue',
        '11:15 badTemplate',
      ].toSorted(),
    )
    expect(issuesOf('version: 1\ndefaults: { 乡镇代码: 乐昌, 无: "1" }\ntables: [{ kind: event }]')).toEqual([
      '2:13 badValue',
      '2:23 mappedColumnUnknown',
    ])
  })
  it('says each fault in both languages', () => {
    const mapping = readMapping('version: 1\ntables: [{ kind: 学习 }]')
    const [issue] = mapping.ok ? [] : mapping.issues
    expect([mappingLine('对应.yaml', issue!, 'zh-CN'), mappingLine('m.yaml', issue!, 'en')]).toEqual([
      '对应.yaml:2:12 没有“学习”这种台账。 [mappedKindUnknown]',
      'm.yaml:2:12 There is no ledger "学习". [mappedKindUnknown]',
    ])
  })
  test('may be the one that the page about them shows', () => {
    const page = readFileSync(new URL('../../../../../docs/mapping.md', import.meta.url), 'utf8')
    const [, shown = ''] = /```yaml\n(.*?)```/su.exec(page) ?? []
    expect(read(shown).tables.map(({ kind }) => kind.id)).toEqual(['training-course'])
  })
  test('has the JSON Schema that is published', () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../../mapping.schema.json', import.meta.url), 'utf8'),
    )
    expect(published, 'rewrite it: npm run mapping-schema -w @zhunsheng/gateway').toEqual(mappingSchema)
  })
})

describe('a table with a mapping', () => {
  const text = table(
    'sheet: 学*',
    'header: { row: 2, rows: 2, fill: true }',
    'firstRow: 5',
    'dates: { year: 2023 }',
    'ignore: [经办人]',
    'skip: [{ column: 状态, matches: ^作废$ }]',
    'columns:',
    '  活动编号: { template: "{单位}-{序号:3}" }',
    '  学习日期: 时间',
    '  学习主体: { from: 对象, values: { "01": 理论学习中心组, 党政班子成员: 党政班子 } }',
    '  学习形式: { value: 专题学习 }',
    '  专题类别: { from: 基本情况/类别, otherwise: 其他 }',
    '  学习内容: 基本情况/内容',
    '  已举办: { from: 状态, values: { √: 是 } }',
    '  时长: { from: 天数, unit: 天, worth: "360" }',
  )
  const mapping = read(`${text}\ndefaults: { 乡镇代码: "141021101000" }`)
  const lines = [
    ['甲县学法登记'],
    ['单位', '序号', '时间', '对象', '基本情况', '', '天数', '参加人数', '状态', '经办人'],
    ['', '', '', '', '类别', '内容', '', '', '', ''],
    ['（填表示例）'],
    ['LC', 7, '5月1日', '01', '法治', '民法典', '0.5', '12人', '√', '王芳'],
    ['LC', 8, '5月2日', '党政班子成员', '', '宪法', '1天', '9', '√', '王芳'],
    ['LC', 9, '5月3日', '01', '法治', '宪法', '1', '9', '作废', '王芳'],
  ]
  const { township: _, ...context } = importContext
  const told = readSheetOf(lines, { name: '学法', mapping: mapping.tables[0]!, context })

  it('is matched by the names of sheet and file', () => {
    const [{ matches } = { matches: () => false }] = read(`${table('file: "*台账?.xlsx"', 'sheet: 学*')}`).tables
    expect([
      matches('/a/学法台账1.xlsx', '学法'),
      matches('/a/学法台账1.xlsx', '其他'),
      matches('/a/学法台账.xlsx', '学法'),
      matches('/a/学法台账1.xlsx', undefined),
    ]).toEqual([true, false, false, false])
  })
  it('is read as the mapping says', () => {
    expect(told.faults).toEqual([])
    expect(told.rows).toEqual([
      {
        key: 'LC-007',
        occurred: '2023-05-01',
        body: 'theoryStudyCenterGroup',
        activity: 'centreGroupStudy',
        topic: 'ruleOfLaw',
        title: '民法典',
        held: '是',
        minutes: '180',
        attendees: '12',
        township: '141021101000',
      },
      expect.objectContaining({ key: 'LC-008', body: 'leadershipTeam', topic: 'other', minutes: '360' }),
    ])
  })
  it('says what was left out', () => {
    expect(told.notices).toEqual([
      '学法 1 titleRows 1',
      '学法 3 经办人 ignoredColumn',
      '学法 4 skippedRow',
      '学法 7 skippedRow',
    ])
  })
  it('reads a column that is part of the key as the column that it is, too', () => {
    const [own] = read(
      table('columns: { 活动编号: { template: "{学习日期}-{参加人数:2}" } }', 'skip: [{ column: 备注, matches: x }]'),
    ).tables
    const cells = ['2023-05-01', '党政班子', '会前学法', '法治', '宪法', '是', '30', '9', '']
    const names = ['学习日期', '学习主体', '学习形式', '专题类别', '学习内容', '已举办', '时长', '参加人数', '备注']
    const { rows, faults } = readSheetOf([names, cells], { name: '学法', mapping: own! })
    expect([faults, rows[0]]).toMatchObject([[], { key: '2023-05-01-09', occurred: '2023-05-01', attendees: '9' }])
    expect(readSheetOf([names.slice(0, 8), cells], { name: '学法', mapping: own! }).faults).toEqual([
      '学法 1 备注 mappedColumnMissing',
    ])
  })
  it('takes for nothing what stands for nothing', () => {
    const text =
      'version: 1\ntables: [{ kind: event, blank: [无, /], columns: { 有效: { from: 有效, otherwise: 是 } } }]'
    const names = '事件编号,发生日期,上报日期,办结日期,类别,上报主体,村（社区）代码,上报人代号,已处置,有效,办结时限'
    const cells = 'A-1,2023-05-01,2023-05-02,/,矛盾纠纷,网格员,141021100201,P10,无,／,2023-05-12'
    const lines = [names.split(','), cells.split(',')]
    const { rows, faults } = readSheetOf(lines, { mapping: read(text).tables[0]! })
    expect([rows, faults]).toEqual([[], ['综治事件 I2 missing']])
    const mended = cells.replace('P10,无', 'P10,是')
    const told = readSheetOf([names.split(','), mended.split(',')], { mapping: read(text).tables[0]! })
    expect(told.rows[0]).toMatchObject({ valid: '是', handled: '是' })
    expect(told.rows[0]).not.toHaveProperty('closed')
  })
  it('says which column of the mapping is not there', () => {
    const { faults } = readSheetOf(
      [
        ['', ''],
        ['单位', '时间'],
      ],
      { name: '学法', mapping: mapping.tables[0]! },
    )
    expect(faults).toContain('学法 3 序号 mappedColumnMissing')
  })
})
