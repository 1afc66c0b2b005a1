import { randomUUID } from 'node:crypto'
import { mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileFault, FileRefused, copyOut, isStored, storedHashes } from './content-store.ts'

/** What became of a copy of all evidence files. */
export interface CopiedFiles {
  readonly copied: number
  /** That were there already. */
  readonly there: number
  /** That could not be copied, because they are not what was put, or have gone meanwhile. */
  readonly faults: readonly { readonly sha256: string; readonly code: FileFault }[]
}

/**
 * Copies every stored file to another folder, for a backup or back from one; each is held to its hash while it is copied. What
 * is there already stays. Rejects when the other folder cannot be written.
 */
export const copyFiles = async (from: string, to: string): Promise<CopiedFiles> => {
  const counted = { copied: 0, there: 0 }
  const faults: { readonly sha256: string; readonly code: FileFault }[] = []
  for (const sha256 of await storedHashes(from)) {
    if (await isStored(to, sha256)) {
      counted.there += 1
      continue
    }
    const shelf = join(to, sha256.slice(0, 2))
    await mkdir(shelf, { recursive: true })
    // Under another name until it is whole: what a kill leaves goes with the next file that is stored there.
    const copy = join(to, `copy-${randomUUID()}`)
    const fault = await copyOut(from, sha256, copy).then(
      async () => {
        await rename(copy, join(shelf, sha256))
        return undefined
      },
      (error: unknown) => {
        if (error instanceof FileRefused) return error.code
        throw error
      },
    )
    if (fault === undefined) counted.copied += 1
    else faults.push({ sha256, code: fault })
  }
  return { ...counted, faults }
}
