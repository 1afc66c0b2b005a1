import * as Effect from 'effect/Effect'
import { settings } from '../config/settings.ts'
import { evidenceFolder } from '../evidence/evidence-folder.ts'
import type { Store } from '../persistence/store.ts'
import type { Invocation } from './invocation.ts'
import { databaseAddress, withStore } from './session.ts'
import { UsageFault } from './usage-fault.ts'

type DatabaseOptions = { readonly database?: string }

/** Where the evidence files of the database lie; undefined where ZHUNSHENG_EVIDENCE would have to say it and does not. */
export const evidenceFolderOf = (
  invocation: Invocation,
  { database }: DatabaseOptions,
): Effect.Effect<string | undefined, UsageFault> =>
  Effect.map(databaseAddress(invocation, database), (address) =>
    evidenceFolder(address, invocation.environment[settings.evidence.name]),
  )

/** That nobody has said where evidence files lie. */
export const folderNeeded = ({ text }: Invocation): UsageFault =>
  new UsageFault({ message: text.evidenceFiles.folderNeeded(settings.evidence.name) })

/** Whether something is a system error about a path, or about room. What goes wrong with a database says it in other ways. */
export const isFileError = (defect: unknown): boolean =>
  defect instanceof Error && ('path' in defect || ('code' in defect && defect.code === 'ENOSPC'))

/** Work on the evidence files: what is wrong with their folder is not taken for a fault of the database. */
export const orFolderFault = <A, E, R>(
  { text }: Invocation,
  folder: string,
  work: Effect.Effect<A, E, R>,
): Effect.Effect<A, E | UsageFault, R> =>
  Effect.catchDefect(work, (defect): Effect.Effect<never, UsageFault> =>
    isFileError(defect)
      ? Effect.fail(new UsageFault({ message: text.evidenceFiles.folderUnusable(folder) }))
      : Effect.die(defect),
  )

/** Runs work over the store of the database named and its evidence files. */
export const withEvidence = <A, E>(
  invocation: Invocation,
  options: DatabaseOptions,
  work: (folder: string) => Effect.Effect<A, E, Store>,
): Effect.Effect<A, E | UsageFault> =>
  Effect.gen(function* () {
    const folder = yield* evidenceFolderOf(invocation, options)
    if (folder === undefined) return yield* folderNeeded(invocation)
    return yield* withStore(invocation, options, orFolderFault(invocation, folder, work(folder)))
  })
