import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardCsvCell, unguardCsvCell } from './formula-guard.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+cmd|x', "'+cmd|x"],
  ['-2+3', "'-2+3"],
  ['\t=1', "'\t=1"],
  ["'=1", "''=1"],
])('keeps %j from being a formula', (text, written) => {
  expect(guardCsvCell(text)).toBe(written)
})

test.each(['-5', '+8613800000000', '1.5', "'90年代", '党委会议', '', "'"])('leaves %j as it is', (text) => {
  expect(guardCsvCell(text)).toBe(text)
  expect(unguardCsvCell(text)).toBe(text)
})

test('gives every text back', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '|', '\t', '1') }))
  fc.assert(
    fc.property(text, (each) => {
      expect(unguardCsvCell(guardCsvCell(each))).toBe(each)
    }),
  )
})

test('lets nothing through that begins like a formula, but numbers', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '1', '.') }), (each) => {
      expect(guardCsvCell(each)).not.toMatch(/^(?:[=@\t]|[+-](?!\d+(?:\.\d+)?$))/u)
    }),
  )
})
