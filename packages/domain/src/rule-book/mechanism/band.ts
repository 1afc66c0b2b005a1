import { amountToPoints } from '../source/amount.ts'
import type { MechanismOf } from '../source/mechanism.ts'
import { type MechanismFacts, directionOf, valueOf } from './facts.ts'

/** The points of the first row whose `from` is reached. */
export const band = ({ figure, rows, whenEmpty }: MechanismOf<'band'>): MechanismFacts => {
  const exact = rows.map(({ from, above, points }) => ({
    from: valueOf(from),
    ...(above !== undefined && { above }),
    points: amountToPoints(points),
  }))
  return {
    // Only a share can be empty, and for a share the policy is required.
    rule: { type: 'band', figure, rows: exact, whenEmpty: whenEmpty ?? 'missing' },
    figures: [{ figure, at: ['figure'] }],
    values: rows.map((row, i) => ({ ref: row.from, at: ['rows', i, 'from'], figure })),
    direction: directionOf(exact.map((row) => row.points).toReversed()),
    mayNotApply: whenEmpty === 'inapplicable',
  }
}
