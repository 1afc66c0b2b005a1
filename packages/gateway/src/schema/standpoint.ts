import type { ArgBuilder } from '@pothos/core'
import type { builder } from './builder.ts'

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
