import { describe, expect, it } from 'vitest'
import { altered, alteredAll, diagnosticsOf } from '../../testing/altered.ts'
import { smallBook } from '../../testing/small-book.ts'

const moneyOnly = {
  id: 'information-bonus',
  title: smallBook.title,
  subject: 'gridMember',
  period: 'month',
  jurisdiction: smallBook.jurisdiction,
  effectiveFrom: '2023-01-01',
  citation: smallBook.citation,
  rounding: smallBook.rounding,
  figures: [{ ...smallBook.figures[0], id: 'items', good: 'moreIsBetter' }],
  indicators: [],
  money: {
    base: 400,
    terms: [{ type: 'perMissing', figure: 'items', below: 90, yuan: -20 }],
    floor: 0,
    rounding: 'halfUp',
    citation: smallBook.citation,
  },
  cases: [],
}

describe('a book of money only', () => {
  it('needs no points', () => {
    expect(diagnosticsOf(moneyOnly)).toEqual([])
  })
  it('has nothing that depends on them', () => {
    const { vetoes, bands } = smallBook
    const found = diagnosticsOf({ ...moneyOnly, bands, vetoes: [{ ...vetoes[0], figure: 'items' }] })
    expect(found).toContainEqual({ code: 'needsTotal', what: 'bands', path: ['bands'] })
    expect(found).toContainEqual({ code: 'needsTotal', what: 'vetoes', path: ['vetoes'] })
    expect(diagnosticsOf(altered(moneyOnly, ['money', 'terms', 1], { type: 'byScore', yuan: 500 }))).toEqual([
      { code: 'needsTotal', what: 'byScore', path: ['money', 'terms', 1] },
    ])
    expect(
      diagnosticsOf(altered(moneyOnly, ['money', 'terms', 1], { type: 'byGrade', yuan: 500, factors: {} })),
    ).toEqual([{ code: 'needsBands', what: 'byGrade', path: ['money', 'terms', 1] }])
  })
  it('has money', () => {
    const found = diagnosticsOf(alteredAll(moneyOnly, [['money'], undefined], [['figures'], undefined]))
    expect(found).toEqual([{ code: 'noOutcome', path: [] }])
  })
})

// The only member of a group was once its last one, and got at best what the last one gets.
describe('the last places', () => {
  const { citation } = smallBook
  const bottom = (count: number, minimumGroup: number) => ({ count, minimumGroup, citation })
  it('are those of a group that has other ones', () => {
    const found = diagnosticsOf(
      alteredAll(
        smallBook,
        [['rankOverrides'], [{ end: 'bottom', atBest: 'low', ...bottom(1, 1) }]],
        [['replacement'], [{ type: 'bottom', ...bottom(2, 2) }]],
      ),
    )
    expect(found).toEqual([
      { code: 'groupNotLarger', count: 1, minimumGroup: 1, path: ['rankOverrides', 0, 'minimumGroup'] },
      { code: 'groupNotLarger', count: 2, minimumGroup: 2, path: ['replacement', 0, 'minimumGroup'] },
    ])
  })
  it('may be all but the first', () => {
    const override = { end: 'bottom', atBest: 'low', ...bottom(1, 2) }
    expect(diagnosticsOf(altered(smallBook, ['rankOverrides'], [override]))).toEqual([])
  })
})

describe('money', () => {
  it('knows a factor for each grade', () => {
    expect(diagnosticsOf(altered(smallBook, ['money', 'terms', 0, 'factors'], { high: 1 }))).toEqual([
      { code: 'factorMissing', grade: 'low', path: ['money', 'terms', 0, 'factors'] },
    ])
  })
  it('is capped above its floor', () => {
    expect(diagnosticsOf(altered(smallBook, ['money', 'cap'], 0))).toEqual([])
    expect(diagnosticsOf(altered(smallBook, ['money', 'cap'], '-0.5'))).toEqual([
      { code: 'capBelowFloor', cap: '-0.5', floor: '0', path: ['money', 'cap'] },
    ])
  })
})
