import * as Effect from 'effect/Effect'
import type { Invocation } from './invocation.ts'
import { UsageFault } from './usage-fault.ts'

/**
 * Refuses a village or community that the ledger does not know where nothing was found of it: “nothing found” would be taken
 * for an answer. `known`: the codes of those it has.
 */
export const refuseUnknownVillage = (
  { text }: Pick<Invocation, 'text'>,
  village: string | undefined,
  found: number,
  known: Pick<ReadonlySet<string>, 'has'>,
): Effect.Effect<void, UsageFault> =>
  village === undefined || found > 0 || known.has(village)
    ? Effect.void
    : Effect.fail(new UsageFault({ message: text.below.villageUnknown(village) }))
