import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { type CivilDate, isPersonKey } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { type StoredFile, checkSource, confirmFile, isStored, storeFile } from './content-store.ts'
import { type EvidenceFault, orFault, refuseAny } from './evidence-fault.ts'
import { type EvidenceTarget, evidenceNumber, targetColumns, targetFaults, targetFilter } from './evidence-target.ts'
import { sweepFiles } from './sweep-files.ts'

/** Files, what they support, and who brings them. */
export interface AttachRequest {
  /** Where files of evidence lie. */
  readonly folder: string
  readonly files: readonly string[]
  /** 12-digit code. */
  readonly township: string
  readonly target: EvidenceTarget
  /** Person key of who brings them. */
  readonly uploader: string
  /** Person key of whom they concern: with that person's data they are erased. */
  readonly person?: string
  /** Open to whoever sees the ledger; what they support, unless given. */
  readonly title?: string
  readonly today: CivilDate
  /** The date of the files; today unless given. */
  readonly date?: CivilDate
  /** Whether a late entry of a closed year is wanted. */
  readonly late?: boolean
}

/** A file with the row that names it. */
export interface Attached extends StoredFile {
  readonly file: string
  /** The business key of its row. */
  readonly number: string
  readonly isNew: boolean
}

const personFaults = ({ uploader, person }: AttachRequest): readonly EvidenceFault[] =>
  Object.entries({ uploader, ...(person !== undefined && { person }) }).flatMap(([option, value]) =>
    isPersonKey(value) ? [] : [{ code: 'notPersonKey', option: option === 'person' ? option : 'uploader', value }],
  )

const isFault = (value: object): value is EvidenceFault => 'code' in value

const check = Effect.fn('check')(function* (actor: Actor, request: AttachRequest) {
  const { township, target, files, date, today } = request
  const sources = yield* Effect.forEach(files, (file) =>
    orFault(file, async () => {
      await checkSource(file)
      return {}
    }),
  )
  yield* refuseAny([
    ...personFaults(request),
    ...(date !== undefined && date > today ? [{ code: 'dateInFuture', date } as const] : []),
    ...(yield* targetFaults(actor, township, target)),
    ...sources.filter((each) => isFault(each)),
  ])
})

const titleOf = ({ target, title }: AttachRequest): string => {
  const given = title?.trim() ?? ''
  return given === '' ? `${target.supports === 'entry' ? `${target.kind}/` : ''}${target.key}` : given
}

const findRow = Effect.fn('findRow')(function* (
  actor: Actor,
  { township, target }: AttachRequest,
  { sha256 }: StoredFile,
) {
  const store = yield* Store
  const filter = { ...targetFilter(target), sha256: { is: sha256 } }
  const { edges } = yield* store.page(actor, { kind: 'evidence', township, filter, first: 1 })
  return edges[0]?.node.key
})

const appendRow = (actor: Actor, request: AttachRequest, file: string, stored: StoredFile, number: string) =>
  Effect.flatMap(Store, (store) => {
    const { township, target, uploader, person, today, date = today, late = false } = request
    const values = {
      occurred: date,
      title: titleOf(request),
      ...stored,
      ...targetColumns(target),
      uploader,
      ...(person !== undefined && { person }),
      fileName: basename(file),
    }
    const row = { key: number, values }
    return store.append(actor, { idempotencyKey: randomUUID(), kind: 'evidence', township, row, late })
  })

// A number whose row was withdrawn is not given again: the next one is.
const addRow = Effect.fn('addRow')(function* (actor: Actor, request: AttachRequest, file: string, stored: StoredFile) {
  for (let time = 1; ; time += 1) {
    const there = yield* findRow(actor, request, stored)
    if (there !== undefined) return { number: there, isNew: false }
    const number = evidenceNumber(stored.sha256, request.target, time)
    const isNew = yield* appendRow(actor, request, file, stored, number).pipe(
      Effect.as(true),
      Effect.catchTag('KeyTaken', () => Effect.succeed(false)),
    )
    if (isNew) return { number, isNew }
  }
})

/**
 * Stores files and says in the ledger what each supports: first the files, then a row for each. The same content for the
 * same thing is there once, so that the same call can be made again after any interruption. With any fault nothing is
 * written; fails with `EvidenceRefused`, or as the store does.
 */
export const attachEvidence = Effect.fn('attachEvidence')(function* (actor: Actor, request: AttachRequest) {
  const { folder, files } = request
  yield* check(actor, request)
  yield* sweepFiles(actor, folder)
  const stored = yield* Effect.forEach(files, (file) =>
    Effect.map(
      orFault(file, (path) => storeFile(folder, path)),
      (found) => ({ file, found }),
    ),
  )
  yield* refuseAny(stored.flatMap(({ found }) => ('code' in found ? [found] : [])))
  const attached: Attached[] = []
  for (const { file, found } of stored) {
    if ('code' in found) continue
    const row = yield* addRow(actor, request, file, found)
    // Somebody may have destroyed it while no row named it.
    if (!(yield* Effect.promise(() => isStored(folder, found.sha256))))
      yield* Effect.promise(() => storeFile(folder, file))
    yield* Effect.promise(() => confirmFile(folder, found.sha256))
    attached.push({ file, ...found, ...row })
  }
  return attached
})
