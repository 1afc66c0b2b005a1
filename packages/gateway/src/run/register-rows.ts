import type { CivilDate, Instant, LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'

/** Of which township, at the end of which day, and as known at which instant where not now. */
export interface RegisterRequest {
  readonly township: string
  readonly on: CivilDate
  readonly knownAt?: Instant | undefined
}

/**
 * The current entries of some kinds that had occurred by the day. Who asks has made sure that the township is within the actor’s
 * reach: of one that is not, nothing can be read.
 */
export const registerRows = Effect.fnUntraced(function* (
  actor: Actor,
  { township, on, knownAt }: RegisterRequest,
  kinds: readonly { readonly id: string }[],
) {
  const store = yield* Store
  const ids = kinds.map(({ id }) => id)
  const where = Object.fromEntries(ids.map((id) => [id, [{ occurred: { to: on } }]]))
  const held = yield* store.ledgerOf(actor, { township, kinds: ids, where, ...(knownAt !== undefined && { knownAt }) })
  return held satisfies readonly LooseEntry[]
})
