import type { RuleBook } from '@zhunsheng/domain'
import type { Picks, TriedScheme } from '@zhunsheng/domain/rule-book'
import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import { UnknownBook } from './run-errors.ts'
import { shippedBooks } from './shipped-books.ts'
import { shippedSchemes, triedScheme } from './shipped-schemes.ts'

/** A scheme that is no rule book as it was asked for: what stands against it, and what may still be chosen. */
export class SchemeRefused extends Data.TaggedError('SchemeRefused')<{ readonly tried: TriedScheme }> {}

/** A choice, or an option of one, that the rule book asked for does not have. */
export class UnknownPick extends Data.TaggedError('UnknownPick')<{
  readonly found: string
  readonly known: readonly string[]
}> {}

/** A shipped rule book, or a scheme with its choices made, by its id. */
export const chosenBook = (
  id: string,
  picks: Picks,
): Effect.Effect<RuleBook, UnknownBook | UnknownPick | SchemeRefused> => {
  const [books, schemes] = [shippedBooks(), shippedSchemes()]
  const [book, scheme] = [books.get(id), schemes.get(id)]
  if (book !== undefined) {
    const [found] = Object.keys(picks)
    return found === undefined ? Effect.succeed(book) : Effect.fail(new UnknownPick({ found, known: [] }))
  }
  if (scheme === undefined) return Effect.fail(new UnknownBook({ id, known: [...books.keys(), ...schemes.keys()] }))
  const tried = triedScheme(scheme, picks)
  if (!tried.ok) {
    const [{ found, known }] = tried.issues
    return Effect.fail(new UnknownPick({ found, known }))
  }
  const { outcome } = tried.value
  return outcome.ok ? Effect.succeed(outcome.value) : Effect.fail(new SchemeRefused({ tried: tried.value }))
}
