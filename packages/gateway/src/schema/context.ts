import type * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import type { CurrentActor } from '../access/current-actor.ts'
import type { Language } from '../config/language.ts'
import type { Store } from '../persistence/store.ts'

/** What an effect run for a request may ask for. */
type RequestServices = Store | CurrentActor

/** What every resolver gets. */
export interface RequestContext {
  readonly actor: Actor
  readonly language: Language
  /**
   * Runs an effect with the services of the server and the actor of the request. An expected failure is thrown as itself,
   * so that the field's union can take it; a question that cannot be answered becomes BAD_USER_INPUT.
   */
  readonly run: <A, E>(effect: Effect.Effect<A, E, RequestServices>) => Promise<A>
}
