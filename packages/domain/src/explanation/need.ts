import { storedPerUnit } from '../figure/measured.ts'
import type { Leaf } from '../rule-book/rule-book.ts'
import { type Ratio, compare, multiply, ratio, subtract, zero } from '../value/ratio.ts'
import { roundToInteger } from '../value/rounding.ts'
import type { Counted } from './token-values.ts'
import type { MechanismToken, NeedToken } from './token.ts'
import { type View, inUnitOf, valueOf } from './view.ts'

const positive = (value: Ratio): boolean => compare(value, zero) > 0

// Things are counted in whole ones, hours in quarters: 2.4 lacking are 3 more. Of a share, so many more of the same
// counted ones.
const more = (view: View, counted: Counted, reach: Ratio): readonly NeedToken[] => {
  if (counted.parts === undefined) {
    const lacking = subtract(reach, counted.amount.value)
    const smallest = storedPerUnit[view.book.figures.get(counted.figure.id)?.measure ?? 'count']
    const value = ratio(roundToInteger(multiply(lacking, ratio(smallest)), 'up'), smallest)
    return positive(lacking) ? [{ type: 'needMore', amount: inUnitOf(counted, value) }] : []
  }
  const { value, of } = counted.parts
  const lacking = Number(roundToInteger(multiply(reach, ratio(of)), 'up')) - value
  return lacking > 0 && value + lacking <= of ? [{ type: 'needQualified', more: lacking, of }] : []
}

/** What full marks would have taken, where that follows from the mechanism alone; nothing when they were reached. */
export const needsOf = (view: View, leaf: Leaf, token: MechanismToken): readonly NeedToken[] => {
  if (token.award.points >= token.award.maximum) return []
  switch (token.type) {
    case 'quota':
      return more(view, token.counted, token.reach.value)
    case 'target':
      return more(view, token.counted, (token.due?.amount ?? token.reach).value)
    case 'ratio':
      return more(view, token.counted, ratio(1))
    case 'band': {
      const best = leaf.mechanism.type === 'band' ? leaf.mechanism.rows[0] : undefined
      // By how much one must pass a number nobody can say of a share; that it must be passed stands in the sentence.
      if (best?.above === true) return []
      const from = best?.points === leaf.points ? valueOf(view, best.from) : undefined
      return from === undefined ? [] : more(view, token.counted, from)
    }
    case 'deduction':
      return token.below === undefined
        ? [{ type: 'needFewer', amount: token.occurrences }]
        : more(view, token.counted, token.below.value)
    default:
      return []
  }
}
