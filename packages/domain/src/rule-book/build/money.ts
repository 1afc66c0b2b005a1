import { FrozenMap } from '../../value/frozen-map.ts'
import { type Fen, roundFen } from '../../value/money.ts'
import { valueOf } from '../mechanism/facts.ts'
import type { Money, MoneyTerm } from '../rule-book.ts'
import { type Amount, amountToRatio, yuanToFen } from '../source/amount.ts'
import type { MoneySource, MoneyTermSource } from '../source/outcome.ts'

const termOf = (source: MoneyTermSource): MoneyTerm => {
  const fen = yuanToFen(source.yuan)
  switch (source.type) {
    case 'byGrade': {
      const factors = Object.entries(source.factors).map(([grade, factor]) => [grade, amountToRatio(factor)] as const)
      return { type: 'byGrade', fen, factors: new FrozenMap(factors) }
    }
    case 'byScore':
      return { type: 'byScore', fen }
    case 'perItem':
      return { type: 'perItem', figure: source.figure, fen }
    case 'perMissing':
      return { type: 'perMissing', figure: source.figure, below: valueOf(source.below), fen }
  }
}

// Two decimals of a yuan are whole fen: nothing is rounded here.
const wholeFen = (yuan: Amount): Fen => roundFen(yuanToFen(yuan), 'halfUp')

/** The money outcome in exact fen. */
export const moneyOf = ({ base, terms, floor, cap, rounding, citation }: MoneySource): Money => ({
  base: wholeFen(base),
  terms: terms.map(termOf),
  floor: wholeFen(floor),
  ...(cap !== undefined && { cap: wholeFen(cap) }),
  rounding,
  citation,
})
