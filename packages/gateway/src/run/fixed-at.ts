import type { Instant } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'

/** Whether what a township's ledger had been told by an instant can change no more; undefined when no instant is asked about. */
export const isFixedAt = Effect.fn('isFixedAt')(function* (actor: Actor, township: string, knownAt?: Instant) {
  if (knownAt === undefined) return undefined
  const store = yield* Store
  const through = yield* store.fixedThrough(actor, township)
  return through !== undefined && knownAt <= through
})
