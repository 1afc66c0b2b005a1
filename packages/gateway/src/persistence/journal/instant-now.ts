import type { Instant } from '@zhunsheng/domain'
import * as Clock from 'effect/Clock'
import * as Effect from 'effect/Effect'

/** The present instant. Asked for outside a transaction: nothing in one may depend on when it runs. */
export const instantNow: Effect.Effect<Instant> = Effect.map(Clock.currentTimeMillis, (now) =>
  new Date(now).toISOString(),
)
