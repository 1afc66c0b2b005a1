import * as Cause from 'effect/Cause'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import type * as ManagedRuntime from 'effect/ManagedRuntime'
import * as Option from 'effect/Option'
import { CurrentActor } from '../access/current-actor.ts'
import type { Store } from '../persistence/store.ts'
import type { RequestContext } from '../schema/context.ts'
import { expected } from '../schema/expected.ts'
import type { Caller } from './graphql-endpoint.ts'

/**
 * Makes the context of a request from the services of the server: effects run as its actor, stop when its caller has gone,
 * and fail by throwing their own errors.
 */
export const requestContexts =
  (runtime: ManagedRuntime.ManagedRuntime<Store, never>) =>
  ({ actor, language }: Caller, signal: AbortSignal): RequestContext => ({
    actor,
    language,
    run: async (effect) => {
      const exit = await runtime.runPromiseExit(Effect.provideService(effect, CurrentActor, actor), { signal })
      if (Exit.isSuccess(exit)) return exit.value
      signal.throwIfAborted()
      const failure = Cause.findErrorOption(exit.cause)
      throw Option.isSome(failure) ? expected(failure.value, language) : Cause.squash(exit.cause)
    },
  })
