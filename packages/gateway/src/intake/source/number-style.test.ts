import { expect, test } from 'vitest'
import { numberStyle } from './number-style.ts'

test.each([
  ['yyyy-mm-dd', 'date'],
  ['yyyy"年"m"月"d"日";@', 'date'],
  ['[$-804]aaaa', 'date'],
  ['[h]:mm', 'date'],
  ['[DBNum1][$-804]m"月"d"日"', 'date'],
  ['[$-411]ge.m.d', 'date'],
  ['0.0%', 'percent'],
  ['[Red]-0.00%;0.00%', 'percent'],
  ['0"%"', 'plain'],
  ['0\\%', 'plain'],
  ['General"天"', 'plain'],
  ['#,##0_);[Red](#,##0)', 'plain'],
  ['0.00E+00', 'plain'],
  ['0"days"', 'plain'],
  ['@', 'plain'],
  ['_-* #,##0.00_-;-* #,##0.00_-', 'plain'],
])('%s shows a number as %s', (code, style) => {
  expect(numberStyle(164, code)).toBe(style)
})

test('formats that are built in have no code', () => {
  const dates = [14, 22, 27, 31, 36, 45, 47, 50, 58]
  expect(dates.map((id) => numberStyle(id, undefined))).toEqual(dates.map(() => 'date'))
  expect([9, 10].map((id) => numberStyle(id, undefined))).toEqual(['percent', 'percent'])
  expect([0, 1, 11, 13, 23, 37, 44, 48, 49, 59].map((id) => numberStyle(id, undefined))).not.toContain('date')
})
