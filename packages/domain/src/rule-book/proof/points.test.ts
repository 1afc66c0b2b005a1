import { describe, expect, it } from 'vitest'
import { altered, alteredAll, diagnosticsOf } from '../../testing/altered.ts'
import { smallBook } from '../../testing/small-book.ts'
import type { SourcePath } from '../diagnostic.ts'

const [group] = smallBook.indicators
const [sessions, exam] = group.children
const at = ['indicators', 0]
const weighted = (weights: object) => altered(smallBook, [...at, 'combine'], { type: 'weightedSum', weights })
const combined = (combine: object, points: number | string) =>
  alteredAll(smallBook, [[...at, 'combine'], combine], [[...at, 'points'], points], [['total'], 40 + Number(points)])

describe('points add up', () => {
  it('to the total, with what stands outside left out', () => {
    expect(diagnosticsOf(altered(smallBook, ['total'], 105))).toEqual([
      { code: 'pointsDoNotAdd', level: 'total', stated: '105', found: '100', path: ['total'] },
    ])
  })
  it('to those of each group, to the hundredth', () => {
    expect(diagnosticsOf(altered(smallBook, [...at, 'children', 1, 'points'], '20.01'))).toEqual([
      { code: 'pointsDoNotAdd', level: 'group', stated: '60', found: '60.01', path: [...at, 'points'] },
    ])
  })
  it('to the scale that is converted', () => {
    expect(diagnosticsOf(combined({ type: 'rescale', from: 60 }, 100))).toEqual([])
    expect(diagnosticsOf(combined({ type: 'rescale', from: 50 }, 100))).toEqual([
      { code: 'pointsDoNotAdd', level: 'rescale', stated: '50', found: '60', path: [...at, 'combine', 'from'] },
    ])
  })
  it('to at least a cap', () => {
    expect(diagnosticsOf(combined({ type: 'cap' }, 50))).toEqual([])
    expect(diagnosticsOf(combined({ type: 'cap' }, 61))).toEqual([
      { code: 'capOutOfReach', stated: '61', found: '60', path: [...at, 'points'] },
    ])
  })
  it('by weights that make one', () => {
    const path = [...at, 'combine', 'weights']
    expect(diagnosticsOf(weighted({ 'study/sessions': '0.4', 'study/exam': '0.6' }))).toEqual([])
    expect(diagnosticsOf(weighted({ 'study/sessions': '0.1', 'study/exam': '0.2' }))).toEqual([
      { code: 'weightsDoNotAdd', found: '0.3', path },
    ])
    expect(diagnosticsOf(weighted({ 'study/sessions': 1 }))).toEqual([
      { code: 'weightMissing', child: 'study/exam', path },
    ])
    expect(diagnosticsOf(weighted({ 'study/sessions': '0.4', 'study/exam': '0.5', reports: '0.1' }))).toEqual([
      { code: 'unknownName', what: 'indicator', name: 'reports', path: [...path, 'reports'] },
    ])
  })
  it('in a group of bonuses to nothing', () => {
    const [, , bonus] = smallBook.indicators
    const extras = { path: 'extra', title: bonus.title, points: 0, citation: bonus.citation, combine: { type: 'sum' } }
    const grouped = altered(smallBook, ['indicators', 2], { ...extras, children: [{ ...bonus, path: 'extra/bonus' }] })
    expect(diagnosticsOf(grouped)).toEqual([])
  })
  it('to more than nothing where children have points', () => {
    expect(diagnosticsOf(combined({ type: 'cap' }, 0))).toEqual([
      { code: 'outOfRange', found: '0', least: '0', exclusive: true, path: [...at, 'points'] },
    ])
    expect(diagnosticsOf(combined({ type: 'rescale', from: 60 }, 0)).map(({ code }) => code)).toEqual(['outOfRange'])
  })
  it('by weights that leave out a group of bonuses', () => {
    const [, , bonus] = smallBook.indicators
    const { title, citation } = bonus
    const extras = { path: 'study/extra', title, points: 0, citation, combine: { type: 'sum' } }
    const source = alteredAll(
      weighted({ 'study/sessions': '0.4', 'study/exam': '0.6' }),
      [[...at, 'children', 2], { ...extras, children: [{ ...bonus, path: 'study/extra/bonus' }] }],
      [['indicators', 2], undefined],
    )
    expect(diagnosticsOf(source)).toEqual([])
  })
})

describe('outside the total', () => {
  it('may stand a bonus, not a duty', () => {
    const outside = alteredAll(smallBook, [['indicators', 1, 'outside'], true], [['total'], 60])
    expect(diagnosticsOf(outside)).toEqual([
      { code: 'mayNotBeOutside', mechanism: 'deduction', path: ['indicators', 1, 'outside'] },
    ])
  })
  it('must stand what can only take away', () => {
    const attested = { ...smallBook.figures[0], id: 'harm', measure: 'points', attested: true }
    const discretion = (outside: object) =>
      alteredAll(
        smallBook,
        [['figures', 1], attested],
        [
          ['indicators', 3],
          {
            path: 'harm',
            title: sessions.title,
            points: 5,
            citation: smallBook.citation,
            mechanism: { type: 'discretion', figure: 'harm', sign: -1 },
            ...outside,
          },
        ],
      )
    expect(diagnosticsOf(discretion({ outside: true }))).toEqual([])
    expect(diagnosticsOf(discretion({})).map(({ code }) => code)).toEqual(['pointsDoNotAdd', 'mustBeOutside'])
  })
})

describe('rows', () => {
  const rows: SourcePath = [...at, 'children', 1, 'mechanism', 'rows']
  const withRows = (...list: readonly object[]) => diagnosticsOf(altered(smallBook, rows, list))

  it('descend to zero', () => {
    expect(withRows({ from: '0.8', points: 10 }, { from: '0.95', points: 20 }, { from: 0, points: 0 })).toContainEqual({
      code: 'rowsNotDescending',
      row: 1,
      on: '2023-01-01',
      path: [...rows, 1, 'from'],
    })
    expect(withRows({ from: '0.8', points: 10 }, { from: '0.8', points: 5 }, { from: 0, points: 0 })).toHaveLength(1)
    expect(withRows({ from: '0.95', points: 20 }, { from: '0.285', points: 10 })).toEqual([
      { code: 'lastRowNotZero', found: '0.285', path: [...rows, 1, 'from'] },
    ])
    // More than nothing: nothing itself would earn no row.
    expect(withRows({ from: '0.95', above: true, points: 20 }, { from: 0, above: true, points: 0 })).toEqual([
      { code: 'unknownKey', key: 'above', path: [...rows, 1, 'above'] },
    ])
  })
  it('give no more than the indicator has', () => {
    expect(withRows({ from: '0.9', points: '20.01' }, { from: 0, points: 0 })).toEqual([
      { code: 'pointsAboveMaximum', found: '20.01', maximum: '20.00', path: [...rows, 0, 'points'] },
    ])
  })
  it('descend on every day on which one of them changes', () => {
    const citation = smallBook.citation
    const threshold = {
      id: 'threshold',
      label: exam.title,
      unit: exam.title,
      measure: 'ratio',
      midPeriod: 'lastDay',
      values: [
        { effectiveFrom: '2023-01-01', value: '0.9', citation },
        { effectiveFrom: '2023-07-01', value: '0.7', citation },
      ],
    }
    const list = [
      { from: { parameter: 'threshold' }, points: 20 },
      { from: '0.8', points: 10 },
      { from: 0, points: 0 },
    ]
    expect(diagnosticsOf(alteredAll(smallBook, [['parameters', 1], threshold], [rows, list]))).toEqual([
      { code: 'rowsNotDescending', row: 1, on: '2023-07-01', path: [...rows, 1, 'from'] },
    ])
  })
  it('descend however the changes inside a period are weighed', () => {
    const { citation } = smallBook
    const threshold = (id: string, midPeriod: string, ...values: readonly (readonly [string, string])[]) => ({
      id,
      label: exam.title,
      unit: exam.title,
      measure: 'ratio',
      midPeriod,
      values: values.map(([effectiveFrom, value]) => ({ effectiveFrom, value, citation })),
    })
    const found = (upper: object, lower: object | undefined) =>
      diagnosticsOf(
        alteredAll(
          smallBook,
          [['inapplicable'], 'full'],
          [['parameters', 1], upper],
          ...(lower === undefined ? [] : [[['parameters', 2], lower] as const]),
          [
            rows,
            [
              { from: { parameter: 'upper' }, points: 20 },
              { from: lower === undefined ? '0.8' : { parameter: 'lower' }, points: 10 },
              { from: 0, points: 0 },
            ],
          ],
        ),
      ).map(({ code }) => code)
    const falling = [
      ['2023-01-01', '0.95'],
      ['2023-07-01', '0.7'],
    ] as const
    const fallingBelow = [
      ['2023-01-01', '0.9'],
      ['2023-07-01', '0.6'],
    ] as const
    expect(found(threshold('upper', 'proRata', ...falling), threshold('lower', 'proRata', ...fallingBelow))).toEqual([])
    // The last day above and the first day below: 0.7 stands over 0.9.
    expect(found(threshold('upper', 'lastDay', ...falling), threshold('lower', 'firstDay', ...fallingBelow))).toEqual([
      'rowsNotDescending',
    ])
    // Weighted by days, a threshold of half a year is half as high.
    expect(found(threshold('upper', 'proRata', ['2023-07-01', '0.95']), undefined)).toEqual(['rowsNotDescending'])
    expect(found(threshold('upper', 'proRata', ['2024-01-01', '0.95']), undefined)).toEqual([])
  })
  it('go by ascending rank', () => {
    const rank = (...list: readonly object[]) =>
      diagnosticsOf(
        altered(smallBook, ['indicators', 1, 'mechanism'], {
          type: 'rankBased',
          figure: 'late',
          rows: list,
          otherwise: 10,
        }),
      )
    expect(rank({ to: 1, points: 40 }, { to: 3, points: 30 })).toEqual([])
    expect(rank({ to: 3, points: 40 }, { to: 3, points: 30 })).toEqual([
      { code: 'rowsNotAscending', row: 1, path: ['indicators', 1, 'mechanism', 'rows', 1, 'to'] },
    ])
  })
})

describe('a deduction', () => {
  const tianzhu = { path: 'items', title: exam.title, points: 4, citation: smallBook.citation }
  const items = (mechanism: object) =>
    diagnosticsOf(
      alteredAll(
        smallBook,
        [['total'], 104],
        [['figures', 1], { ...smallBook.figures[0], id: 'items', good: 'moreIsBetter' }],
        [['indicators', 3], { ...tianzhu, mechanism: { type: 'deduction', figure: 'items', floor: 0, ...mechanism } }],
      ),
    )
  const path = ['indicators', 3, 'mechanism', 'reachesZero']

  it('says that a quarter point for each of four missing items leaves three', () => {
    expect(items({ below: 4, each: '0.25', reachesZero: false })).toEqual([])
    expect(items({ below: 4, each: '0.25', reachesZero: true })).toEqual([
      { code: 'reachesZeroMisstated', stated: true, lowest: '3', path },
    ])
  })
  it('says that one point for each of them leaves none', () => {
    expect(items({ below: 4, each: 1, reachesZero: true })).toEqual([])
    expect(items({ below: 4, each: 1, reachesZero: false })).toEqual([
      { code: 'reachesZeroMisstated', stated: false, lowest: '0', path },
    ])
  })
  it('stops at its floor, which lies within its points', () => {
    const deduction = smallBook.indicators[1].mechanism
    const floored = (floor: number, reachesZero: boolean) =>
      diagnosticsOf(altered(smallBook, ['indicators', 1, 'mechanism'], { ...deduction, floor, reachesZero }))
    expect(floored(10, false)).toEqual([])
    expect(floored(10, true)).toMatchObject([{ code: 'reachesZeroMisstated', lowest: '10' }])
    expect(floored(41, false)).toMatchObject([{ code: 'pointsAboveMaximum', found: '41.00', maximum: '40.00' }])
  })
})
