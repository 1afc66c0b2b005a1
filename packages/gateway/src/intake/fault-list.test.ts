import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultList } from './fault-list.ts'

const fault = (file: string, row: number, code: 'townshipMissing' | 'unknownTownship' = 'unknownTownship') =>
  ({ file, row, problem: { code } }) as const
const rowsOf = (list: ReturnType<typeof faultList>, file: string) =>
  list.kept().flatMap((each) => (each.file === file ? [each.row] : []))

describe('a list of faults', () => {
  it('keeps so many, counts all, by file and code', () => {
    const list = faultList(['a', 'b'], 3)
    for (let row = 1; row <= 5; row += 1) list.add(fault('b', row))
    list.add(fault('b', 6, 'townshipMissing'))
    expect(list.kept().map(({ row }) => row)).toEqual([1, 2, 3])
    expect([list.count(), list.counts()]).toEqual([
      6,
      [
        { file: 'b', code: 'unknownTownship', count: 5 },
        { file: 'b', code: 'townshipMissing', count: 1 },
      ],
    ])
    expect([list.has('a'), list.has('b'), list.has('b', 'Sheet1')]).toEqual([false, true, false])
  })
  it('has room for the faults of files that come after a very broken one', () => {
    const list = faultList(['a', 'b', 'c'], 1000)
    for (let row = 1; row <= 5000; row += 1) list.add(fault('a', row))
    for (let row = 1; row <= 300; row += 1) list.add(fault('b', row))
    list.add(fault('c', 1))
    expect(list.kept()).toHaveLength(1000)
    expect(rowsOf(list, 'a')).toEqual(Array.from({ length: 799 }, (_, i) => i + 1))
    expect([rowsOf(list, 'b').length, rowsOf(list, 'c')]).toEqual([200, [1]])
  })
  it('stands in the order of files, then of rows', () => {
    const list = faultList(['a', 'b'], 10)
    for (const [file, row] of [
      ['b', 2],
      ['a', 9],
      ['b', 1],
      ['a', 3],
    ] as const)
      list.add(fault(file, row))
    expect(list.kept().map(({ file, row }) => `${file}${row}`)).toEqual(['a3', 'a9', 'b1', 'b2'])
  })
  it('never keeps more than it may, nor fewer than it could, and forgets no file while there is room', () => {
    const files = ['a', 'b', 'c', 'd']
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...files), { maxLength: 60 }),
        fc.integer({ min: 4, max: 30 }),
        (names, most) => {
          const list = faultList(files, most)
          names.forEach((file, row) => list.add(fault(file, row)))
          expect(list.kept()).toHaveLength(Math.min(most, names.length))
          expect(new Set(list.kept().map(({ file }) => file))).toEqual(new Set(names))
          expect(list.counts().reduce((sum, { count }) => sum + count, 0)).toBe(names.length)
        },
      ),
    )
  })
})
