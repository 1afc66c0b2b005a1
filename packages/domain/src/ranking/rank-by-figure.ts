import type { Standing } from '../assessment/derivation.ts'
import type { FigureSignature } from '../figure/figure-signature.ts'
import type { FigureValue } from '../figure/figure-value.ts'
import { type Ratio, compare, ratio } from '../value/ratio.ts'
import { competitionRanks } from './competition.ts'

interface Measured {
  readonly subject: string
  readonly number: Ratio
}

const numberOf = (value: FigureValue): Ratio | undefined => {
  if (value.status !== 'present') return undefined
  if (value.of === undefined) return ratio(value.value)
  return value.of === 0 ? undefined : ratio(value.value, value.of)
}

/**
 * The places of peers on one figure, by subject id: what a rank-based indicator is judged by. Who has no number on it
 * has no place. Less is better only where the figure says so.
 */
export const rankByFigure = (
  signature: Pick<FigureSignature, 'good'>,
  values: ReadonlyMap<string, FigureValue>,
): ReadonlyMap<string, Standing> => {
  const measured = [...values].flatMap(([subject, value]): readonly Measured[] => {
    const number = numberOf(value)
    return number === undefined ? [] : [{ subject, number }]
  })
  const sign = signature.good === 'lessIsBetter' ? 1 : -1
  const placed = competitionRanks(measured, (a, b) => sign * compare(a.number, b.number))
  return new Map(placed.map(({ item, standing }) => [item.subject, standing]))
}
