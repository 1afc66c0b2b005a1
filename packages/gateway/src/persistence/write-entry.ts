import {
  type EntryKind,
  type LooseEntry,
  type LooseValues,
  type Outcome,
  type RowOf,
  columnsOf,
  parseTownshipCode,
} from '@zhunsheng/domain'
import { correctEntry, newEntry, rowReader, voidEntry, writeCell } from '@zhunsheng/domain/ledger'
import { type Actor, mayWrite, reaches } from '../access/actor.ts'
import { writeAudit } from './audit.ts'
import { earlierResult, rememberResult, requestHash } from './idempotency.ts'
import { writeEntry } from './journal.ts'
import { nodeDigest } from '../node-digest.ts'
import { readEntries, readPersonal, readVersions } from './read-entries.ts'
import { scopeOf } from './scope.ts'
import type { Connection } from './sqlite.ts'
import {
  BadRequest,
  EntryRefused,
  Forbidden,
  KeyTaken,
  NotFound,
  type Refusal,
  VersionConflict,
  type WriteError,
} from './store-errors.ts'
import type { AppendRequest, CorrectRequest, VoidRequest } from './store-requests.ts'
import { kindOf } from './tables.ts'

/** Where and for whom a write happens; `at` is the instant of writing. */
export interface Writing {
  readonly connection: Connection
  readonly actor: Actor
  readonly at: string
}
type Answer = LooseEntry | WriteError
type Action = 'append' | 'correct' | 'void'

const refused = (issues: readonly [Refusal, ...Refusal[]]): EntryRefused => new EntryRefused({ refusals: issues })

// Typed values take the way of every cell, so that one reader decides what a row may hold.
const readValues = (kind: EntryKind, key: string, values: LooseValues): Outcome<RowOf<EntryKind>, Refusal> => {
  const fields = new Map(columnsOf(kind).map(({ name, field }) => [name, field]))
  const cells = Object.entries(values).flatMap(([name, value]) => {
    const field = fields.get(name)
    if (value === undefined) return []
    return [[name, field === undefined ? String(value) : writeCell(field, value)] as const]
  })
  return rowReader(kind)({ ...Object.fromEntries(cells), key })
}

const stored = ({ connection, actor }: Writing, id: string): LooseEntry | NotFound =>
  readEntries(connection, scopeOf(actor), [id])[0] ?? new NotFound({ what: 'entry', id })

const record = (writing: Writing, action: Action, key: string, request: string, entry: LooseEntry): LooseEntry => {
  const { connection, actor, at } = writing
  writeEntry(connection, entry)
  const { township, id, kind, version } = entry
  writeAudit(connection, actor, at, { action, township, entry: id, detail: { kind, version } })
  rememberResult(connection, actor, key, { request, result: id, at })
  return { ...entry, personal: {} }
}

/** Appends a first version. Call it inside a write transaction; an error was found before anything was written. */
export const appendEntry = (writing: Writing, request: AppendRequest): Answer => {
  const { connection, actor, at } = writing
  const { idempotencyKey, township: given, row, synthetic = false } = request
  const kind = kindOf(request.kind)
  if (kind === undefined) return new BadRequest({ code: 'unknownKind', value: request.kind })
  const township = parseTownshipCode(given)
  if (!township.ok) return refused([{ path: ['township'], code: township.issues[0] }])
  if (!mayWrite(actor) || !reaches(actor, township.value))
    return new Forbidden({ action: 'append', township: township.value })
  const read = readValues(kind, row.key, row.values)
  if (!read.ok) return refused(read.issues)
  const { key, clocks, facts, personal } = read.value
  const asked = requestHash(
    'append',
    { kind: kind.id, township: township.value, key, synthetic },
    { ...clocks, ...facts, ...personal },
  )
  const earlier = earlierResult(connection, actor, idempotencyKey, asked)
  if (earlier !== undefined) return typeof earlier === 'string' ? stored(writing, earlier) : earlier
  const made = newEntry(kind, read.value, { township: township.value, recorded: at, synthetic }, nodeDigest)
  if (!made.ok) return refused(made.issues)
  const { id } = made.value
  if (readEntries(connection, scopeOf(actor), [id]).length > 0) return new KeyTaken({ key, id })
  return record(writing, 'append', idempotencyKey, asked, made.value)
}

type ChangeRequest = VoidRequest | CorrectRequest

// What correcting and voiding share: who may, which entry, whether it was done before, and whether it is still the one read.
const changeEntry = (
  writing: Writing,
  action: 'correct' | 'void',
  { id, idempotencyKey, expectedVersion, reason }: ChangeRequest,
  values: LooseValues,
  next: (current: LooseEntry) => Outcome<LooseEntry, Refusal>,
): Answer => {
  const { connection, actor } = writing
  const scope = scopeOf(actor)
  const current = readVersions(connection, scope, id).at(-1)
  if (current === undefined) return new NotFound({ what: 'entry', id })
  if (!mayWrite(actor)) return new Forbidden({ action, township: current.township })
  const personal = readPersonal(connection, scope, [current.id]).get(current.id) ?? {}
  const made = next({ ...current, personal })
  const { kind, township, year, key } = current
  const asked = requestHash(action, { kind, township, year, key, expectedVersion, reason }, values)
  const earlier = earlierResult(connection, actor, idempotencyKey, asked)
  if (earlier !== undefined) return typeof earlier === 'string' ? stored(writing, earlier) : earlier
  if (expectedVersion !== current.version)
    return new VersionConflict({ id: current.id, expected: expectedVersion, current: current.version })
  return made.ok ? record(writing, action, idempotencyKey, asked, made.value) : refused(made.issues)
}

/** Writes the next version of an entry with another row. Call it inside a write transaction. */
export const correct = (writing: Writing, request: CorrectRequest): Answer =>
  changeEntry(writing, 'correct', request, request.values, (current) => {
    const kind = kindOf(current.kind)
    if (kind === undefined) throw new Error(`no kind ${current.kind}`)
    const read = readValues(kind, current.key, { ...current.personal, ...request.values })
    if (!read.ok) return read
    return correctEntry(current, read.value, { reason: request.reason, recorded: writing.at }, nodeDigest)
  })

/** Writes the version that takes an entry out of every count. Call it inside a write transaction. */
export const voidCurrent = (writing: Writing, request: VoidRequest): Answer =>
  changeEntry(writing, 'void', request, {}, (current) =>
    voidEntry(current, { reason: request.reason, recorded: writing.at }, nodeDigest),
  )
