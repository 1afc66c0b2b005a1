import * as Effect from 'effect/Effect'
import type { Invocation } from './invocation.ts'

/** Ends with `stopped` when the process is asked to stop first. What is written is whole between two transactions. */
export const untilStopped = <A, E, R>({ stopped }: Invocation, effect: Effect.Effect<A, E, R>) =>
  Effect.raceFirst(
    effect,
    Effect.map(Effect.promise(stopped), () => 'stopped' as const),
  )
