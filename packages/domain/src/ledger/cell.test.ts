import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { anyValue } from '../testing/any-row.ts'
import { type CellFault, readCell, writeCell } from './cell.ts'
import { type Field, civilDate, count, creditHours, flag, money, oneOf, points, ref, text } from './entry-kind.ts'

const label = { zh: '甲', en: 'A' }
const fields: Readonly<Record<string, Field>> = {
  text: text(label),
  civilDate: civilDate(label),
  count: count({ ...label, unit: { zh: '人', en: 'people' } }),
  creditHours: creditHours(label),
  points: points(label),
  money: money(label),
  boolean: flag(label),
  enum: oneOf({ ...label, values: { centreGroup: { zh: '中心组', en: 'Centre group' } } }),
  person: ref({ ...label, to: 'person' }),
  post: ref({ ...label, to: 'post' }),
  division: ref({ ...label, to: 'division' }),
  entry: ref({ ...label, to: 'entry:training-course' }),
}

describe('a cell that holds a value', () => {
  test.each([
    ['text', '  法治 政府 ', '法治 政府'],
    ['text', '\u3000全角空格\u3000', '全角空格'],
    ['civilDate', '2024-02-29', '2024-02-29'],
    ['count', '34', 34],
    ['count', '007', 7],
    ['count', '2147483647', 2_147_483_647],
    ['creditHours', '48', 192],
    ['creditHours', '1.75', 7],
    ['creditHours', '0.5', 2],
    ['creditHours', '1.50', 6],
    ['points', '88.42', 8842],
    ['points', '15', 1500],
    ['money', '480', 48_000],
    ['money', '0.05', 5],
    ['boolean', '是', true],
    ['boolean', 'No', false],
    ['boolean', 'TRUE', true],
    ['enum', 'centreGroup', 'centreGroup'],
    ['enum', '中心组', 'centreGroup'],
    ['enum', 'Centre group', 'centreGroup'],
    ['person', 'P-001', 'P-001'],
    ['post', 'townMayor', 'townMayor'],
    ['division', '141021100201', '141021100201'],
    ['entry', 'PX-2023-01', 'PX-2023-01'],
  ])('%s %j is %j', (name, cell, value) => {
    expect(readCell(fields[name]!, cell)).toEqual({ ok: true, value })
  })
})

describe('a cell that does not', () => {
  const faulty: readonly (readonly [string, string, CellFault])[] = [
    ['text', ' \t', 'missing'],
    ['count', '', 'missing'],
    ['text', '两\n行', 'notText'],
    ['text', 'half\uD800', 'notText'],
    ['civilDate', '2023-02-29', 'notDate'],
    ['civilDate', '2023/04/05', 'notDate'],
    ['count', '2.5', 'notCount'],
    ['count', '-1', 'notCount'],
    ['count', '１２', 'notCount'],
    ['count', '2147483648', 'notCount'],
    ['count', '1e3', 'notCount'],
    ['creditHours', '1.1', 'notQuarterHours'],
    ['creditHours', '1.755', 'notQuarterHours'],
    ['points', '88.425', 'notPoints'],
    ['points', '-1', 'notPoints'],
    ['money', '1,000.00', 'notMoney'],
    ['money', '480元', 'notMoney'],
    ['boolean', '1', 'notYesNo'],
    ['enum', '讲座', 'notInList'],
    ['enum', 'constructor', 'notInList'],
    ['person', '140104199001011234', 'notReference'],
    ['person', '张三', 'notReference'],
    ['post', 'toString', 'notReference'],
    ['division', '141021100', 'notReference'],
    ['entry', 'a\tb', 'notReference'],
  ]
  test.each(faulty)('%s %j: %s', (name, cell, fault) => {
    expect(readCell(fields[name]!, cell)).toEqual({ ok: false, issues: [fault] })
  })
})

test('what is written is read again as the same value, for every type of field', () => {
  for (const field of Object.values(fields))
    fc.assert(
      fc.property(anyValue(field), (value) => {
        expect(readCell(field, writeCell(field, value))).toEqual({ ok: true, value })
      }),
    )
})
