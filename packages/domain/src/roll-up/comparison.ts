import type { Measure } from '../figure/figure-definition.ts'
import type { FigureSignature } from '../figure/figure-signature.ts'
import type { FigureValue } from '../figure/figure-value.ts'
import { inPrintedUnit } from '../figure/measured.ts'
import { competitionRanks } from '../ranking/competition.ts'
import type { Standing } from '../assessment/derivation.ts'
import type { Label } from '../value/label.ts'
import { type Ratio, compare, divide, multiply, ratio } from '../value/ratio.ts'

/** What a figure is held against, so that large and small townships can be compared: so many of it for so many of that. */
export interface Basis {
  readonly id: string
  readonly label: Label
  /** The figure that is the denominator. */
  readonly figure: string
  /** Of how many of them the number speaks: 10,000 residents, one grid, one officer. */
  readonly per: number
}

/** The denominators that stand beside a raw figure. */
export const bases = [
  {
    id: 'residents',
    label: { zh: '每万人', en: 'per 10,000 residents' },
    figure: 'township.residents',
    per: 10_000,
  },
  { id: 'grids', label: { zh: '每网格', en: 'per grid' }, figure: 'grid.grids', per: 1 },
  {
    id: 'officers',
    label: { zh: '每名执法人员', en: 'per officer' },
    figure: 'enforcement.certified-officers',
    per: 1,
  },
] as const satisfies readonly Basis[]
/** The id of a basis. */
export type BasisId = (typeof bases)[number]['id']

/** One township in a comparison: its raw number and what it is per basis, exactly and in its printed unit; its place where the figure has a good. */
export interface Compared {
  readonly township: string
  readonly value: FigureValue
  /** By the id of a basis; absent where the denominator is missing or nothing, and of shares, which are rates already. */
  readonly per: Readonly<Partial<Record<BasisId, Ratio>>>
  readonly standing?: Standing
}

const numberOf = (value: FigureValue): Ratio | undefined => {
  if (value.status !== 'present') return undefined
  if (value.of === undefined) return ratio(value.value)
  return value.of === 0 ? undefined : ratio(value.value, value.of)
}

const perBasis = (
  value: FigureValue,
  measure: Measure,
  denominators: ReadonlyMap<BasisId, FigureValue>,
): Compared['per'] => {
  if (value.status !== 'present' || value.of !== undefined) return {}
  const printed = inPrintedUnit(value.value, measure)
  return Object.fromEntries(
    bases.flatMap(({ id, per }) => {
      const below = denominators.get(id)
      if (below?.status !== 'present' || below.value === 0) return []
      return [[id, divide(multiply(printed, ratio(per)), ratio(below.value))] as const]
    }),
  )
}

/**
 * Compares the townships of one peer group on a figure: raw numbers, numbers per basis, and places where the figure says which
 * way the good lies (`by` a basis, or raw). Equal numbers share the better place: 1, 2, 2, 4. Whoever has no number has no place.
 */
export const compareOn = (
  signature: Pick<FigureSignature, 'good' | 'measure'>,
  values: ReadonlyMap<string, FigureValue>,
  denominators: (township: string) => ReadonlyMap<BasisId, FigureValue>,
  by?: BasisId,
): readonly Compared[] => {
  const compared = [...values]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([township, value]) => ({ township, value, per: perBasis(value, signature.measure, denominators(township)) }))
  if (signature.good === 'neither') return compared
  const sign = signature.good === 'lessIsBetter' ? 1 : -1
  const numbered = compared.flatMap((each) => {
    const number = by === undefined ? numberOf(each.value) : each.per[by]
    return number === undefined ? [] : [{ township: each.township, number }]
  })
  const placed = competitionRanks(numbered, (a, b) => sign * compare(a.number, b.number))
  const standings = new Map(placed.map(({ item, standing }) => [item.township, standing]))
  return compared.map((each) => {
    const standing = standings.get(each.township)
    return standing === undefined ? each : { ...each, standing }
  })
}
