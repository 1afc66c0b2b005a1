import fc from 'fast-check'
import type { FigureValue } from '../figure/figure-value.ts'
import type { Combinator, Group, Indicator, Leaf, Mechanism, RuleBook, Value } from '../rule-book/rule-book.ts'
import { inapplicablePolicies } from '../rule-book/source.ts'
import type { Points } from '../value/points.ts'
import { ratio } from '../value/ratio.ts'
import { roundings } from '../value/rounding.ts'
import { group, invented, leaf, madeBook, usualBands } from './made-book.ts'

const fixed = (num: number, den = 1): Value => ({ type: 'fixed', value: ratio(num, den) })
const anyReach = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 2, 3, 4)).map(([n, d]) => fixed(n, d))
const anyPolicy = fc.constantFrom('full', 'zero', 'inapplicable', 'missing')

// Tables descend to zero in both columns, as the compiler demands of a book that is not declared otherwise.
const anyRows = (points: Points) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }).map((steps) => {
    const sorted = steps.toSorted((a, b) => b - a)
    const share = (i: number): Points => Math.floor((points * (sorted.length - i)) / sorted.length)
    return [...sorted.map((from, i) => ({ from: fixed(from), points: share(i) })), { from: fixed(0), points: 0 }]
  })

const anyMechanism = (figure: string, points: Points): fc.Arbitrary<Mechanism> =>
  fc.oneof(
    anyReach.map((reach): Mechanism => ({ type: 'quota', figure, reach })),
    anyReach.map((reach): Mechanism => ({ type: 'target', figure, reach })),
    anyReach.map((reach): Mechanism => ({
      type: 'target',
      figure,
      reach,
      prorate: { served: 'served', required: 'required' },
    })),
    fc.tuple(anyRows(points), anyPolicy).map(([rows, whenEmpty]): Mechanism => ({
      type: 'band',
      figure,
      rows,
      whenEmpty,
    })),
    anyPolicy.map((whenEmpty): Mechanism => ({ type: 'ratio', figure: `${figure}.share`, whenEmpty })),
    fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat({ max: points })).map(([each, floor]): Mechanism => ({
      type: 'deduction',
      figure: `${figure}.bad`,
      each,
      floor,
    })),
    fc.tuple(anyReach, fc.integer({ min: 1, max: 500 })).map(([below, each]): Mechanism => ({
      type: 'deduction',
      figure,
      each,
      floor: 0,
      below,
    })),
    fc.constant<Mechanism>({ type: 'manual', figure: `${figure}.attested` }),
  )

const anyLeaf = (path: string): fc.Arbitrary<Leaf> =>
  fc
    .integer({ min: 1, max: 4000 })
    .chain((points) =>
      anyMechanism(path.replaceAll('/', '.'), points).map((mechanism) => leaf(path, points, mechanism)),
    )

const sumOf = (parts: readonly Indicator[]): Points => parts.reduce((sum, { points }) => sum + points, 0)

const anyCombination = (parts: readonly Indicator[]): fc.Arbitrary<readonly [Points, Combinator]> => {
  const sum = sumOf(parts)
  const points = fc.integer({ min: 1, max: 6000 })
  const weights = new Map(parts.map((each) => [each.path, ratio(1, parts.length)]))
  return fc.oneof(
    fc.constant<readonly [Points, Combinator]>([sum, { type: 'sum' }]),
    fc.integer({ min: 1, max: sum }).map((cap): readonly [Points, Combinator] => [cap, { type: 'cap' }]),
    points.map((to): readonly [Points, Combinator] => [to, { type: 'rescale', from: sum }]),
    points.map((to): readonly [Points, Combinator] => [to, { type: 'weightedSum', weights }]),
  )
}

const anyGroup = (path: string, depth: number): fc.Arbitrary<Group> =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anyPart(`${path}/${'abcd'[i]}`, depth))))
    .chain((parts) => anyCombination(parts).map(([points, combine]) => group(path, points, combine, parts)))

const anyPart = (path: string, depth: number): fc.Arbitrary<Indicator> =>
  depth === 0
    ? anyLeaf(path)
    : fc.oneof({ weight: 4, arbitrary: anyLeaf(path) }, { weight: 1, arbitrary: anyGroup(path, depth - 1) })

const outside = (at: string): readonly Leaf[] => [
  leaf(`${at}bonus`, 500, { type: 'bonus', figure: 'bonus', each: 100 }, true),
  leaf(`${at}discretion`, 1000, { type: 'discretion', figure: 'discretion.attested', sign: -1 }, true),
]
// At the top of the tree, in a group of nothing else, or inside one that has points of its own.
const anyOutside = fc.constantFrom<(groups: readonly Group[]) => readonly Indicator[]>(
  (groups) => [...groups, ...outside('')],
  (groups) => [...groups, group('extra', 0, { type: 'sum' }, outside('extra/'))],
  ([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, children: [...first.children, ...outside('x/')] }, ...rest],
)

/**
 * Any compiled book that judges townships by the year: groups of every combinator over leaves of every mechanism but
 * ranks.
 */
const anyBook: fc.Arbitrary<RuleBook> = fc
  .record({
    groups: fc
      .integer({ min: 1, max: 3 })
      .chain((n) => fc.tuple(...['x', 'y', 'z'].slice(0, n).map((path) => anyGroup(path, 1)))),
    placed: anyOutside,
    policy: fc.constantFrom(...inapplicablePolicies, undefined),
    place: fc.constantFrom('indicator', 'total'),
    mode: fc.constantFrom(...roundings),
  })
  .map(({ groups, placed, policy, place, mode }) =>
    madeBook({
      total: groups.reduce((sum, { points }) => sum + points, 0),
      rounding: { place, mode },
      ...(policy !== undefined && { inapplicable: policy }),
      indicators: placed(groups),
      bands: usualBands,
      vetoes: [
        { id: 'veto', title: { zh: 'veto', en: 'veto' }, figure: 'veto', effect: { type: 'zero' }, citation: invented },
      ],
    }),
  )

/** What a figure may hold: by the end of its id a share, an attested number, or a plain one. */
const anyCount = (figure: string): fc.Arbitrary<FigureValue> => {
  const number = fc.nat({ max: 80 })
  if (figure.endsWith('.share'))
    return fc
      .tuple(number, number)
      .map(([value, more]) => ({ status: 'present', value, of: value + more, entries: [] }))
  if (figure === 'veto') return fc.constantFrom(0, 0, 0, 1).map((value) => ({ status: 'present', value, entries: [] }))
  const attestations = figure.endsWith('.attested') ? { attestations: [{ reason: '说明', approver: 'townMayor' }] } : {}
  return number.map((value) => ({ status: 'present', value, entries: [], ...attestations }))
}

const figuresIn = (book: RuleBook): readonly string[] => {
  const read = [...book.byPath.values()].flatMap((each) => (each.type === 'leaf' ? [each.mechanism.figure] : []))
  return [...new Set([...read, 'served', 'required', 'veto'])]
}

/** A book with figures for it: all present (`complete`), or some of them missing or inapplicable. */
export const anyBookWithFigures = (complete: boolean) =>
  anyBook.chain((book) => {
    const absent = fc.constantFrom<FigureValue>({ status: 'missing' }, { status: 'inapplicable' })
    const any = (id: string) =>
      complete ? anyCount(id) : fc.oneof({ weight: 3, arbitrary: anyCount(id) }, { weight: 1, arbitrary: absent })
    const values = fc.tuple(...figuresIn(book).map((id) => any(id).map((value) => [id, value] as const)))
    return values.map((pairs) => ({ book, figures: new Map<string, FigureValue>(pairs) }))
  })
