import type * as Effect from 'effect/Effect'
import type * as Scoped from 'effect/Scope'
import type { Dialect } from './dialect.ts'
import type { Scope } from './scope.ts'

/** A statement with its values, bound by position at each `?`. A text of ours never holds a `?` for anything else. */
export interface Query {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/**
 * What the statements of one transaction run on. Statements are prepared once. A database that fails is a defect: what a
 * caller can get wrong is found out by asking, never by provoking an error (on PostgreSQL it would end the transaction).
 */
export interface Connection {
  readonly dialect: Dialect
  readonly rows: <Row>(query: Query) => Effect.Effect<readonly Row[]>
  /** The first row. */
  readonly row: <Row>(query: Query) => Effect.Effect<Row | undefined>
  /** The number of rows it changed. */
  readonly run: (query: Query) => Effect.Effect<number>
  /** The same statement with many lists of values, in order. */
  readonly runEach: (sql: string, values: readonly (readonly unknown[])[]) => Effect.Effect<void>
}

/** Something done with a connection. It needs nothing else: what it waits for besides would keep the database waiting. */
export type Work<A, E = never> = (connection: Connection) => Effect.Effect<A, E>

/** One connection kept for as long as its scope is open, so that its temporary tables last from one transaction to the next. */
export interface Session {
  /** Several statements of one moment, also those that write temporary tables; none of it is in the database. */
  readonly stage: <A, E>(work: Work<A, E>) => Effect.Effect<A, E>
  /** As `Database.write`. */
  readonly write: <A, E>(work: Work<A, E>) => Effect.Effect<A, E>
}

/** A database. The scope is an actor's reach: the query builder narrows by it, and on PostgreSQL the row policies as well. */
export interface Database {
  readonly dialect: Dialect
  /** Several reads of one moment; a writer at work is not waited for. */
  readonly read: <A, E>(scope: Scope, work: Work<A, E>) => Effect.Effect<A, E>
  /**
   * Everything or nothing: a failure of the work undoes it. On SQLite it has the write lock from its first statement on,
   * and on PostgreSQL what must not run twice at once locks its heads first (see heads.ts).
   */
  readonly write: <A, E>(scope: Scope, work: Work<A, E>) => Effect.Effect<A, E>
  readonly session: (scope: Scope) => Effect.Effect<Session, never, Scoped.Scope>
  /** What the database finds wrong with its own files, in its own words; nothing when all is well, or it cannot tell. */
  readonly damage: Effect.Effect<readonly string[]>
  /** Overwrites what deleted personal rows left in the files; false when somebody else was using them, and nothing was. */
  readonly purge: Effect.Effect<boolean>
}
