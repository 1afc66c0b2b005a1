import { stat } from 'node:fs/promises'
import * as Effect from 'effect/Effect'
import type { GoodImport, ImportRequest } from '../intake/index.ts'
import { listFiles } from '../intake/list-files.ts'
import type { Store } from '../persistence/store.ts'
import type { Invocation } from './invocation.ts'
import { hasStore, withStore, withTrialStore } from './session.ts'
import type { UsageFault } from './usage-fault.ts'

/** Up to so many bytes a person does not notice that files are read twice. */
const soonRead = 2 * 1024 * 1024

const bytesOf = async (paths: readonly string[]): Promise<number> => {
  const { files } = await listFiles(paths)
  const sizes = files.map((file) =>
    stat(file).then(
      ({ size }) => size,
      () => 0,
    ),
  )
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/**
 * Runs an import over the database named. Where there is none yet it is tried over an empty one first, so that neither a
 * check nor a refusal leaves a database behind; large files are read once only, and an empty database may stay.
 */
export const triedFirst = <A extends GoodImport, E>(
  invocation: Invocation,
  options: { readonly database?: string },
  request: ImportRequest,
  work: (request: ImportRequest) => Effect.Effect<A | 'stopped', E, Store>,
): Effect.Effect<A | 'stopped', E | UsageFault> =>
  Effect.gen(function* () {
    const isDry = request.dryRun === true
    if (!(yield* hasStore(invocation, options))) {
      const isSoon = isDry || (yield* Effect.promise(() => bytesOf(request.files))) <= soonRead
      const tried = isSoon ? yield* withTrialStore(work({ ...request, dryRun: true })) : undefined
      if (isDry && tried !== undefined) return tried
      if (tried === 'stopped' || tried?.report.status === 'refused') return tried
    }
    return yield* withStore(invocation, options, work(request), 'create')
  })
