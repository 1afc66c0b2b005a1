import { randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as Effect from 'effect/Effect'
import { confirmFile, destroyFile, isStored, storeFile } from '../evidence/content-store.ts'
import type { RestoreRequest, Restored } from '../persistence/store.ts'
import { ArchiveFault, orArchiveFaultLater } from './archive-fault.ts'
import { type WholeBackup, filePartsOf, partsOf } from './read-backup.ts'

/** How a backup is restored. */
export interface RestoreBackupRequest<E> {
  readonly backup: WholeBackup
  /** Where files of evidence are to lie; without it they are left out. */
  readonly folder?: string
  /** The state of the tables that a database is restored to. */
  readonly schema: string
  readonly restore: (request: RestoreRequest) => Effect.Effect<Restored, E>
  readonly onProgress?: RestoreRequest['onProgress']
}

// A file is gathered beside the others and then taken in as any other, which holds it to its hash.
class FileGatherer {
  readonly placed: string[] = []
  readonly #folder: string
  readonly #path: string
  #sha256 = ''
  constructor(folder: string) {
    this.#folder = folder
    this.#path = join(folder, `copy-${randomUUID()}`)
  }

  async add(sha256: string, bytes: Uint8Array, isFirst: boolean): Promise<void> {
    if (isFirst) {
      await this.end()
      this.#sha256 = sha256
    }
    const file = await open(this.#path, isFirst ? 'w' : 'a', 0o600)
    try {
      await file.writeFile(bytes)
    } finally {
      await file.close()
    }
  }

  async end(): Promise<void> {
    const sha256 = this.#sha256
    if (sha256 === '') return
    if (!(await isStored(this.#folder, sha256))) {
      const stored = await storeFile(this.#folder, this.#path)
      this.placed.push(stored.sha256)
    }
    await rm(this.#path, { force: true })
  }

  async abandon(): Promise<void> {
    await rm(this.#path, { force: true })
    for (const sha256 of this.placed) await destroyFile(this.#folder, sha256)
  }

  async confirm(): Promise<void> {
    for (const sha256 of this.placed) await confirmFile(this.#folder, sha256)
  }
}

const gather = async (backup: WholeBackup, files: FileGatherer): Promise<void> => {
  for await (const { sha256, bytes, isFirst } of filePartsOf(backup)) await files.add(sha256, bytes, isFirst)
  await files.end()
}

const refuseOther = ({ schema, path }: WholeBackup, ours: string): Effect.Effect<void, ArchiveFault> => {
  if (schema === ours) return Effect.void
  return Effect.fail(new ArchiveFault({ code: schema > ours ? 'newerSchema' : 'olderSchema', path }))
}

/**
 * Restores a whole backup: files of evidence first, so that no row counts whose file is not there yet, then the database.
 * When that fails, the files that were put are taken away again.
 */
export const restoreBackup = <E>({ backup, folder, schema, restore, onProgress }: RestoreBackupRequest<E>) =>
  Effect.gen(function* () {
    yield* refuseOther(backup, schema)
    const request: RestoreRequest = {
      counts: backup.tables,
      parts: () => partsOf(backup),
      ...(onProgress !== undefined && { onProgress }),
    }
    if (folder === undefined || backup.fileCount === 0) return { ...(yield* restore(request)), files: 0 }
    const files = new FileGatherer(folder)
    const work = Effect.gen(function* () {
      yield* Effect.promise(() => mkdir(folder, { recursive: true }))
      yield* orArchiveFaultLater(() => gather(backup, files))
      const restored = yield* restore(request)
      yield* Effect.promise(() => files.confirm())
      return { ...restored, files: backup.fileCount }
    })
    return yield* Effect.onError(work, () => Effect.promise(() => files.abandon()))
  })
