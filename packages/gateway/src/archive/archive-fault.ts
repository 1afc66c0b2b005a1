import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'

/**
 * Why a file of ours is not written or not read, and nothing was changed. exists: it never overwrites. underWay: what it
 * would write to is there, from somebody who is at it or was cut off. The others are said of a file that is read:
 * notBackup, damaged (cut off, or not the bytes that were written), newerFormat and newerSchema (of a later version),
 * olderSchema (of a version whose backups are not read any more).
 */
export type ArchiveFaultCode =
  | 'exists'
  | 'underWay'
  | 'missing'
  | 'notBackup'
  | 'damaged'
  | 'newerFormat'
  | 'newerSchema'
  | 'olderSchema'

/** A file, or a folder, that cannot be used as it was meant to. */
export class ArchiveFault extends Data.TaggedError('ArchiveFault')<{
  readonly code: ArchiveFaultCode
  readonly path: string
}> {}

/** Something that throws an ArchiveFault, as an effect that fails with it. */
export const orArchiveFault = <A>(work: () => A): Effect.Effect<A, ArchiveFault> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(work())
    } catch (error) {
      return error instanceof ArchiveFault ? Effect.fail(error) : Effect.die(error)
    }
  })

/** The same for what has to be waited for. */
export const orArchiveFaultLater = <A>(work: () => Promise<A>): Effect.Effect<A, ArchiveFault> =>
  Effect.catchDefect(Effect.promise(work), (defect) =>
    defect instanceof ArchiveFault ? Effect.fail(defect) : Effect.die(defect),
  )
