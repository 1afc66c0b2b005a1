import { describe, expect, test } from 'vitest'

import { columnsOf } from './entry.ts'
import { entryKinds } from './entry-kinds.ts'
import { envelopeColumns } from './envelope.ts'
import { studySession } from './study/study-session.ts'
import { columnByHeader, headerOf, kindByName } from './workbook-columns.ts'

test('a header is the Chinese label with its unit', () => {
  expect([...envelopeColumns, ...columnsOf(studySession)].map((column) => headerOf(column))).toEqual([
    '乡镇代码',
    '录入时间',
    '合成数据',
    '活动编号',
    '学习日期',
    '学习主体',
    '学习形式',
    '专题类别',
    '学习内容',
    '已举办',
    '时长（分钟）',
    '参加人数（人）',
  ])
})

test('or the English one', () => {
  const headers = [...envelopeColumns, ...columnsOf(studySession)].map((column) => headerOf(column, 'en'))
  expect(headers.slice(0, 4)).toEqual(['Township code', 'Recorded at', 'Synthetic data', 'Session no.'])
  expect(headers.at(-1)).toBe('Attendees (people)')
})

describe('a column is found', () => {
  const find = columnByHeader(studySession)
  test.each([
    '参加人数（人）',
    '参加人数（人）*',
    '参加人数(人) *',
    ' 参加人数 ',
    'Attendees',
    'attendees (people)',
    'attendees',
  ])('by %j', (header) => {
    expect(find(header)?.name).toBe('attendees')
  })
  test('in the envelope of every kind', () => {
    expect(find('乡镇代码')).toMatchObject({ name: 'township', part: 'envelope' })
  })
  test.each(['参加人数（次）', '参加人', '', 'constructor'])('but not by %j', (header) => {
    expect(find(header)).toBeUndefined()
  })
})

test.each(entryKinds)('every header of $id leads back to its own column', (kind) => {
  const find = columnByHeader(kind)
  for (const column of [...envelopeColumns, ...columnsOf(kind)])
    for (const header of [
      headerOf(column),
      headerOf(column, 'en'),
      column.name,
      ...('field' in column ? [column.field.zh, column.field.en] : [column.zh, column.en]),
    ])
      expect(find(header)?.name).toBe(column.name)
})

test('a kind is found by its id and both of its names', () => {
  for (const kind of entryKinds)
    for (const name of [kind.id, kind.zh, ` ${kind.en.toUpperCase()} `]) expect(kindByName(name)).toBe(kind)
  expect(kindByName('unknown')).toBeUndefined()
})
