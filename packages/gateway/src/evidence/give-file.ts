import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { FileRefused, copyOut } from './content-store.ts'
import { FileLost } from './evidence-fault.ts'
import { type EvidenceAsked, findEvidence, hashIn } from './find-evidence.ts'

/**
 * Copies the file of a row of evidence to where nothing is yet, held to its hash; the audit says so before. Answers with the
 * row, or undefined when something is at that path. Fails with `FileLost`, as `findEvidence` does, or with Forbidden.
 */
export const giveFile = Effect.fn('giveFile')(function* (
  actor: Actor,
  { folder, to, ...asked }: EvidenceAsked & { readonly folder: string; readonly to: string },
) {
  const store = yield* Store
  const row = yield* findEvidence(actor, asked)
  const sha256 = hashIn(row)
  const { township, id: entry } = row
  yield* store.reportFile(actor, { action: 'giveFile', township, entry, sha256 })
  const fault = yield* Effect.promise(() =>
    copyOut(folder, sha256, to).then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof FileRefused) return error.code
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'exists' as const
        throw error
      },
    ),
  )
  if (fault === 'exists') return undefined
  return fault === undefined ? row : yield* new FileLost({ code: fault, sha256 })
})
