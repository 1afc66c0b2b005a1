import type { FigureValue } from '../figure/figure-value.ts'
import { rollUp } from './roll-up.ts'

/** Below this many people, or cases about people, a number could point at one of them. */
export const smallestShown = 5

/** A cell of a published table: a value, or withheld because it is small, or because a small one could be found out by it. */
export type Cell = FigureValue | { readonly status: 'withheld' }

/** A row of a published table: a cell for each township, by its code, and whether the sum may stand beside them. */
export interface PublicRow {
  readonly cells: ReadonlyMap<string, Cell>
  readonly isSumShown: boolean
}

const isSmall = (count: number): boolean => count > 0 && count < smallestShown

// Of a share, whoever is not among the counted is as visible as whoever is.
const isRevealing = (value: FigureValue): boolean => {
  if (value.status !== 'present') return false
  const { value: count, of } = value
  return of === undefined ? isSmall(count) : isSmall(count) || isSmall(of - count) || isSmall(of)
}

const sizeOf = (value: FigureValue): number => (value.status === 'present' ? (value.of ?? value.value) : 0)

const sumOf = (values: ReadonlyMap<string, FigureValue>, codes: Iterable<string>): FigureValue => {
  const chosen = new Set(codes)
  const { value, of } = rollUp(new Map([...values].filter(([code]) => chosen.has(code))))
  if (value === undefined) return { status: 'missing' }
  return { status: 'present', value, ...(of !== undefined && { of }), entries: [] }
}

// Those that are large enough to hide others, the smallest first and equals together: whoever knows this rule must not learn
// from which of two equals was taken that the other withheld cells were no equals of them.
const shieldsOf = (values: ReadonlyMap<string, FigureValue>): readonly (readonly string[])[] => {
  const large = [...values].filter(([, value]) => !isRevealing(value) && sizeOf(value) >= smallestShown)
  const bySize = Map.groupBy(large, ([, value]) => sizeOf(value))
  return [...bySize].toSorted(([a], [b]) => a - b).map(([, equals]) => equals.map(([code]) => code))
}

// What is withheld beside the small ones, until what the sum leaves of all of them together points at nobody.
const withShields = (
  values: ReadonlyMap<string, FigureValue>,
  small: readonly string[],
): readonly string[] | undefined => {
  const withheld = [...small]
  for (const equals of shieldsOf(values)) {
    withheld.push(...equals)
    if (!isRevealing(sumOf(values, withheld))) return withheld
  }
  return undefined
}

/**
 * What may be published of a figure about people. A count of one to four is withheld, of a share also where so few are left
 * out; a zero points at nobody. Where a sum is published, too, one withheld cell could be found by subtraction, and the sum of
 * several small ones would say much: so the smallest cells that are large enough are withheld with them, and where that does
 * not do, the sum is.
 *
 * @see 中华人民共和国政府信息公开条例 第15条 (nothing that harms privacy); the number five is a convention of this product
 */
export const withholdSmall = (values: ReadonlyMap<string, FigureValue>): PublicRow => {
  const small = [...values].flatMap(([code, value]) => (isRevealing(value) ? [code] : []))
  const isSumSmall = isRevealing(sumOf(values, values.keys()))
  const all = small.length === 0 ? small : isSumSmall ? undefined : withShields(values, small)
  const withheld = new Set(all ?? small)
  const cells = [...values].map(([code, value]): readonly [string, Cell] => [
    code,
    withheld.has(code) ? { status: 'withheld' } : value,
  ])
  return { cells: new Map(cells), isSumShown: all !== undefined && !isSumSmall }
}
