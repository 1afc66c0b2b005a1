import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type FileFinding, verifyFiles } from '../evidence/verify-files.ts'
import { Store } from '../persistence/store.ts'
import { evidenceFolderOf, folderNeeded, orFolderFault } from './evidence-folder-of.ts'
import type { Invocation } from './invocation.ts'
import type { PlaceOptions } from './options.ts'

/** Holds the evidence files to their rows, as a part of verifying the ledger. Answers with the numbers of files and findings. */
export const verifyEvidenceFiles = Effect.fn('verifyEvidenceFiles')(function* (
  invocation: Invocation,
  options: PlaceOptions,
  onFinding: (finding: FileFinding) => void,
) {
  const { text, terminal } = invocation
  const { township } = options
  const place = township === undefined ? {} : { township }
  const folder = yield* evidenceFolderOf(invocation, options)
  if (folder === undefined) {
    const store = yield* Store
    // Who has no evidence need not say where it lies.
    const named = yield* store.namedFiles(localAdministrator, { ...place, first: 1 })
    return named.length === 0 ? { files: 0, findings: 0 } : yield* folderNeeded(invocation)
  }
  const onProgress = (files: number) => terminal.progress(text.evidenceFiles.filesProgress(files))
  const work = verifyFiles(localAdministrator, { folder, onFinding, onProgress, ...place })
  return yield* orFolderFault(invocation, folder, work)
})
