import { amountToPoints } from '../source/amount.ts'
import type { MechanismOf } from '../source/mechanism.ts'
import { type MechanismFacts, directionOf } from './facts.ts'

/**
 * Points by rank. The direction is that of better ranks: rank 1 is the best on the figure, whichever end of it is good.
 */
export const rankBased = ({ figure, rows, otherwise }: MechanismOf<'rankBased'>): MechanismFacts => {
  const exact = rows.map((row) => ({ to: row.to, points: amountToPoints(row.points) }))
  const last = amountToPoints(otherwise)
  return {
    rule: { type: 'rankBased', figure, rows: exact, otherwise: last },
    figures: [{ figure, at: ['figure'] }],
    values: [],
    direction: directionOf([last, ...exact.map((row) => row.points).toReversed()]),
    mayNotApply: false,
  }
}
