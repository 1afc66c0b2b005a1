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
import { sealedMonthIssue } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import { type Actor, mayWrite, reaches } from '../../access/actor.ts'
import { writeAudit } from './audit.ts'
import { closedSince } from './closings.ts'
import type { Connection } from '../databases/connection.ts'
import { type Head, lockHead, moveHead } from './heads.ts'
import { type Asked, earlierResult, rememberResult } from './idempotency.ts'
import { writeEntry } from './journal.ts'
import { nodeDigest } from '../../node-digest.ts'
import { refuseIllegalMoves } from './refuse-illegal-moves.ts'
import { readEntries, readPersonal, readVersions } from '../reading/read-entries.ts'
import { scopeOf } from '../databases/scope.ts'
import {
  BadRequest,
  EntryRefused,
  Forbidden,
  KeyTaken,
  NotFound,
  type Refusal,
  VersionConflict,
  type WriteError,
  YearClosed,
} from '../store-errors.ts'
import type { AppendRequest, CorrectRequest, VoidRequest } from '../store-requests.ts'
import { kindOf } from '../tables/tables.ts'

/** Where and for whom a write happens; `at` is the instant of writing. */
export interface Writing {
  readonly connection: Connection
  readonly actor: Actor
  readonly at: string
}
type Answer = Effect.Effect<LooseEntry, WriteError>

const accepted = <A>(outcome: Outcome<A, Refusal>): Effect.Effect<A, EntryRefused> =>
  outcome.ok ? Effect.succeed(outcome.value) : Effect.fail(new EntryRefused({ refusals: outcome.issues }))

const declared = (id: string): EntryKind => {
  const kind = kindOf(id)
  if (kind === undefined) throw new Error(`no kind ${id}`)
  return kind
}

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

const stored = ({ connection, actor }: Writing, id: string): Effect.Effect<LooseEntry, NotFound> =>
  Effect.flatMap(readEntries(connection, scopeOf(actor), [id]), ([entry]) =>
    entry === undefined ? Effect.fail(new NotFound({ what: 'entry', id })) : Effect.succeed(entry),
  )

/** A request that was understood: what it is remembered by, and the head that its entry is written after. */
interface Understood {
  readonly key: string
  readonly asked: Asked
  readonly head: Head
  /** Whether a late entry is wanted. */
  readonly late: boolean
}

// A row may not claim a month that is sealed, nor enter a year that is closed but as a late entry.
const admitted = ({ connection }: Writing, { head, late }: Understood, entry: LooseEntry) =>
  Effect.gen(function* () {
    const { township, year } = entry
    const closedAt = yield* closedSince(connection, { township, year })
    if (closedAt !== undefined && (!late || entry.recorded <= closedAt))
      return yield* new YearClosed({ township, year, closedAt })
    const issue = sealedMonthIssue(entry.recorded, head.through)
    if (issue !== undefined) return yield* new EntryRefused({ refusals: [issue] })
  })

// Writes what a request made, unless the same request made it before.
const once = (writing: Writing, understood: Understood, make: Effect.Effect<LooseEntry, WriteError>): Answer =>
  Effect.gen(function* () {
    const { connection, actor, at } = writing
    const { key, asked, head } = understood
    const earlier = yield* earlierResult(connection, actor, key, asked)
    if (earlier !== undefined) return yield* stored(writing, earlier)
    const entry = yield* make
    yield* admitted(writing, understood, entry)
    yield* refuseIllegalMoves(connection, scopeOf(actor), entry)
    const { township, id, kind, version } = entry
    yield* moveHead(connection, yield* writeEntry(connection, head, entry), at)
    yield* rememberResult(connection, actor, { key, asked, at }, entry)
    const detail = { kind, version }
    yield* writeAudit(connection, actor, at, { action: asked.action, township, entry: id, detail })
    return { ...entry, personal: {} }
  })

/** Appends a first version. Call it inside a write transaction, which a failure undoes. */
export const appendEntry = (writing: Writing, request: AppendRequest): Answer =>
  Effect.gen(function* () {
    const { connection, actor, at } = writing
    const { idempotencyKey, township: given, row, synthetic = false, late = false } = request
    const kind = kindOf(request.kind)
    if (kind === undefined) return yield* new BadRequest({ code: 'unknownKind', value: request.kind })
    const code = parseTownshipCode(given)
    if (!code.ok) return yield* new EntryRefused({ refusals: [{ path: ['township'], code: code.issues[0] }] })
    const township = code.value
    if (!mayWrite(actor) || !reaches(actor, township)) return yield* new Forbidden({ action: 'append', township })
    const read = yield* accepted(readValues(kind, row.key, row.values))
    const { key, clocks, facts, personal } = read
    const asked: Asked = {
      action: 'append',
      request: { kind: kind.id, township, key, synthetic },
      open: { ...clocks, ...facts },
      personal,
    }
    const head = yield* lockHead(connection, township, at)
    const make = Effect.gen(function* () {
      const made = yield* accepted(newEntry(kind, read, { township, recorded: at, synthetic }, nodeDigest))
      const [taken] = yield* readEntries(connection, scopeOf(actor), [made.id])
      return taken === undefined ? made : yield* new KeyTaken({ key, id: made.id })
    })
    return yield* once(writing, { key: idempotencyKey, asked, head, late }, make)
  })

const personalNames = (kind: EntryKind): ReadonlySet<string> =>
  new Set(columnsOf(kind).flatMap(({ name, part }) => (part === 'personal' ? [name] : [])))
const only = (values: LooseValues, wanted: (name: string) => boolean): LooseValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name)))

// What correcting and voiding share: who may, which entry, whether it was done before, and whether it is still the one read.
const changeEntry = (
  writing: Writing,
  { id, idempotencyKey, expectedVersion, reason, late = false }: VoidRequest | CorrectRequest,
  change: { readonly action: 'correct' | 'void'; readonly values: LooseValues },
  next: (current: LooseEntry, kind: EntryKind) => Outcome<LooseEntry, Refusal>,
): Answer =>
  Effect.gen(function* () {
    const { connection, actor, at } = writing
    const scope = scopeOf(actor)
    const { kind: name, township, year, key } = yield* stored(writing, id)
    if (!mayWrite(actor)) return yield* new Forbidden({ action: change.action, township })
    const kind = declared(name)
    const isPersonal = personalNames(kind)
    const asked: Asked = {
      action: change.action,
      request: { kind: name, township, year, key, expectedVersion, reason },
      open: only(change.values, (column) => !isPersonal.has(column)),
      personal: only(change.values, (column) => isPersonal.has(column)),
    }
    const head = yield* lockHead(connection, township, at)
    const make = Effect.gen(function* () {
      // Read only now that nobody else can add a version.
      const current = (yield* readVersions(connection, scope, id)).at(-1)
      if (current === undefined) return yield* new NotFound({ what: 'entry', id })
      if (expectedVersion !== current.version)
        return yield* new VersionConflict({ id: current.id, expected: expectedVersion, current: current.version })
      const personal = (yield* readPersonal(connection, scope, [current.id])).get(current.id) ?? {}
      return yield* accepted(next({ ...current, personal }, kind))
    })
    return yield* once(writing, { key: idempotencyKey, asked, head, late }, make)
  })

/** Writes the next version of an entry with another row. Call it inside a write transaction, which a failure undoes. */
export const correct = (writing: Writing, request: CorrectRequest): Answer =>
  changeEntry(writing, request, { action: 'correct', values: request.values }, (current, kind) => {
    const read = readValues(kind, current.key, { ...current.personal, ...request.values })
    if (!read.ok) return read
    return correctEntry(current, read.value, { reason: request.reason, recorded: writing.at }, nodeDigest)
  })

/** Writes the version that takes an entry out of every count. Call it inside a write transaction. */
export const voidCurrent = (writing: Writing, request: VoidRequest): Answer =>
  changeEntry(writing, request, { action: 'void', values: {} }, (current) =>
    voidEntry(current, { reason: request.reason, recorded: writing.at }, nodeDigest),
  )
