import { type Outcome, outcomeOf } from '../value/outcome.ts'
import { bookOf } from './build/book.ts'
import type { Diagnostic } from './diagnostic.ts'
import { type RuleBookContext, draftOf } from './draft.ts'
import { proofs } from './proof/proofs.ts'
import type { RuleBook } from './rule-book.ts'
import { decode } from './shape/decode.ts'
import { ruleBookShape } from './source.ts'

/**
 * Compiles a rule book from typed data or from parsed YAML or JSON: reads it by its shape, proves all that can be
 * proved without judging anybody, and gives it frozen and hashed. Compile once, judge as often as you like.
 *
 * Fails with every diagnostic at once: those of the shape alone when it has faults, otherwise those of all proofs.
 */
export const compileRuleBook = (source: unknown, context: RuleBookContext): Outcome<RuleBook, Diagnostic> => {
  const read = decode(ruleBookShape, source)
  if (!read.ok) return read
  const draft = draftOf(read.value, context)
  return outcomeOf(
    proofs.flatMap((proof) => proof(draft)),
    () => bookOf(draft),
  )
}
