import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetNames } from './sheet-name.ts'

test('names a sheet as wanted, without what is not allowed', () => {
  const name = sheetNames(['导入问题'])
  expect(['综治事件', '2023/05:事件*', '综治事件', '导入问题', "''"].map(name)).toEqual([
    '综治事件',
    '2023 05 事件',
    '综治事件(2)',
    '导入问题(2)',
    '1',
  ])
})

test('gives every sheet a name that spreadsheet programs take, and none twice', () => {
  const wanted = fc.array(fc.string({ unit: fc.constantFrom('a', 'A', "'", '/', '[', ' ', '表') }), { maxLength: 60 })
  fc.assert(
    fc.property(wanted, (each) => {
      const names = each.map(sheetNames())
      for (const name of names) expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/u)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    }),
  )
})
