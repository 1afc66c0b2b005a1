import * as Context from 'effect/Context'
import type { Actor } from './actor.ts'

/** Who asks, for the length of one request. */
export class CurrentActor extends Context.Service<CurrentActor, Actor>()('zhunsheng/CurrentActor') {}
