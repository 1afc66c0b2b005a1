import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { altered, diagnosticsOf } from '../../testing/altered.ts'
import { smallBook } from '../../testing/small-book.ts'
import { gradeBandsOf } from '../build/grade-band.ts'
import type { GradeBandSource } from '../source.ts'

type Band = Omit<GradeBandSource, 'title'>
const titled = (bands: readonly Band[]) => bands.map((band) => ({ ...band, title: { zh: band.grade, en: band.grade } }))
// Only the grades of the small book are asked for elsewhere in it.
const faults = (...bands: readonly Band[]) =>
  diagnosticsOf(altered(smallBook, ['bands'], titled(bands))).filter(({ code }) => code.startsWith('band'))

const path = ['bands']

describe('bands of real texts', () => {
  it('leave grades undefined: ≥95, 80–94, 70–79, <60', () => {
    const found = faults(
      { grade: '优秀', from: 95 },
      { grade: '合格', from: 80, to: 94, ends: 'both' },
      { grade: '基本合格', from: 70, to: 79, ends: 'both' },
      { grade: '不合格', from: 0, to: 60 },
    )
    expect(found).toEqual([
      { code: 'bandGap', from: '60.00', to: '69.99', above: '基本合格', below: '不合格', path },
      { code: 'bandGap', from: '79.01', to: '79.99', above: '合格', below: '基本合格', path },
      { code: 'bandGap', from: '94.01', to: '94.99', above: '优秀', below: '合格', path },
    ])
  })

  it('overlap at their ends: ≥95, 90–95, 85–90, <85', () => {
    const found = faults(
      { grade: 'a', from: 95 },
      { grade: 'b', from: 90, to: 95, ends: 'both' },
      { grade: 'c', from: 85, to: 90, ends: 'both' },
      { grade: 'd', from: 0, to: 85 },
    )
    expect(found).toEqual([
      { code: 'bandOverlap', from: '90.00', to: '90.00', grades: ['b', 'c'], path },
      { code: 'bandOverlap', from: '95.00', to: '95.00', grades: ['a', 'b'], path },
    ])
  })
})

it.each<[string, Band[], object[]]>([
  ['nothing below', [{ grade: 'a', from: 60 }], [{ code: 'bandGap', from: '0.00', to: '59.99', above: 'a' }]],
  [
    'nothing above a bonus',
    [{ grade: 'a', from: 0, to: 100, ends: 'both' }],
    [{ code: 'bandGap', from: '100.01', below: 'a' }],
  ],
  [
    'open at both ends',
    [
      { grade: 'a', from: 60, ends: 'neither' },
      { grade: 'b', from: 0, to: 60 },
    ],
    [{ code: 'bandGap', from: '60.00', to: '60.00', above: 'a', below: 'b' }],
  ],
  [
    'one within another',
    [
      { grade: 'a', from: 0 },
      { grade: 'b', from: 40, to: 50 },
    ],
    [{ code: 'bandOverlap', from: '40.00', to: '49.99', grades: ['b', 'a'] }],
  ],
  [
    'two open above',
    [
      { grade: 'a', from: 50 },
      { grade: 'b', from: 0 },
    ],
    [{ code: 'bandOverlap', from: '50.00', grades: ['a', 'b'] }],
  ],
  [
    'nothing in it',
    [
      { grade: 'a', from: 0 },
      { grade: 'b', from: 90, to: 90 },
    ],
    [{ code: 'bandEmpty', grade: 'b', path: ['bands', 1] }],
  ],
  [
    'all is well',
    [
      { grade: 'a', from: '59.99', ends: 'neither' },
      { grade: 'b', from: 0, to: '59.99', ends: 'both' },
    ],
    [],
  ],
])('%s', (_, bands, expected) => {
  expect(faults(...bands)).toEqual(expected.map((fault) => ({ path, ...fault })))
})

// The proof against counting: bands cut anywhere, with any ends.
const ends = fc.constantFrom('from', 'to', 'both', 'neither')
const anyBands = fc
  .array(fc.record({ from: fc.nat(8), to: fc.option(fc.nat(8), { nil: undefined }), ends }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) =>
    list.map(({ from, to, ends: which }, i) => ({
      grade: `g${i}`,
      title: { zh: 'g', en: 'g' },
      from: `0.0${from}`,
      ...(to !== undefined && { to: `0.0${to}` }),
      ends: which,
    })),
  )

it('holds exactly when each hundredth has one grade', () => {
  fc.assert(
    fc.property(anyBands, (bands) => {
      const compiled = gradeBandsOf(bands)
      const grades = (points: number) => compiled.filter(({ from, to }) => points >= from && points <= (to ?? 99))
      const sound =
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].every((points) => grades(points).length === 1) &&
        compiled.every(({ from, to }) => to === undefined || to >= from)
      expect(faults(...bands).length === 0).toBe(sound)
    }),
    { numRuns: 400 },
  )
})
