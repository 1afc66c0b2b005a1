import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

// What speaks against a database is said of the one that was named.
const sayingTrouble = <A, E, R>(
  { text }: Invocation,
  address: DatabaseAddress,
  work: Effect.Effect<A, E, R>,
): Effect.Effect<A, E | UsageFault, R> =>
  Effect.catchDefect(work, (defect): Effect.Effect<never, UsageFault> => {
    const fault = databaseFault(defect, address, text)
    return fault === undefined ? Effect.die(defect) : Effect.fail(fault)
  })

/** Whether the database named is there. */
export const hasStore = (
  invocation: Invocation,
  options: { readonly database?: string },
): Effect.Effect<boolean, UsageFault> =>
  Effect.flatMap(databaseAddress(invocation, options.database), (address) =>
    sayingTrouble(
      invocation,
      address,
      Effect.promise(() => isInitialised(address)),
    ),
  )

/** Runs an effect over an empty store that is gone afterwards. */
export const withTrialStore = <A, E>(effect: Effect.Effect<A, E, Store>): Effect.Effect<A, E> =>
  Effect.acquireUseRelease(
    Effect.promise(() => mkdtemp(join(tmpdir(), 'zhunsheng-'))),
    (folder) => Effect.provide(effect, storeLayer({ type: 'sqlite', file: join(folder, 'trial.sqlite') })),
    (folder) => Effect.promise(() => rm(folder, { recursive: true, force: true })),
  )

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
    return yield* sayingTrouble(invocation, address, work)
  })
