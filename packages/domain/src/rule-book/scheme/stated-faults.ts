import { formatExact } from '../../value/decimal.ts'
import { formatPoints } from '../../value/points.ts'
import { compare } from '../../value/ratio.ts'
import type { Diagnostic, SourcePath } from '../diagnostic.ts'
import { type Amount, amountToPoints, amountToRatio } from '../source/amount.ts'
import type { SchemeChoice, StatedRow } from './scheme.ts'

const text = (amount: Amount): string => formatExact(amountToRatio(amount))

const holdsEnd = ({ ends }: StatedRow): boolean => ends === 'to' || ends === 'both'
const holdsStart = ({ ends }: StatedRow): boolean => ends === 'from' || ends === 'both'

/** How a row meets the one above it: both hold what is between, or neither does. */
const meeting = (upper: StatedRow, lower: StatedRow, row: number, path: SourcePath): readonly Diagnostic[] => {
  const rows = [row - 1, row] as const
  // Open above, below another row: the whole of that one lies in it.
  if (lower.to === undefined) return [{ code: 'rowOverlap', rows, from: text(upper.from), to: text(upper.from), path }]
  const [from, to] = [text(upper.from), text(lower.to)]
  const order = compare(amountToRatio(lower.to), amountToRatio(upper.from))
  if (order > 0) return [{ code: 'rowOverlap', rows, from, to, path }]
  if (order < 0) return [{ code: 'rowGap', rows, from: to, to: from, path }]
  if (holdsEnd(lower) && holdsStart(upper)) return [{ code: 'rowOverlap', rows, from, to, path }]
  return holdsEnd(lower) || holdsStart(upper) ? [] : [{ code: 'rowGap', rows, from, to, path }]
}

/** What is undecided in the words of a text, as diagnostics: empty when they can be taken as they are. */
export const statedFaults = ({ stated, at: path }: SchemeChoice): readonly Diagnostic[] => {
  if (stated === undefined) return []
  if (stated.type === 'unboundedBonus') {
    const [each, points] = [stated.each, stated.points].map((amount) => formatPoints(amountToPoints(amount)))
    return [{ code: 'bonusUnbounded', each: each ?? '', points: points ?? '', path }]
  }
  return stated.rows.flatMap((lower, row): readonly Diagnostic[] => {
    const upper = row === 0 ? undefined : stated.rows[row - 1]
    return upper === undefined ? [] : meeting(upper, lower, row, path)
  })
}
