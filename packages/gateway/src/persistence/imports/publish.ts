import * as Clock from 'effect/Clock'
import * as Effect from 'effect/Effect'
import type { Connection, Session } from '../databases/connection.ts'
import type { Publishing } from '../requests/import-requests.ts'
import { type Reach, publishStretch } from './publish-stretch.ts'
import type { StagedMoves } from './staged-moves.ts'
import { type Reached, indexStaged } from './staging.ts'
import type { ImportOvertaken } from '../store-errors.ts'
import { kindOf, pastOf, tableOf } from '../tables/tables.ts'

/** What is staged, in numbers, and where the journals were when it was compared with them. */
export interface Staged {
  count: number
  corrected: number
  readonly heads: ReadonlyMap<string, Reached>
  readonly closed: ReadonlyMap<string, string>
  readonly moves: StagedMoves
}

// Measured: two databases write 5,000 rows in less than a second on a slow disk. Up to that an import is all or nothing.
const first = 5000
const least = 250
const most = 50_000
// Others wait five seconds for the lock and are told of it after two.
const aim = 900
// Who waits for SQLite's lock looks for it every tenth of a second: one that is taken again at once is never seen free.
const [pause, longPause, stretchesPerLongPause] = [20, 120, 3]

/** What is written of a run beside its rows, in the transactions that write them. */
export interface RunRecord {
  /** In the first: the number that its rows carry. */
  readonly begin: (connection: Connection, at: string) => Effect.Effect<number>
  /** In each: how many rows it brought. */
  readonly count: (connection: Connection, run: number, rows: number) => Effect.Effect<unknown>
  /** In the last, at its end. */
  readonly end: (connection: Connection, run: number, at: string) => Effect.Effect<void>
}

/** The size of the next stretch, when the last took so many milliseconds. */
export const nextSize = (rows: number, milliseconds: number): number => {
  const fitting = Math.floor((rows * aim) / Math.max(milliseconds, 1))
  // At most twice as many: the first rows of a large import are the fastest.
  return Math.max(least, Math.min(most, fitting, rows * 2))
}

// Tables that were empty a moment ago are searched row by row until the database has counted them.
const count = (session: Session, tables: (connection: Connection) => Effect.Effect<readonly string[]>) =>
  session.stage((connection) =>
    Effect.gen(function* () {
      if (connection.dialect.counted('entry') === undefined) return
      for (const table of yield* tables(connection)) {
        const sql = connection.dialect.counted(table)
        if (sql !== undefined) yield* connection.run({ sql, parameters: [] })
      }
    }),
  )

const written = (connection: Connection): Effect.Effect<readonly string[]> =>
  Effect.map(
    connection.rows<{ readonly kind: string }>({ sql: 'select distinct kind from staged', parameters: [] }),
    (rows) => {
      const ofKinds = rows.flatMap(({ kind: id }) => {
        const kind = kindOf(id)
        return kind === undefined ? [] : [tableOf(kind), pastOf(kind)]
      })
      return ['entry', 'personal', 'person', ...ofKinds]
    },
  )

/**
 * Publishes what is staged in transactions of about a second each, as one run. Each is whole in itself, and says in the
 * row of its run how far it has come.
 */
export const publishStaged = (
  session: Session,
  { count: total, corrected, heads, closed, moves }: Staged,
  record: RunRecord,
  { onProgress, atOnce = first }: Publishing,
): Effect.Effect<number, ImportOvertaken> =>
  Effect.gen(function* () {
    moves.checkJudged()
    const expected: Reach = { at: new Map(heads), shifts: new Map(), closed, stillLegal: moves.stillLegal }
    let [from, size, stretches, run] = [0, atOnce, 0, 0]
    if (corrected > 0) yield* session.stage(indexStaged)
    yield* count(session, () => Effect.succeed(['staged', 'staged_salt']))
    do {
      const stretch = { from, to: Math.min(from + size, total), changes: corrected > 0 }
      const began = yield* Clock.currentTimeMillis
      const at = new Date(began).toISOString()
      const known = run
      run = yield* session.write((connection) =>
        Effect.gen(function* () {
          const id = known === 0 ? yield* record.begin(connection, at) : known
          if (total > 0) yield* publishStretch(connection, { ...stretch, run: id }, expected, at)
          yield* record.count(connection, id, stretch.to - stretch.from)
          if (stretch.to === total) yield* record.end(connection, id, at)
          return id
        }),
      )
      size = nextSize(stretch.to - from, (yield* Clock.currentTimeMillis) - began)
      from = stretch.to
      onProgress?.(from)
      stretches += 1
      if (from < total) yield* Effect.sleep(stretches % stretchesPerLongPause === 0 ? longPause : pause)
    } while (from < total)
    yield* count(session, written)
    return run
  })
