import { type RuleBook, type RuleBookSource, compileRuleBook } from '@zhunsheng/domain'
import { instruments } from '@zhunsheng/domain/law'
import { figureSignatures } from '@zhunsheng/domain/ledger'
import { civilServantYear } from '@zhunsheng/domain/rule-books/civil-servant-year'
import { enforcementCase } from '@zhunsheng/domain/rule-books/enforcement-case'
import { enforcementOfficerYear } from '@zhunsheng/domain/rule-books/enforcement-officer-year'
import { gridMemberMonth } from '@zhunsheng/domain/rule-books/grid-member-month'
import { townshipYear } from '@zhunsheng/domain/rule-books/township-year'
import { villageYear } from '@zhunsheng/domain/rule-books/village-year'
import * as Effect from 'effect/Effect'
import { UnknownBook } from './run-errors.ts'

const shipped: readonly RuleBookSource[] = [
  townshipYear,
  villageYear,
  gridMemberMonth,
  enforcementOfficerYear,
  enforcementCase,
  civilServantYear,
]

const compiled = (source: RuleBookSource): RuleBook => {
  const outcome = compileRuleBook(source, { figures: figureSignatures, instruments })
  // A shipped book that does not compile is a fault of ours, not of the caller.
  if (!outcome.ok) throw new Error(`shipped rule book ${source.id}: ${JSON.stringify(outcome.issues)}`)
  return outcome.value
}

let books: ReadonlyMap<string, RuleBook> | undefined
/** The shipped rule books by id, compiled once on first use. */
export const shippedBooks = (): ReadonlyMap<string, RuleBook> => {
  books ??= new Map(shipped.map((source) => [source.id, compiled(source)]))
  return books
}

/** A shipped rule book by id. */
export const bookById = (id: string): Effect.Effect<RuleBook, UnknownBook> => {
  const book = shippedBooks().get(id)
  return book === undefined
    ? Effect.fail(new UnknownBook({ id, known: [...shippedBooks().keys()] }))
    : Effect.succeed(book)
}
