import { parentPort, workerData } from 'node:worker_threads'
import { openFile, preparing } from './sqlite-file.ts'
import type { SqliteFailure, SqliteOpening, SqliteReply, SqliteRequest } from './sqlite-request.ts'

// The thread in which a session's statements run: nothing here is imported by anybody, and it imports little, because every
// thread loads what it imports anew.

const { file, readonly, pragmas }: SqliteOpening = workerData
const database = openFile(file, readonly, pragmas)
const prepare = preparing(database)
let failure: SqliteFailure | undefined

const failureOf = (error: unknown): SqliteFailure => {
  if (!(error instanceof Error)) return { failed: String(error) }
  return { failed: error.message, ...('code' in error && { code: String(error.code) }) }
}

const done = (request: SqliteRequest): unknown => {
  switch (request.ask) {
    case 'rows':
      return prepare(request.sql).all(...request.values)
    case 'row':
      return prepare(request.sql).get(...request.values)
    case 'run':
      return prepare(request.sql).run(...request.values).changes
    case 'each': {
      const statement = prepare(request.sql)
      for (const values of request.lists) statement.run(...values)
      return undefined
    }
    case 'rollback':
      failure = undefined
      if (database.inTransaction) prepare('rollback').run()
      return undefined
    case 'close':
      database.close()
      return undefined
  }
}

const answer = (request: SqliteRequest): SqliteReply => {
  // What was asked for before a failure was known must not happen after it, least of all a commit.
  if (failure !== undefined && request.ask !== 'rollback' && request.ask !== 'close') return failure
  try {
    return { value: done(request) }
  } catch (error) {
    failure = failureOf(error)
    return failure
  }
}

parentPort?.on('message', (request: SqliteRequest) => {
  parentPort?.postMessage(answer(request))
  if (request.ask === 'close') parentPort?.close()
})
