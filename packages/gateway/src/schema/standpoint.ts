import type { ArgBuilder } from '@pothos/core'
import type { Instant } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { isFixedAt } from '../run/fixed-at.ts'
import type { builder } from './builder.ts'
import type { RequestContext } from './context.ts'

type Arg = ArgBuilder<typeof builder.$inferSchemaTypes>

/** The argument that asks for what had been recorded by an instant. */
export const knownAtArg = (arg: Arg) =>
  arg({
    type: 'Instant',
    description:
      '只计此刻以前已录入的，按当时的样子；默认现在 · Only what had been recorded by then, as it stood then; now unless given',
  })

/** The arguments of whatever sees the facts from somewhere. */
export const standpointArgs = (arg: Arg) => ({
  asOf: arg({ type: 'CivilDate', description: '数据截止日期，默认期末 · As of; the end of the period unless given' }),
  knownAt: knownAtArg(arg),
})

/** How a result says as known at which instant it was seen. */
export const knownAtField = {
  type: 'Instant',
  nullable: true,
  description: '只计此刻以前已录入的；空为现在 · Only what had been recorded by then; null for now',
} as const

/** How a result says whether it can still change that is seen as known at an instant. */
export const fixedField = {
  nullable: true,
  description:
    '“当时所知”已不再变化；false 为此后的导入仍可能自称当时已录入；未给 knownAt 则为空 · Whether what was known then can change no more; false while imported rows may still say that they had been recorded by then; null without knownAt',
} as const

/** Whether that is fixed of a township. */
export const isFixed = (township: string, knownAt: Instant | undefined, context: RequestContext) =>
  context.run(Effect.flatMap(CurrentActor, (actor) => isFixedAt(actor, township, knownAt)))
