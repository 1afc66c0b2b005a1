import * as Effect from 'effect/Effect'

/** Runs synchronous work whose typed errors are values; whatever it throws is a defect. */
export function answered<R>(work: () => R): Effect.Effect<Exclude<R, Error>, Extract<R, Error>>
export function answered(work: () => unknown): Effect.Effect<unknown, Error> {
  return Effect.suspend(() => {
    const answer = work()
    return answer instanceof Error ? Effect.fail(answer) : Effect.succeed(answer)
  })
}
