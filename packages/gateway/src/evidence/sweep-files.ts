import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { confirmFile, destroyFile, forsakenFiles } from './content-store.ts'

/**
 * Removes files whose row never came, because whoever brought them was cut off more than a day ago. Only files that still
 * wait for their row are meant: one that a row ever named stays, and so does one that nobody knows anything of.
 */
export const sweepFiles = Effect.fn('sweepFiles')(function* (actor: Actor, folder: string) {
  // Who does not see all rows cannot tell that none names a file.
  if (actor.townships !== 'all') return
  const store = yield* Store
  for (const sha256 of yield* Effect.promise(() => forsakenFiles(folder))) {
    const isNamed = (yield* store.namedFiles(actor, { sha256 })).length > 0
    yield* Effect.promise(() => (isNamed ? confirmFile : destroyFile)(folder, sha256))
  }
})
