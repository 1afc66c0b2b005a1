import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import { type FileFault, FileRefused } from './content-store.ts'

/** What speaks against bringing evidence, each with what it is about. */
export type EvidenceFault =
  /** `fileUnnamed`: no row of the ledger names a file of this content. */
  | { readonly code: FileFault | 'fileUnreadable' | 'fileUnnamed'; readonly file: string }
  | { readonly code: 'unknownKind'; readonly kind: string }
  | { readonly code: 'noSuchEntry'; readonly kind: string; readonly year: number; readonly key: string }
  | { readonly code: 'noSuchIndicator'; readonly path: string; readonly year: number }
  | { readonly code: 'notPersonKey'; readonly option: 'uploader' | 'person'; readonly value: string }
  | { readonly code: 'dateInFuture'; readonly date: string }

/** Evidence is not taken, for every reason at once; nothing was written. */
export class EvidenceRefused extends Data.TaggedError('EvidenceRefused')<{
  readonly faults: readonly [EvidenceFault, ...EvidenceFault[]]
}> {}

/** There is no row of evidence under this number; `isWithdrawn`: any more. */
export class EvidenceNotFound extends Data.TaggedError('EvidenceNotFound')<{
  readonly number: string
  readonly isWithdrawn: boolean
}> {}

/** Several rows of evidence have this number: a number is one within a township's year. */
export class EvidenceAmbiguous extends Data.TaggedError('EvidenceAmbiguous')<{
  readonly number: string
  readonly places: readonly { readonly township: string; readonly year: number }[]
}> {}

/** A stored file that cannot be given: gone, or not what was put. */
export class FileLost extends Data.TaggedError('FileLost')<{
  readonly code: FileFault
  readonly sha256: string
}> {}

/** Fails when there is a fault. */
export const refuseAny = ([first, ...rest]: readonly EvidenceFault[]): Effect.Effect<void, EvidenceRefused> =>
  first === undefined ? Effect.void : Effect.fail(new EvidenceRefused({ faults: [first, ...rest] }))

const unreadable: readonly unknown[] = ['EACCES', 'EPERM', 'EIO', 'ELOOP', 'ENOTDIR', 'ENAMETOOLONG']
const isUnreadable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && unreadable.includes(error.code)

/** Work on a file that somebody names: its answer, or what is wrong with the file. Dies of anything else. */
export const orFault = <A>(file: string, work: (file: string) => Promise<A>): Effect.Effect<A | EvidenceFault> =>
  Effect.promise(() =>
    work(file).catch((error: unknown): EvidenceFault => {
      if (error instanceof FileRefused) return { code: error.code, file }
      if (isUnreadable(error)) return { code: 'fileUnreadable', file }
      throw error
    }),
  )
