import { type Outcome, ok, outcomeOf } from '../value/outcome.ts'
import { bookOf, sourceHash } from './build/book.ts'
import { sharingWith } from './build/sharing.ts'
import type { Diagnostic } from './diagnostic.ts'
import { type RuleBookContext, draftOf } from './draft.ts'
import { proofs } from './proof/proofs.ts'
import { reformed } from './reform.ts'
import type { RuleBook } from './rule-book.ts'
import { decode } from './shape/decode.ts'
import { list } from './shape/shape.ts'
import { type BookChange, changeShape } from './source/change.ts'

/** Reads changes from parsed YAML or JSON. Fails with every fault of their shape, at paths below `changes`. */
export const readChanges = (changes: unknown): Outcome<readonly BookChange[], Diagnostic> =>
  decode(list(changeShape), changes, ['changes'])

/**
 * A reform as an overlay on a compiled book. What the changes do not touch is shared with the base, part by part; the
 * whole is proved again. The overlay has a revision and a hash of its own and names its base; changes that change
 * nothing give the base itself. It keeps the cases of its base, which say what the base gives.
 *
 * Fails with every diagnostic: of the changes (paths below `changes`), or of the book they would make (paths in its
 * source).
 */
export const overlay = (
  base: RuleBook,
  changes: readonly BookChange[],
  context: RuleBookContext,
): Outcome<RuleBook, Diagnostic> => {
  const read = readChanges(changes)
  if (!read.ok) return read
  const source = reformed(base.source, read.value)
  if (!source.ok) return source
  if (sourceHash(source.value) === base.hash) return ok(base)
  const draft = draftOf(source.value, context)
  return outcomeOf(
    proofs.flatMap((proof) => proof(draft)),
    () => bookOf(draft, sharingWith(base), base.hash),
  )
}
