import { randomUUID } from 'node:crypto'
import { entryIdOf } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { nodeDigest } from '../node-digest.ts'
import { type NamedFile, Store } from '../persistence/store.ts'
import { destroyFile, isStored } from './content-store.ts'
import { type EvidenceAsked, evidenceRows, findEvidence, hashIn } from './find-evidence.ts'

/** A file that was destroyed; `rows` were taken out of the ledger for it. */
export interface Destroyed {
  readonly sha256: string
  readonly rows: number
}

// Destroys what no row names any more, and says so in the audit before. Answers whether there was something.
const destroyUnnamed = Effect.fn('destroyUnnamed')(function* (actor: Actor, folder: string, sha256: string) {
  const store = yield* Store
  const [named] = yield* store.namedFiles(actor, { sha256 })
  if (named === undefined || named.rows > 0) return false
  if (!(yield* Effect.promise(() => isStored(folder, sha256)))) return false
  const { township, year, key } = named
  const entry = entryIdOf({ kind: 'evidence', township, year, key, version: 1 }, nodeDigest)
  yield* store.reportFile(actor, { action: 'destroyFile', township, entry, sha256 })
  yield* Effect.promise(() => destroyFile(folder, sha256))
  return true
})

/** Which row of evidence is withdrawn, and why. */
export interface WithdrawEvidence extends EvidenceAsked {
  readonly folder: string
  readonly reason: string
  /** Also destroys the file, unless another row names it; by default it stays, so that old proofs can be checked. */
  readonly destroy?: boolean
  readonly late?: boolean
}

// A row that is withdrawn already may still have its file.
const withdrawnFile = Effect.fn('withdrawnFile')(function* (actor: Actor, { number, township }: EvidenceAsked) {
  const store = yield* Store
  const found = yield* store.namedFiles(actor, { key: number, ...(township !== undefined && { township }) })
  return found.length === 1 ? found[0]?.sha256 : undefined
})

/**
 * Takes a row of evidence out of the ledger by a later version. Answers with the hash, whether the file was destroyed, and
 * where the row was; absent when it had been taken out before.
 */
export const withdrawEvidence = Effect.fn('withdrawEvidence')(function* (actor: Actor, request: WithdrawEvidence) {
  const { folder, reason, destroy = false, late = false, ...asked } = request
  const store = yield* Store
  const voided = Effect.gen(function* () {
    const row = yield* findEvidence(actor, asked)
    const { id, version } = row
    yield* store.voidEntry(actor, { idempotencyKey: randomUUID(), id, expectedVersion: version, reason, late })
    return { sha256: hashIn(row), place: { township: row.township, year: row.year } }
  })
  const { sha256, place } = yield* voided.pipe(
    Effect.catchTag('EvidenceNotFound', (fault) =>
      Effect.flatMap(destroy ? withdrawnFile(actor, asked) : Effect.succeed(undefined), (hash) =>
        hash === undefined ? Effect.fail(fault) : Effect.succeed({ sha256: hash, place: undefined }),
      ),
    ),
  )
  const isDestroyed = destroy && (yield* destroyUnnamed(actor, folder, sha256))
  return { sha256, isDestroyed, ...(place !== undefined && { place }) }
})

/** The files that a row names, or ever named, which concerns a person; those that are gone left out. */
export const filesConcerning = Effect.fn('filesConcerning')(function* (actor: Actor, folder: string, person: string) {
  const store = yield* Store
  const files: NamedFile[] = []
  for (let page = yield* store.namedFiles(actor, { person }); page.length > 0;) {
    for (const file of page)
      if (file.rows > 0 || (yield* Effect.promise(() => isStored(folder, file.sha256)))) files.push(file)
    page = yield* store.namedFiles(actor, { person, after: page.at(-1)?.sha256 ?? '' })
  }
  return files
})

/**
 * Destroys the files that concern a person. Every row that names one of them is withdrawn first, with the reason, so that
 * the ledger says why it has the file no more. The same call again finishes what was cut off.
 */
export const destroyFilesOf = Effect.fn('destroyFilesOf')(function* (
  actor: Actor,
  { folder, person, reason }: { readonly folder: string; readonly person: string; readonly reason: string },
) {
  const store = yield* Store
  const destroyed: Destroyed[] = []
  for (const { sha256 } of yield* filesConcerning(actor, folder, person)) {
    const rows = yield* evidenceRows(actor, { sha256: { is: sha256 } })
    for (const { id, version } of rows)
      yield* store.voidEntry(actor, { idempotencyKey: randomUUID(), id, expectedVersion: version, reason, late: true })
    if ((yield* destroyUnnamed(actor, folder, sha256)) || rows.length > 0) destroyed.push({ sha256, rows: rows.length })
  }
  return destroyed
})
