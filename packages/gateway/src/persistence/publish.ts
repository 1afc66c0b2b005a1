import * as Clock from 'effect/Clock'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import type { Session } from './connection.ts'
import type { PublishedImport, Publishing } from './import-requests.ts'
import { beginRun, countRun, endRun } from './import-runs.ts'
import { instantNow } from './instant-now.ts'
import { type Reach, publishStretch } from './publish-stretch.ts'
import type { Reached } from './staging.ts'
import type { ImportOvertaken } from './store-errors.ts'

/** What is staged, in numbers, and where the journals were when it was compared with them. */
export interface Staged {
  count: number
  corrected: number
  readonly heads: ReadonlyMap<string, Reached>
}

// Measured: two databases write 5,000 rows in less than a second on a slow disk. Up to that an import is all or nothing.
const first = 5000
const least = 250
const most = 30_000
// Others wait five seconds for the lock and are told of it after two.
const aim = 900
// Who waits for SQLite's lock looks for it every tenth of a second: one that is taken again at once is never seen free.
const [pause, longPause, stretchesPerLongPause] = [20, 120, 3]

/** The size of the next stretch, when the last took so many milliseconds. */
export const nextSize = (rows: number, milliseconds: number): number => {
  const fitting = Math.floor((rows * aim) / Math.max(milliseconds, 1))
  // At most twice as many: the first rows of a large import are the fastest.
  return Math.max(least, Math.min(most, fitting, rows * 2))
}

/**
 * Publishes what is staged in transactions of about a second each, as one run. Each is whole in itself, and says in the
 * row of its run how far it has come.
 */
export const publishStaged = (
  session: Session,
  actor: Actor,
  staged: Staged,
  made: PublishedImport,
  { onProgress, atOnce = first }: Publishing,
): Effect.Effect<number, ImportOvertaken> =>
  Effect.gen(function* () {
    const { count: total, corrected } = staged
    const expected: Reach = { at: new Map(staged.heads), shifts: new Map() }
    const changes = corrected > 0
    let [from, size, stretches, run] = [0, atOnce, 0, 0]
    do {
      const to = Math.min(from + size, total)
      const at = yield* instantNow
      const began = yield* Clock.currentTimeMillis
      const bounds = { from, to, changes }
      const known = run
      run = yield* session.write((connection) =>
        Effect.gen(function* () {
          const id = known === 0 ? yield* beginRun(connection, actor, at, made, staged) : known
          if (to > bounds.from) yield* publishStretch(connection, { ...bounds, run: id }, expected, at)
          yield* countRun(connection, id, to - bounds.from)
          if (to === total) yield* endRun(connection, actor, at, id)
          return id
        }),
      )
      size = nextSize(to - from, (yield* Clock.currentTimeMillis) - began)
      from = to
      onProgress?.(from)
      stretches += 1
      if (from < total) yield* Effect.sleep(stretches % stretchesPerLongPause === 0 ? longPause : pause)
    } while (from < total)
    return run
  })
