import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { checkSource, confirmFile, hashFile, isStored, storeFile } from './content-store.ts'
import { orFault, refuseAny } from './evidence-fault.ts'

/** A file that rows name, and whether it was missing. */
export interface Supplied {
  readonly file: string
  readonly sha256: string
  readonly isNew: boolean
}

/**
 * Puts files where rows of evidence expect them: rows that came by import, or files that were lost. With any fault nothing
 * is stored; a file that no row names is one. Fails with `EvidenceRefused`.
 */
export const supplyFiles = Effect.fn('supplyFiles')(function* (
  actor: Actor,
  { folder, files }: { readonly folder: string; readonly files: readonly string[] },
) {
  const store = yield* Store
  const checked = yield* Effect.forEach(files, (file) =>
    Effect.gen(function* () {
      const sha256 = yield* orFault(file, async (path) => {
        await checkSource(path)
        return hashFile(path)
      })
      if (typeof sha256 !== 'string') return sha256
      const [named] = yield* store.namedFiles(actor, { sha256 })
      // What was withdrawn is not put back.
      return named === undefined || named.rows === 0 ? ({ code: 'fileUnnamed', file } as const) : { file, sha256 }
    }),
  )
  yield* refuseAny(checked.flatMap((each) => ('code' in each ? [each] : [])))
  const supplied: Supplied[] = []
  for (const each of checked) {
    if ('code' in each) continue
    const { file, sha256 } = each
    const isNew = !(yield* Effect.promise(() => isStored(folder, sha256)))
    const stored = isNew ? yield* Effect.promise(() => storeFile(folder, file)) : each
    // Of a file that was changed in the meantime only the next sweep knows.
    if (stored.sha256 === sha256) yield* Effect.promise(() => confirmFile(folder, sha256))
    supplied.push({ file, sha256, isNew })
  }
  return supplied
})
