import * as Clock from 'effect/Clock'
import * as Effect from 'effect/Effect'

/** Runs an effect as if it were an instant (UTC or with an offset), and as if the clock stood still. */
export const atInstant =
  (instant: string) =>
  <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> => {
    const millis = Date.parse(instant)
    return Effect.flatMap(Clock.clockWith(Effect.succeed), (clock) =>
      Effect.provideService(effect, Clock.Clock, {
        ...clock,
        sleep: (duration) => clock.sleep(duration),
        currentTimeMillisUnsafe: () => millis,
        currentTimeMillis: Effect.succeed(millis),
        currentTimeNanosUnsafe: () => BigInt(millis) * 1_000_000n,
        currentTimeNanos: Effect.succeed(BigInt(millis) * 1_000_000n),
        monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
        monotonicTimeNanos: clock.monotonicTimeNanos,
      }),
    )
  }
