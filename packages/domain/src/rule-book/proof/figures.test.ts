import { describe, expect, it } from 'vitest'
import { altered, alteredAll, diagnosticsOf } from '../../testing/altered.ts'
import { smallBook } from '../../testing/small-book.ts'

const [, reports] = smallBook.indicators
const mechanism = ['indicators', 1, 'mechanism'] as const
const late = ['figures', 0] as const
const judgedBy = (rule: object, figure: object = {}, leaf: object = {}) =>
  diagnosticsOf(
    alteredAll(
      smallBook,
      [late, { ...smallBook.figures[0], ...figure }],
      [['indicators', 1], { ...reports, ...leaf, mechanism: { figure: 'late', ...rule } }],
    ),
  )
const more = { good: 'moreIsBetter' }
const rows = (...points: readonly number[]) => ({
  type: 'band',
  rows: points.map((each, i) => ({ from: points.length - 1 - i, points: each })),
})

describe('more of the good never lowers the score', () => {
  it.each<[string, object, object]>([
    ['a quota of what is bad', { type: 'quota', reach: 3 }, {}],
    ['a target of what is bad', { type: 'target', reach: 3 }, {}],
    ['a deduction for each of what is good', { type: 'deduction', each: 1, floor: 0, reachesZero: true }, more],
    [
      'a deduction for what is missing of the bad',
      { type: 'deduction', each: 1, floor: 0, below: 3, reachesZero: false },
      {},
    ],
    ['a table that pays for the bad', rows(40, 20, 0), {}],
    ['a table that punishes the good', rows(0, 20, 40), more],
    ['a table that goes up and down', rows(20, 40, 0), more],
    ['a quota of what is neither', { type: 'quota', reach: 3 }, { good: 'neither' }],
    ['ranks that pay the last', { type: 'rankBased', rows: [{ to: 1, points: 10 }], otherwise: 40 }, {}],
  ])('so %s must be declared', (_, rule, figure) => {
    expect(judgedBy(rule, figure)).toMatchObject([{ code: 'notMonotone', figure: 'late', path: mechanism }])
    expect(judgedBy(rule, figure, { nonMonotone: true })).toEqual([])
  })

  it.each<[string, object, object]>([
    ['a quota of what is good', { type: 'quota', reach: 3 }, more],
    [
      'a deduction for what is missing of the good',
      { type: 'deduction', each: 1, floor: 0, below: 3, reachesZero: false },
      more,
    ],
    ['a table that pays for less of the bad', rows(0, 20, 40), {}],
    ['a table on the level', rows(40, 40), {}],
    ['ranks', { type: 'rankBased', rows: [{ to: 1, points: 40 }], otherwise: 10 }, {}],
  ])('and %s must not', (_, rule, figure) => {
    expect(judgedBy(rule, figure)).toEqual([])
    expect(judgedBy(rule, figure, { nonMonotone: true })).toMatchObject([{ code: 'monotoneAfterAll', figure: 'late' }])
  })

  it('nor does it veto', () => {
    const veto = altered(smallBook, ['vetoes', 0, 'figure'], 'township.commendations')
    expect(diagnosticsOf(veto)).toEqual([
      { code: 'notMonotone', figure: 'township.commendations', good: 'moreIsBetter', path: ['vetoes', 0, 'figure'] },
    ])
  })
})

describe('a figure scores once', () => {
  const again = { ...reports, path: 'again', points: 5, mechanism: { ...reports.mechanism, each: 1 } }
  const both = (first: object, second: object) =>
    diagnosticsOf(
      alteredAll(
        smallBook,
        [['total'], 105],
        [['indicators', 1], { ...reports, ...first }],
        [['indicators', 3], { ...again, ...second }],
      ),
    )

  it('unless both indicators say so', () => {
    expect(both({}, {})).toEqual([
      { code: 'figureReadTwice', figure: 'late', other: 'again', path: [...mechanism, 'figure'] },
      { code: 'figureReadTwice', figure: 'late', other: 'reports', path: ['indicators', 3, 'mechanism', 'figure'] },
    ])
    expect(both({ sharesFigure: true }, {})).toMatchObject([{ code: 'figureReadTwice', other: 'reports' }])
    expect(both({ sharesFigure: true }, { sharesFigure: true })).toEqual([])
  })
  it('and says so only when there is another', () => {
    expect(diagnosticsOf(altered(smallBook, ['indicators', 1, 'sharesFigure'], true))).toEqual([
      { code: 'sharesFigureAlone', figure: 'late', path: ['indicators', 1, 'sharesFigure'] },
    ])
  })
  it('however many vetoes and payments read it', () => {
    const paid = altered(smallBook, ['money', 'terms', 1], { type: 'perItem', figure: 'late', yuan: -20 })
    expect(diagnosticsOf(altered(paid, ['vetoes', 0, 'figure'], 'late'))).toEqual([])
  })
})

describe('units agree', () => {
  it.each<[string, object, object, object]>([
    [
      'a share has no quota',
      { type: 'quota', reach: 3 },
      { ...more, shape: 'share' },
      { code: 'figureShape', wanted: 'number', found: 'share' },
    ],
    [
      'a number has no ratio',
      { type: 'ratio', whenEmpty: 'full' },
      more,
      { code: 'figureShape', wanted: 'share', found: 'number' },
    ],
    ['a manual score is attested', { type: 'manual' }, { ...more, measure: 'points' }, { code: 'notAttested' }],
    [
      'a manual score is in points',
      { type: 'manual' },
      { ...more, attested: true },
      { code: 'measureMismatch', wanted: 'points', found: 'count' },
    ],
    [
      'an empty share is decided',
      { type: 'band', rows: [{ from: 0, points: 0 }] },
      { shape: 'share' },
      { code: 'missingKey', key: 'whenEmpty' },
    ],
  ])('%s', (_, rule, figure, expected) => {
    expect(judgedBy(rule, figure)).toMatchObject([expected])
  })
  it('a book reads figures of its own subject', () => {
    expect(diagnosticsOf(altered(smallBook, ['vetoes', 0, 'figure'], 'member.falsified-reports'))).toMatchObject([
      {
        code: 'subjectMismatch',
        figure: 'member.falsified-reports',
        wanted: 'township',
        found: 'gridMember',
        path: ['vetoes', 0, 'figure'],
      },
    ])
  })
  it.each([
    ['quarterHours', 'quarterHours'],
    ['count', 'quarterHours'],
    ['quarterHours', 'count'],
    ['ratio', 'count'],
  ])('a parameter in %s is for a figure in %s', (parameter, figure) => {
    const found = diagnosticsOf(
      alteredAll(
        smallBook,
        [late, { ...smallBook.figures[0], measure: figure, good: 'moreIsBetter' }],
        [['parameters', 1], { ...smallBook.parameters[0], id: 'hours', measure: parameter }],
        [mechanism, { type: 'target', figure: 'late', reach: { parameter: 'hours' } }],
      ),
    )
    expect(found).toEqual(
      parameter === figure
        ? []
        : [
            {
              code: 'measureMismatch',
              figure: 'late',
              wanted: figure,
              found: parameter,
              path: [...mechanism, 'reach'],
            },
          ],
    )
  })
  it('days of service are counts', () => {
    const prorate = { served: 'late', required: 'study.exam-pass-share' }
    const found = diagnosticsOf(altered(smallBook, ['indicators', 0, 'children', 0, 'mechanism', 'prorate'], prorate))
    expect(found).toMatchObject([
      { code: 'figureShape', figure: 'study.exam-pass-share' },
      { code: 'inapplicablePolicyUnstated', indicator: 'study/sessions' },
    ])
  })
})
