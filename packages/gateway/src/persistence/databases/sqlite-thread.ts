import { Worker } from 'node:worker_threads'
import * as Effect from 'effect/Effect'
import type * as Scoped from 'effect/Scope'
import type { SqliteOpening, SqliteReply, SqliteRequest } from './sqlite-request.ts'

// Beside this module, in a checkout as well as where it was built.
const program = new URL(import.meta.url.endsWith('.ts') ? 'sqlite-worker.ts' : 'sqlite-worker.js', import.meta.url)
// The thread holds one batch of rows at a time; what SQLite takes is not counted here.
const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 512 }
// Enough for both to be at work all the time.
const mostUnanswered = 3

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** A database file in a thread of its own: the caller goes on while it works. */
export class SqliteThread {
  readonly #worker: Worker
  readonly #waiting: Waiting[] = []
  readonly #unanswered: Promise<unknown>[] = []
  #ended: Error | undefined

  constructor(workerData: SqliteOpening) {
    this.#worker = new Worker(program, { workerData, resourceLimits })
    this.#worker.on('message', (reply: SqliteReply) => {
      const waiting = this.#waiting.shift()
      if ('value' in reply) waiting?.resolve(reply.value)
      else waiting?.reject(Object.assign(new Error(reply.failed), reply.code !== undefined && { code: reply.code }))
    })
    this.#worker.once('error', (error) => this.#end(error instanceof Error ? error : new Error(String(error))))
    this.#worker.once('exit', () => this.#end(new Error('the thread of the database has ended')))
  }

  #end(error: Error): void {
    this.#ended ??= error
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended)
  }

  /** What a request comes to, after all those before it. */
  ask<A = unknown>(request: SqliteRequest): Promise<A> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended)
    return new Promise<A>((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage(request)
    })
  }

  /**
   * Hands on a request without waiting for its end, unless several are under way already. If it fails, so does whatever is
   * asked for next.
   */
  async hand(request: SqliteRequest): Promise<void> {
    const asked = this.ask(request)
    asked.catch(() => undefined)
    this.#unanswered.push(asked)
    if (this.#unanswered.length > mostUnanswered) await this.#unanswered.shift()
  }

  /** Undoes an open transaction, with whatever was handed on in it. */
  async rollback(): Promise<void> {
    await this.ask({ ask: 'rollback' })
    this.#unanswered.length = 0
  }

  async close(): Promise<void> {
    if (this.#ended !== undefined) return
    const exit = new Promise((resolve) => this.#worker.once('exit', resolve))
    await this.ask({ ask: 'close' })
    await exit
  }
}

/** Begins a thread on a database file, and ends it with its scope. */
export const sqliteThread = (opening: SqliteOpening): Effect.Effect<SqliteThread, never, Scoped.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => new SqliteThread(opening)),
    (thread) => Effect.promise(() => thread.close()),
  )
