import * as Clock from 'effect/Clock'
import * as Effect from 'effect/Effect'

/** Runs an effect as if it were an instant (UTC or with an offset); of several, each asking hears the next, up to the last. */
export const atInstant =
  (...instants: readonly [string, ...string[]]) =>
  <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> => {
    let asked = 0
    const millis = (): number => Date.parse(instants[Math.min(asked++, instants.length - 1)] ?? instants[0])
    return Effect.flatMap(Clock.clockWith(Effect.succeed), (clock) =>
      Effect.provideService(effect, Clock.Clock, {
        sleep: (duration) => clock.sleep(duration),
        currentTimeMillisUnsafe: millis,
        currentTimeMillis: Effect.sync(millis),
        currentTimeNanosUnsafe: () => BigInt(millis()) * 1_000_000n,
        currentTimeNanos: Effect.sync(() => BigInt(millis()) * 1_000_000n),
        monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
        monotonicTimeNanos: clock.monotonicTimeNanos,
      }),
    )
  }
