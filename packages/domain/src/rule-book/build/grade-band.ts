import type { GradeBand } from '../rule-book.ts'
import { amountToPoints } from '../source/amount.ts'
import type { GradeBandSource } from '../source/outcome.ts'

/** A band as the closed interval of hundredths that belong to it: [80, 90) is 80.00 to 89.99. */
export const intervalOf = ({ grade, title, from, to, ends = 'from' }: GradeBandSource): GradeBand => ({
  grade,
  title,
  from: amountToPoints(from) + (ends === 'from' || ends === 'both' ? 0 : 1),
  ...(to !== undefined && { to: amountToPoints(to) - (ends === 'to' || ends === 'both' ? 0 : 1) }),
})

/** The bands from best to worst. */
export const gradeBandsOf = (bands: readonly GradeBandSource[]): readonly GradeBand[] =>
  bands.map(intervalOf).toSorted((a, b) => b.from - a.from)
