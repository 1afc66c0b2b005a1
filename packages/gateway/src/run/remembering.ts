import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'

interface Kept<A> {
  readonly revision: number
  readonly answer: A
}

const keep = <A>(kept: Map<string, Kept<A>>, most: number, question: string, answer: Kept<A>): void => {
  // The map keeps the order of use: what was asked longest ago comes first, and goes first.
  kept.delete(question)
  kept.set(question, answer)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
}

/**
 * Keeps the last so many answers to one kind of question about a township, for as long as its journal stays where it is:
 * what is computed from facts changes with the facts and with nothing else. `question` must name all that the answer
 * depends on besides them. Each store has a memory of its own; whoever does not reach the township is never answered from it.
 */
export const remembering = <A>(most: number) => {
  const memories = new WeakMap<typeof Store.Service, Map<string, Kept<A>>>()
  return <E, R>(actor: Actor, township: string, question: string, work: Effect.Effect<A, E, R>) =>
    Effect.gen(function* () {
      const store = yield* Store
      // Read before the work: an answer may be newer than its number says, never older.
      const revision = (yield* store.revisions(actor)).get(township)
      if (revision === undefined) return yield* work
      const kept = memories.get(store) ?? new Map<string, Kept<A>>()
      memories.set(store, kept)
      const asked = `${township} ${question}`
      const known = kept.get(asked)
      const answer = known?.revision === revision ? known.answer : yield* work
      keep(kept, most, asked, { revision, answer })
      return answer
    })
}
