import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import * as Clock from 'effect/Clock'
import * as Effect from 'effect/Effect'

/** Today in Beijing: the day of a question that names none. */
export const today: Effect.Effect<CivilDate> = Effect.map(Clock.currentTimeMillis, (now) =>
  civilDateOf(new Date(now).toISOString()),
)
