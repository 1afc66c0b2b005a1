import * as Effect from 'effect/Effect'
import { type DatabaseAddress, parseDatabaseUrl, shownAddress } from '../config/database-url.ts'
import { settings } from '../config/settings.ts'
import { isInitialised, storeLayer } from '../persistence/index.ts'
import type { Store } from '../persistence/store.ts'
import { configSentence } from '../server/locale/config-sentence.ts'
import { databaseFault } from './database-fault.ts'
import type { Invocation } from './invocation.ts'
import { UsageFault } from './usage-fault.ts'

/** The database that --database or DATABASE_URL names. */
export const databaseAddress = (
  invocation: Invocation,
  option: string | undefined,
): Effect.Effect<DatabaseAddress, UsageFault> => {
  const { name, fallback } = settings.database
  const value = option ?? (invocation.environment[name]?.trim() || fallback)
  const read = parseDatabaseUrl(value)
  if (read.ok) return Effect.succeed(read.value)
  const issue = { code: read.issues[0], setting: option === undefined ? name : '--database', value: '' }
  return Effect.fail(new UsageFault({ message: configSentence(issue, invocation.language) }))
}

/** Runs an effect over the store of the database named; `create` lets it come into being. */
export const withStore = <A, E>(
  invocation: Invocation,
  options: { readonly database?: string },
  effect: Effect.Effect<A, E, Store>,
  create: 'create' | 'mustExist' = 'mustExist',
): Effect.Effect<A, E | UsageFault> =>
  Effect.gen(function* () {
    const { text } = invocation
    const address = yield* databaseAddress(invocation, options.database)
    const missing = new UsageFault({ message: text.usageFault.noDatabase(shownAddress(address)) })
    const work = Effect.gen(function* () {
      if (create === 'mustExist' && !(yield* Effect.promise(() => isInitialised(address)))) return yield* missing
      return yield* Effect.provide(effect, storeLayer(address))
    })
    return yield* Effect.catchDefect(work, (defect): Effect.Effect<never, UsageFault> => {
      const fault = databaseFault(defect, address, text)
      return fault === undefined ? Effect.die(defect) : Effect.fail(fault)
    })
  })
