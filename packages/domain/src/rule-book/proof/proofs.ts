import { bandsCover } from './bands.ts'
import { casePeriods } from './case-periods.ts'
import { citationsHold } from './citations.ts'
import { datesInOrder } from './dates.ts'
import { deductionsSayHowLow } from './deductions.ts'
import { inapplicableIsDecided } from './inapplicable.ts'
import { knownNames, usedNames } from './known-names.ts'
import { moreGoodNeverHurts } from './monotone.ts'
import { outcomesHold } from './outcomes.ts'
import { paths } from './paths.ts'
import { outsideTotal, pointsAddUp } from './points-add-up.ts'
import type { Proof } from './proof.ts'
import { rowsInOrder } from './rows.ts'
import { figuresScoreOnce } from './shared-figures.ts'
import { uniqueNames } from './unique-names.ts'
import { unitsAgree } from './units.ts'

/** Everything that is proved of a book before it may judge anybody, in the order in which it is reported. */
export const proofs: readonly Proof[] = [
  uniqueNames,
  paths,
  knownNames,
  usedNames,
  datesInOrder,
  citationsHold,
  unitsAgree,
  figuresScoreOnce,
  moreGoodNeverHurts,
  pointsAddUp,
  outsideTotal,
  rowsInOrder,
  deductionsSayHowLow,
  bandsCover,
  outcomesHold,
  inapplicableIsDecided,
  casePeriods,
]
