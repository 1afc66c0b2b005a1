import {
  type Outcome,
  type RuleBook,
  type Subject,
  assess,
  compileRuleBook,
  indexLedger,
  yearPeriod,
} from '@zhunsheng/domain'
import { figureReaderOf } from '@zhunsheng/domain/ledger'
import { instruments } from '@zhunsheng/domain/law'
import { figureSignatures } from '@zhunsheng/domain/ledger'
import { withDerived } from '@zhunsheng/domain/procedure'
import { townshipYear } from '@zhunsheng/domain/rule-books/township-year'
import { entriesOf } from '../ledger-2023/entries.ts'
import { makeLedger } from '../ledger-2023/make-ledger.ts'
import { township } from '../ledger-2023/places.ts'

/** The value of what cannot fail in these programs. Throws with what was found when it does. */
export const valueOf = <A, I>(outcome: Outcome<A, I>): A => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}

export const lechang: Subject = { kind: 'township', id: township, township }
export const year2023 = yearPeriod(2023)
/** The ledger of the example in memory, ready to be counted. */
export const index = withDerived(indexLedger(entriesOf(makeLedger())))
/** What a rule book is compiled against. */
export const context = { figures: figureSignatures, instruments }
/** The shipped book of a township's year. */
export const book: RuleBook = valueOf(compileRuleBook(townshipYear, context))

/** 2023 of the town under a book. */
export const year2023Under = (rules: RuleBook) =>
  valueOf(assess(rules, { subject: lechang, period: year2023, figures: figureReaderOf(index, lechang, year2023) }))
