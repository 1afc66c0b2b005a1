import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import type * as Scoped from 'effect/Scope'
import { Client, type ClientBase, type ClientConfig, Pool, type QueryResult } from 'pg'
import type { Connection, Database, Query, Session, Work } from './connection.ts'
import { postgresDialect } from './dialect.ts'
import { purgePostgres } from './purge-postgres.ts'
import { failureOf } from './postgres-failure.ts'
import { type Numbered, numbered, rowInsert, statementCache } from './postgres-statements.ts'
import { postgresValues } from './postgres-values.ts'
import type { Scope } from './scope.ts'

type Statements = (sql: string) => Numbered

const settled = <A>(answer: Promise<A>): Promise<A> =>
  answer.catch((error: unknown) => {
    throw failureOf(error)
  })

const ask = (client: ClientBase, statement: Numbered, values: readonly unknown[]): Promise<QueryResult> =>
  settled(client.query({ ...statement, values: [...values] }))

const rowsAtOnce = 500
const mostValues = 65_535

const chunksOf = <A>(items: readonly A[], size: number): readonly (readonly A[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))

type Lists = readonly (readonly unknown[])[]

// Many rows in one statement where that means the same (twice as fast), else one after another without waiting between.
const askEach = async (client: ClientBase, statements: Statements, sql: string, lists: Lists): Promise<void> => {
  const insert = rowInsert(sql)
  if (insert === undefined) {
    for (const chunk of chunksOf(lists, rowsAtOnce))
      await Promise.all(chunk.map((values) => ask(client, statements(sql), values)))
    return
  }
  const size = Math.min(rowsAtOnce, Math.floor(mostValues / insert.columns))
  for (const chunk of chunksOf(lists, size)) {
    const text = insert.of(chunk.length)
    // The rest of a list is of any length: not worth a plan that stays.
    const statement = chunk.length === size ? statements(text) : { text: numbered(text) }
    await ask(client, statement, chunk.flat())
  }
}

const connectionOver = (client: ClientBase, statements: Statements): Connection => {
  const answer = ({ sql, parameters }: Query) => Effect.promise(() => ask(client, statements(sql), parameters))
  return {
    dialect: postgresDialect,
    rows: (query) => Effect.map(answer(query), ({ rows }) => rows),
    row: (query) => Effect.map(answer(query), ({ rows }) => rows[0]),
    run: (query) => Effect.map(answer(query), ({ rowCount }) => rowCount ?? 0),
    runEach: (sql, values) => Effect.promise(() => askEach(client, statements, sql, values)),
  }
}

// Unless it is repeatable read, each statement sees what had been written when it began.
type Begin = 'begin' | 'begin isolation level repeatable read' | 'begin isolation level repeatable read read only'

const ignore = () => undefined

// The reach is for the row policies and lasts as long as the transaction; the number is that of the server's process.
const beginSql = `select set_config('zhunsheng.townships', $1, true), pg_backend_pid() as process`

// One round trip: the second statement does not wait for the first.
const beginWithin = async (client: ClientBase, begin: Begin, { townships }: Scope): Promise<number> => {
  const reach = townships === 'all' ? townships : townships.join(',')
  const [, { rows }] = await Promise.all([
    settled(client.query(begin)),
    settled(client.query<{ readonly process: number }>({ name: 'begin', text: beginSql, values: [reach] })),
  ])
  return rows[0]?.process ?? 0
}

const commit = async (client: ClientBase): Promise<void> => {
  const { command } = await settled(client.query('commit'))
  // A transaction that a statement broke ends as undone, without an error.
  if (command !== 'COMMIT') throw new Error('a transaction was broken by a statement and could not be kept')
}

const end = (client: ClientBase, begin: Begin): Effect.Effect<void> =>
  begin === 'begin isolation level repeatable read read only'
    ? // What was read is here already.
      Effect.sync(() => void client.query('commit').catch(ignore))
    : Effect.promise(() => commit(client))

/** Stops what a process of the server is at: a statement whose answer nobody waits for, perhaps with locks. */
const cancel = (config: ClientConfig, process: number): Effect.Effect<void> =>
  Effect.ignoreCause(
    Effect.scoped(
      Effect.flatMap(connect(config), (client) =>
        Effect.promise(() => client.query('select pg_cancel_backend($1)', [process])),
      ),
    ),
  )

type Transaction = <A, E>(scope: Scope, begin: Begin, work: Work<A, E>) => Effect.Effect<A, E>

// Made once, because it is called for each batch of rows: docs/decision/0041.
const transacted = Effect.fnUntraced(function* <A, E>(
  config: ClientConfig,
  client: ClientBase,
  scope: Scope,
  begin: Begin,
  done: Effect.Effect<A, E>,
) {
  const process = yield* Effect.promise(() => beginWithin(client, begin, scope))
  const exit = yield* Effect.exit(done)
  if (Exit.isSuccess(exit)) {
    yield* end(client, begin)
    return yield* exit
  }
  if (Exit.hasInterrupts(exit)) yield* cancel(config, process)
  yield* Effect.ignoreCause(Effect.promise(() => client.query('rollback')))
  return yield* exit
})

const transactionsOf =
  (config: ClientConfig, client: ClientBase, statements: Statements): Transaction =>
  (scope, begin, work) =>
    Effect.uninterruptibleMask((restore) =>
      transacted(config, client, scope, begin, restore(work(connectionOver(client, statements)))),
    )

const poolOf = (config: ClientConfig): Effect.Effect<Pool, never, Scoped.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => {
      const pool = new Pool({ ...config, max: 10 })
      // A connection that breaks says so to whoever uses it next; without a listener it would end the process.
      pool.on('error', ignore).on('connect', (client) => void client.on('error', ignore))
      return pool
    }),
    (pool) => Effect.promise(() => pool.end()),
  )

const connect = (config: ClientConfig): Effect.Effect<Client, never, Scoped.Scope> =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const client = new Client(config)
      client.on('error', ignore)
      await settled(client.connect())
      return client
    }),
    (client) => Effect.ignoreCause(Effect.promise(() => client.end())),
  )

const configOf = (url: string): ClientConfig => ({
  connectionString: url,
  application_name: 'zhunsheng',
  connectionTimeoutMillis: 30_000,
  // Statements are sent without waiting for the answer to the one before.
  pipeline: true,
  types: postgresValues,
})

/**
 * Opens a PostgreSQL database. Nothing is connected before the first transaction. A session has a connection of its own, and
 * its temporary tables last as long as it does (`on commit preserve rows`, which is what PostgreSQL does unasked).
 */
export const openPostgres = (url: string): Effect.Effect<Database, never, Scoped.Scope> =>
  Effect.gen(function* () {
    const config = configOf(url)
    const pool = yield* poolOf(config)
    const statements = statementCache()
    const transaction: Transaction = (scope, begin, work) =>
      Effect.acquireUseRelease(
        Effect.promise(() => settled(pool.connect())),
        (client) => transactionsOf(config, client, statements)(scope, begin, work),
        // Cut off, it may be in any state.
        (client, exit) => Effect.sync(() => client.release(Exit.hasInterrupts(exit))),
      )
    const database: Database = {
      dialect: postgresDialect,
      read: (scope, work) => transaction(scope, 'begin isolation level repeatable read read only', work),
      write: (scope, work) => transaction(scope, 'begin', work),
      damage: Effect.succeed([]),
      purge: purgePostgres(config),
      session: (scope) =>
        Effect.map(connect(config), (client): Session => {
          const own = transactionsOf(config, client, statements)
          return {
            // Temporary tables are nobody else's, so that no two transactions ever write to the same row.
            stage: (work) => own(scope, 'begin isolation level repeatable read', work),
            write: (work) => own(scope, 'begin', work),
          }
        }),
    }
    return database
  })
