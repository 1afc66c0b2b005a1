import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { destroyFilesOf, filesConcerning } from '../evidence/destroy-files.ts'
import { Store } from '../persistence/store.ts'
import { evidenceFolderOf, folderNeeded, orFolderFault } from './evidence-folder-of.ts'
import type { Invocation } from './invocation.ts'

type DatabaseOptions = { readonly database?: string }

// Undefined where no folder is needed, because no row concerns the person.
const folderFor = Effect.fn('folderFor')(function* (invocation: Invocation, options: DatabaseOptions, person: string) {
  const store = yield* Store
  const named = yield* store.namedFiles(localAdministrator, { person, first: 1 })
  if (named.length === 0) return undefined
  return (yield* evidenceFolderOf(invocation, options)) ?? (yield* folderNeeded(invocation))
})

/** How many evidence files concern a person. */
export const filesToErase = Effect.fn('filesToErase')(function* (
  invocation: Invocation,
  options: DatabaseOptions,
  person: string,
) {
  const folder = yield* folderFor(invocation, options, person)
  if (folder === undefined) return 0
  return (yield* orFolderFault(invocation, folder, filesConcerning(localAdministrator, folder, person))).length
})

/** Destroys the evidence files that concern a person, and answers with their number. */
export const eraseFiles = Effect.fn('eraseFiles')(function* (
  invocation: Invocation,
  options: DatabaseOptions,
  { person, reason }: { readonly person: string; readonly reason: string },
) {
  const folder = yield* folderFor(invocation, options, person)
  if (folder === undefined) return 0
  return (yield* orFolderFault(invocation, folder, destroyFilesOf(localAdministrator, { folder, person, reason })))
    .length
})
