import * as Effect from 'effect/Effect'
import { ArchiveFault } from '../archive/archive-fault.ts'
import { isFileError } from './evidence-folder-of.ts'
import type { Invocation } from './invocation.ts'
import { UsageFault } from './usage-fault.ts'

const isOurs = (error: unknown): error is ArchiveFault => error instanceof ArchiveFault

/** What a user can mend about a file that is written or read as a whole; what is wrong with it is not the database's fault. */
export const sayingArchiveFaults = <A, E, R>({ text }: Invocation, path: string, work: Effect.Effect<A, E, R>) =>
  work.pipe(
    Effect.mapError((error) =>
      isOurs(error) ? new UsageFault({ message: text.copies.fault[error.code](error.path) }) : error,
    ),
    Effect.catchDefect((defect) =>
      isFileError(defect)
        ? Effect.fail(new UsageFault({ message: text.usageFault.fileUnwritable(path) }))
        : Effect.die(defect),
    ),
  )
