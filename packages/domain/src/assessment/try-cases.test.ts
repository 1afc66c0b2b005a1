import { describe, expect, it } from 'vitest'
import type { Diagnostic, SourcePath } from '../rule-book/diagnostic.ts'
import { altered, alteredAll } from '../testing/altered.ts'
import { shippedContext, smallBook } from '../testing/small-book.ts'
import { checkRuleBook } from './try-cases.ts'

const faults = (source: unknown): readonly Diagnostic[] => {
  const checked = checkRuleBook(source, shippedContext)
  return checked.ok ? [] : checked.issues
}
const after = (path: SourcePath, value: unknown) => faults(altered(smallBook, path, value))

describe('the cases of a book', () => {
  it('come out as they say and reach everything', () => {
    expect(faults(smallBook)).toEqual([])
  })

  it.each<[string, SourcePath, unknown, object]>([
    ['points', ['points'], '67.51', { what: 'points', expected: '67.51', found: '67.50' }],
    ['a grade', ['grade'], 'high', { what: 'grade', expected: 'high', found: 'low' }],
    ['money', ['moneyFen'], 1, { what: 'moneyFen', expected: '1', found: '40000' }],
    ['a status', ['status'], 'provisional', { what: 'status', expected: 'provisional', found: 'final' }],
    [
      'an indicator',
      ['indicators', 'reports'],
      34,
      { what: 'indicator', indicator: 'reports', expected: '34.00', found: '35.00' },
    ],
  ])('are held to %s', (_, key, value, expected) => {
    const path = ['cases', 1, 'expect', ...key]
    expect(after(path, value)).toEqual([{ code: 'caseDiffers', case: 'some', ...expected, path }])
  })

  it('are given figures that the book can take', () => {
    const path = ['cases', 0, 'given', 'study.exam-pass-share']
    const found = after(path, 34)
    expect(found).toContainEqual({ code: 'caseFails', case: 'all', issue: 'shareWithoutOf', path })
  })

  it('reach every band', () => {
    const without = alteredAll(
      smallBook,
      [['cases', 0], undefined],
      [['indicators', 0, 'children', 1, 'mechanism', 'rows', 0], undefined],
    )
    expect(faults(without)).toEqual([{ code: 'bandNotReached', grade: 'high', path: ['bands', 0] }])
  })

  it('reach every row, and a row that nothing can reach is found so', () => {
    const rows = ['indicators', 0, 'children', 1, 'mechanism', 'rows'] as const
    const mistaken = [{ from: 95, points: 20 }, ...smallBook.indicators[0].children[1].mechanism.rows]
    expect(after(rows, mistaken)).toEqual([
      { code: 'rowNotReached', indicator: 'study/exam', row: 0, path: [...rows, 0] },
    ])
  })

  // Every object has a constructor: it was once taken for the rank of an indicator of that name.
  it('know no ranks but those they give', () => {
    const mechanism = { type: 'rankBased', figure: 'late', rows: [{ to: 1, points: 40 }], otherwise: 0 }
    const { name, period, given } = smallBook.cases[0]
    const unranked = { name, period, given, ranks: { 'study/exam': { rank: 1, of: 2 } } }
    const found = faults(
      alteredAll(
        smallBook,
        [['indicators', 1, 'path'], 'constructor'],
        [['indicators', 1, 'mechanism'], mechanism],
        [['cases'], [{ ...unranked, expect: { points: 60, status: 'provisional' } }]],
      ),
    )
    expect(found.filter(({ code }) => code !== 'rowNotReached' && code !== 'bandNotReached')).toEqual([])
  })

  it('are tried only on a book that compiles', () => {
    expect(faults(alteredAll(smallBook, [['total'], 99], [['cases', 0, 'expect', 'points'], 1]))).toMatchObject([
      { code: 'pointsDoNotAdd' },
    ])
  })
})
