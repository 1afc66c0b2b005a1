import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import type * as Scoped from 'effect/Scope'
import type { Connection, Query, Session, Work } from './connection.ts'
import { sqliteDialect } from './dialect.ts'
import type { SqliteRequest } from './sqlite-request.ts'
import { SqliteThread, sqliteThread } from './sqlite-thread.ts'

// The cache is a part of what an import may take. Its rows are written and read from the first to the last: large pages take
// fewer calls of the system.
const pragmas = [
  'wal_autocheckpoint = 0',
  'cache_size = -24576',
  'temp.page_size = 65536',
  'temp.cache_size = -8192',
  'temp.journal_mode = off',
]
// 256 MB. The log begins anew only where nobody has written since it was carried over.
const mostPages = 65_536

/**
 * Carries what was committed over from the log into the database, in a thread of its own: whoever commits would have to do
 * it with the lock in hand, and the next transaction would wait for it.
 */
class Carrier {
  readonly #file: string
  #thread: SqliteThread | undefined
  #commits = 0
  #pages = 0
  #carrying: Promise<unknown> = Promise.resolve()

  constructor(file: string) {
    this.#file = file
  }

  /** To be called behind a commit. One alone is left to whoever writes next, and worth no thread. */
  carry(): void {
    this.#commits += 1
    if (this.#commits < 2) return
    this.#thread ??= new SqliteThread({ file: this.#file, readonly: false, pragmas: [] })
    const sql = 'pragma wal_checkpoint(passive)'
    const carrying = this.#thread.ask<{ readonly log: number }>({ ask: 'row', sql, values: [] })
    this.#carrying = carrying.then(({ log }) => {
      this.#pages = log
    })
    // Said to whoever writes next.
    this.#carrying.catch(() => {
      this.#pages = Infinity
    })
  }

  /** Waits while the log is too long; fails when it could not be carried over. */
  async ready(): Promise<void> {
    if (this.#pages > mostPages) await this.#carrying
  }

  async close(): Promise<void> {
    await this.#thread?.close()
  }
}

const connectionOver = (thread: SqliteThread): Connection => ({
  dialect: sqliteDialect,
  rows: <Row>({ sql, parameters }: Query) =>
    Effect.promise(() => thread.ask<readonly Row[]>({ ask: 'rows', sql, values: parameters })),
  row: <Row>({ sql, parameters }: Query) =>
    Effect.promise(() => thread.ask<Row | undefined>({ ask: 'row', sql, values: parameters })),
  run: ({ sql, parameters }) => Effect.promise(() => thread.ask<number>({ ask: 'run', sql, values: parameters })),
  runEach: (sql, lists) => Effect.promise(() => thread.hand({ ask: 'each', sql, lists })),
})

type Transaction = <A, E>(work: Work<A, E>) => Effect.Effect<A, E>

// Made once, because it is called for each batch of rows: docs/decision/0041.
const transacted = Effect.fnUntraced(function* <A, E>(
  thread: SqliteThread,
  begin: () => Promise<unknown>,
  done: Effect.Effect<A, E>,
) {
  yield* Effect.promise(begin)
  const exit = yield* Effect.exit(done)
  if (!Exit.isSuccess(exit)) yield* Effect.ignoreCause(Effect.promise(() => thread.rollback()))
  return yield* exit
})

const transactions =
  (thread: SqliteThread, begin: () => Promise<unknown>, commit: () => Promise<unknown>): Transaction =>
  (work) =>
    Effect.uninterruptibleMask((restore) =>
      transacted(
        thread,
        begin,
        Effect.tap(restore(work(connectionOver(thread))), () => Effect.promise(commit)),
      ),
    )

const statement = (sql: string): SqliteRequest => ({ ask: 'run', sql, values: [] })

/** Opens a session on a database file: its statements run in a thread of its own. */
export const sqliteSession = (file: string): Effect.Effect<Session, never, Scoped.Scope> =>
  Effect.gen(function* () {
    const carrier = yield* Effect.acquireRelease(
      Effect.sync(() => new Carrier(file)),
      (each) => Effect.promise(() => each.close()),
    )
    const thread = yield* sqliteThread({ file, readonly: false, pragmas })
    const begin = async (): Promise<void> => {
      await carrier.ready()
      await thread.ask(statement('begin immediate'))
    }
    const commit = async (): Promise<void> => {
      await thread.ask(statement('commit'))
      carrier.carry()
    }
    return {
      // Temporary tables lie in a file of their own, which nobody reads after a failure: writing them takes no lock of the
      // database and needs no journal, and whether it was written is known before anything is published.
      stage: transactions(
        thread,
        () => thread.hand(statement('begin')),
        () => thread.hand(statement('commit')),
      ),
      write: transactions(thread, begin, commit),
    }
  })
