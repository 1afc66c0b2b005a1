import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { type NamedFile, Store } from '../persistence/store.ts'
import { checkFile, storedHashes, waitingFiles } from './content-store.ts'

/** What speaks against the files of evidence. */
export type FileFinding =
  /** A row names a file that is not there, or that is not what was put; of several rows one is told. */
  | ({ readonly code: 'fileMissing' | 'fileChanged' } & NamedFile)
  /** A file that no row names, nor named; nobody who is adding one. */
  | { readonly code: 'fileUnnamed'; readonly sha256: string }

/** Which files are verified, and who is told. */
export interface VerifyFilesRequest {
  readonly folder: string
  /** Those of one township; all by default, and then also those that nobody names. */
  readonly township?: string
  readonly onFinding: (finding: FileFinding) => void
  /** Called after each file. */
  readonly onProgress?: (files: number) => void
}

// A file whose rows are all withdrawn may have been destroyed; while it is there, it is what it was.
const findingOf = async (folder: string, file: NamedFile): Promise<FileFinding | undefined> => {
  const state = await checkFile(folder, file.sha256)
  if (state === 'changed') return { code: 'fileChanged', ...file }
  return state === 'missing' && file.rows > 0 ? { code: 'fileMissing', ...file } : undefined
}

// What is being added waits for its row; once it does not any more the row is there.
const unnamedAmong = Effect.fn('unnamedAmong')(function* (actor: Actor, folder: string, hashes: Iterable<string>) {
  const store = yield* Store
  const waiting = new Set(yield* Effect.promise(() => waitingFiles(folder)))
  const still = [...hashes].filter((sha256) => !waiting.has(sha256)).toSorted()
  return yield* Effect.filter(still, (sha256) =>
    Effect.map(store.namedFiles(actor, { sha256 }), (rows) => rows.length === 0),
  )
})

/** Holds every file of evidence to the rows that name it, one file at a time. Answers with the numbers of files and findings. */
export const verifyFiles = Effect.fn('verifyFiles')(function* (actor: Actor, request: VerifyFilesRequest) {
  const { folder, township, onFinding, onProgress } = request
  const store = yield* Store
  const place = township === undefined ? {} : { township }
  const others = new Set(yield* Effect.promise(() => storedHashes(folder)))
  const counted = { files: 0, findings: 0 }
  const report = (finding: FileFinding): void => {
    counted.findings += 1
    onFinding(finding)
  }
  for (let page = yield* store.namedFiles(actor, place); page.length > 0;) {
    for (const file of page) {
      others.delete(file.sha256)
      const finding = yield* Effect.promise(() => findingOf(folder, file))
      if (finding !== undefined) report(finding)
      counted.files += 1
      onProgress?.(counted.files)
    }
    page = yield* store.namedFiles(actor, { ...place, after: page.at(-1)?.sha256 ?? '' })
  }
  // Of files that other townships name nothing can be said.
  if (township === undefined && actor.townships === 'all')
    for (const sha256 of yield* unnamedAmong(actor, folder, others)) report({ code: 'fileUnnamed', sha256 })
  return counted
})
