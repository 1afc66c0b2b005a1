import { randomBytes } from 'node:crypto'
import { maskNumbersIn } from '../access/mask.ts'

/** Where the server writes what happens; one line of JSON each. */
export type Log = (event: LogEvent) => void

/** Never a query, variables, a header or a row: those may be about people. */
export interface LogEvent {
  readonly event: 'internalError'
  readonly [detail: string]: string | number | readonly string[] | undefined
}

/** A short id that an answer and a log line share. */
export const newReference = (): string => randomBytes(6).toString('hex')

const framesOf = (error: Error): readonly string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .map((line) => line.trim())
    .slice(0, 12)

/**
 * What the log keeps of a surprise: its name and where it arose. Its message may quote input, so it is kept only in
 * development, with number sequences masked even then.
 */
export const internalError = (reference: string, thrown: unknown, development: boolean): LogEvent => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  return {
    event: 'internalError',
    reference,
    name: error.name,
    ...(development ? { message: maskNumbersIn(error.message) } : {}),
    frames: framesOf(error),
  }
}
