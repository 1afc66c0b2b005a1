import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { checkSource, confirmFile, hashFile, isStored, storeFile } from './content-store.ts'
import { type EvidenceFault, orFault, refuseAny } from './evidence-fault.ts'
import { filesBelow } from './files-below.ts'

/** A file that rows name, and whether it was missing. */
export interface Supplied {
  readonly file: string
  readonly sha256: string
  readonly isNew: boolean
}

/** What came of supplying files. */
export interface Supply {
  readonly files: readonly Supplied[]
  /** How many files below the folders no row names. */
  readonly passedOver: number
}

interface Source {
  readonly file: string
  /** Whether somebody named the file itself, and not a folder that it lies in. */
  readonly isNamed: boolean
}

const sourcesOf = (path: string): Effect.Effect<readonly Source[] | EvidenceFault> =>
  orFault(path, async () => {
    const found = await filesBelow(path)
    return found === undefined ? [{ file: path, isNamed: true }] : found.map((file) => ({ file, isNamed: false }))
  })

type Checked = { readonly file: string; readonly sha256: string } | EvidenceFault | 'passedOver'

const isPassedOver = ({ isNamed }: Source, { code }: EvidenceFault): boolean =>
  !isNamed && (code === 'fileUnnamed' || code === 'emptyFile' || code === 'tooLarge')

const check = Effect.fn('checkSupplied')(function* (actor: Actor, source: Source) {
  const store = yield* Store
  const { file } = source
  const sha256 = yield* orFault(file, async (path) => {
    await checkSource(path)
    return hashFile(path)
  })
  const orPassedOver = (fault: EvidenceFault): Checked => (isPassedOver(source, fault) ? 'passedOver' : fault)
  if (typeof sha256 !== 'string') return orPassedOver(sha256)
  const [named] = yield* store.namedFiles(actor, { sha256 })
  // What was withdrawn is not put back.
  if (named === undefined || named.rows === 0) return orPassedOver({ code: 'fileUnnamed', file })
  return { file, sha256 } satisfies Checked
})

/**
 * Puts files where rows of evidence expect them: rows that came by import, or files that were lost. With any fault nothing
 * is stored. A file that no row names is one; below a folder that is named it is passed over. Fails with `EvidenceRefused`.
 */
export const supplyFiles = Effect.fn('supplyFiles')(function* (
  actor: Actor,
  { folder, files }: { readonly folder: string; readonly files: readonly string[] },
) {
  const listed = (yield* Effect.forEach(files, sourcesOf)).flat()
  const checked = yield* Effect.forEach(listed, (each) =>
    'code' in each ? Effect.succeed<Checked>(each) : check(actor, each),
  )
  yield* refuseAny(checked.flatMap((each) => (each !== 'passedOver' && 'code' in each ? [each] : [])))
  const supplied: Supplied[] = []
  for (const each of checked) {
    if (each === 'passedOver' || 'code' in each) continue
    const { file, sha256 } = each
    const isNew = !(yield* Effect.promise(() => isStored(folder, sha256)))
    const stored = isNew ? yield* Effect.promise(() => storeFile(folder, file)) : each
    // Of a file that was changed in the meantime only the next sweep knows.
    if (stored.sha256 === sha256) yield* Effect.promise(() => confirmFile(folder, sha256))
    supplied.push({ file, sha256, isNew })
  }
  const passedOver = checked.filter((each) => each === 'passedOver').length
  return { files: supplied, passedOver } satisfies Supply
})
