import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { StatedRow } from './scheme.ts'
import { statedFaults } from './stated-faults.ts'

const choiceOf = (rows: readonly StatedRow[]) => ({
  id: 'ends',
  question: { zh: '归哪一档', en: 'which row' },
  at: ['rows'],
  stated: { type: 'rows', rows } as const,
  options: [{ id: 'x', label: { zh: '甲', en: 'x' }, patches: [] }] as const,
})
const faultsOf = (rows: readonly StatedRow[]) =>
  statedFaults(choiceOf(rows)).map((fault) => ('rows' in fault ? `${fault.code} ${fault.rows.join()}` : fault.code))

const ends = (start: boolean, end: boolean): StatedRow['ends'] =>
  start ? (end ? 'both' : 'from') : end ? 'to' : 'neither'

// Hundredths at which rows meet, from the highest down, and for each how the two rows take it.
const meetings = fc
  .uniqueArray(fc.record({ at: fc.integer({ min: 1, max: 99 }), upper: fc.boolean(), lower: fc.boolean() }), {
    selector: ({ at }) => at,
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.toSorted((a, b) => b.at - a.at))
const decimal = (hundredths: number) => `0.${String(hundredths).padStart(2, '0')}`
const rowsOf = (all: readonly { at: number; upper: boolean; lower: boolean }[]): readonly StatedRow[] =>
  [...all, undefined].map((below, i) => {
    const above = i === 0 ? undefined : all[i - 1]
    return {
      from: below === undefined ? 0 : decimal(below.at),
      ...(above !== undefined && { to: decimal(above.at) }),
      ends: ends(below?.upper ?? true, above?.lower ?? false),
    }
  })

test('two rows that meet overlap where both take the point, gap where neither does, and fit where one does', () => {
  fc.assert(
    fc.property(meetings, (all) => {
      const expected = all.flatMap(({ upper, lower }, i) => {
        if (upper !== lower) return []
        return [`${upper ? 'rowOverlap' : 'rowGap'} ${i},${i + 1}`]
      })
      expect(faultsOf(rowsOf(all))).toEqual(expected)
    }),
  )
})

test('rows that do not meet', () => {
  const row = (from: string, to: string) => ({ from, to, ends: 'from' }) as const
  expect(faultsOf([row('0.9', '1'), row('0.5', '0.8')])).toEqual(['rowGap 0,1'])
  expect(faultsOf([row('0.9', '1'), row('0.5', '0.95')])).toEqual(['rowOverlap 0,1'])
  expect(faultsOf([row('0.9', '1'), { from: '0.5', ends: 'from' }])).toEqual(['rowOverlap 0,1'])
})
