import { randomBytes } from 'node:crypto'
import { type EntryKind, type LooseEntry, canonicalJson } from '@zhunsheng/domain'
import { newEntry } from '@zhunsheng/domain/ledger'
import * as Clock from 'effect/Clock'
import * as Effect from 'effect/Effect'
import { type Actor, reaches } from '../access/actor.ts'
import { writeAudit } from './audit.ts'
import { compareStored } from './compare-stored.ts'
import type { Added, ImportSession, NewRow, PublishedFile, PublishedImport, RowPlace } from './import-requests.ts'
import { nodeDigest } from '../node-digest.ts'
import { publishStretch } from './publish.ts'
import { knownSalt } from './salts.ts'
import { type Sealed, seal } from './seal.ts'
import type { Connection } from './sqlite.ts'
import { danglingReferences } from './staged-references.ts'
import { type StagedRow, clearStaging, createStaging, stageSaltSql, stageSql, stagedRowSql } from './staging.ts'
import type { ImportOvertaken } from './store-errors.ts'

const batchSize = 1000
// About two seconds of write lock, well below the busy timeout of other writers.
const largestStretch = 50_000

interface Pending {
  readonly entry: LooseEntry
  readonly place: RowPlace
}

const recordImport = (connection: Connection, actor: Actor, at: string, made: PublishedImport): void => {
  const { added, unchanged, files } = made
  const run = connection
    .prepare<{ readonly id: number }>(
      'insert into import_run (at, actor, added, unchanged) values (?, ?, ?, ?) returning id',
    )
    .get(at, actor.id, added, unchanged)?.id
  const insert = connection.prepare('insert into import_file (run, name, sha256, kind, rows) values (?, ?, ?, ?, ?)')
  files.forEach(({ name, sha256, kind, rows }: PublishedFile) => insert.run(run, name, sha256, kind, rows))
  writeAudit(connection, actor, at, { action: 'import', detail: { run: run ?? 0, added, unchanged } })
}

/** What an import is about, while it is being checked: nothing of it is in the ledger until it is published. */
class SqliteImport implements ImportSession {
  readonly #connection: Connection
  readonly #actor: Actor
  readonly #salts = new Map<string, string>()
  readonly #numbers = new Map<string, number>()
  readonly #ordinals = new Map<string, number>()
  #pending: Pending[] = []
  #staged = 0

  constructor(connection: Connection, actor: Actor) {
    this.#connection = connection
    this.#actor = actor
    createStaging(connection)
    clearStaging(connection)
  }

  get size(): number {
    return this.#staged + this.#pending.length
  }

  add({ kind, row, writing, saysRecorded }: NewRow, place: RowPlace): Added {
    const made = newEntry<EntryKind>(kind, row, writing, nodeDigest)
    if (!made.ok) throw new Error(`a row that was checked is refused: ${made.issues[0].code}`)
    const entry = made.value
    if (!reaches(this.#actor, entry.township)) throw new Error('a row of a township that the actor does not reach')
    const standing = compareStored(this.#connection, entry, saysRecorded)
    if (standing !== 'new') return { standing }
    const number = this.#numbers.get(entry.id)
    if (number !== undefined) return this.#compareStaged(number, entry, saysRecorded)
    this.#numbers.set(entry.id, this.size)
    this.#pending.push({ entry, place })
    if (this.#pending.length >= batchSize) this.#flush()
    return { standing }
  }

  #compareStaged(number: number, entry: LooseEntry, saysRecorded: boolean): Added {
    this.#flush()
    const other = this.#connection.prepare<StagedRow>(stagedRowSql).get(number)
    if (other === undefined) throw new Error('a staged row is not there')
    const { clocks, facts, personal } = entry
    const fields = Object.keys(personal).length === 0 ? null : canonicalJson(personal)
    const same =
      other.payload === canonicalJson({ clocks, facts }) &&
      other.fields === fields &&
      other.synthetic === Number(entry.synthetic) &&
      (!saysRecorded || other.recorded === entry.recorded)
    return same ? { standing: 'unchanged' } : { standing: 'different', place: { file: other.file, line: other.line } }
  }

  // Written to the staging table alone: who is in a refused import leaves no trace in the ledger.
  #saltOf(person: string): string {
    const known = this.#salts.get(person)
    if (known !== undefined) return known
    const salt = knownSalt(this.#connection, person) ?? randomBytes(32).toString('hex')
    this.#salts.set(person, salt)
    this.#connection.prepare(stageSaltSql).run(person, salt)
    return salt
  }

  #stage({ entry, place }: Pending, sealed: Sealed): void {
    const { township, id, kind, year, key, clocks, recorded, synthetic } = entry
    const ordinal = (this.#ordinals.get(township) ?? 0) + 1
    this.#ordinals.set(township, ordinal)
    const values = [this.#staged, place.file, place.line, ordinal, township, id, kind, year, key, clocks['occurred']]
    const { payload, factsHash, commitment = null, entryHash, person = null, fields = null } = sealed
    this.#connection
      .prepare(stageSql)
      .run(...values, recorded, Number(synthetic), payload, factsHash, commitment, entryHash, person, fields)
    this.#staged += 1
  }

  #flush(): void {
    const rows = this.#pending
    this.#pending = []
    this.#connection.snapshot(() => {
      for (const row of rows)
        this.#stage(
          row,
          seal(row.entry, (person) => this.#saltOf(person)),
        )
    })
  }

  dangling(): ReturnType<ImportSession['dangling']> {
    this.#flush()
    return danglingReferences(this.#connection)
  }

  publish(
    made: PublishedImport,
    onProgress: (done: number) => void,
    most = largestStretch,
  ): Effect.Effect<void, ImportOvertaken> {
    this.#flush()
    const [connection, actor, total] = [this.#connection, this.#actor, this.#staged]
    const step = (from: number, at: string): ImportOvertaken | undefined =>
      connection.immediate(() => {
        const to = Math.min(from + most, total)
        const failure = publishStretch(connection, { from, to })
        if (failure === undefined && to === total) recordImport(connection, actor, at, made)
        return failure
      })
    return Effect.gen(function* () {
      for (let from = 0; from === 0 || from < total; from += most) {
        const at = new Date(yield* Clock.currentTimeMillis).toISOString()
        const failure = step(from, at)
        if (failure !== undefined) return yield* failure
        onProgress(Math.min(from + most, total))
        yield* Effect.yieldNow
      }
    })
  }

  close(): void {
    clearStaging(this.#connection)
  }
}

/** Opens an import on a connection; one at a time. */
export const openSqliteImport = (connection: Connection, actor: Actor): SqliteImport =>
  new SqliteImport(connection, actor)
