import { DatabaseError } from 'pg'

/**
 * A database that refused or could not be reached, with the code of the SQLSTATE list or of the system. Its message never
 * holds a value of ours: those are personal data.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export class PostgresFailure extends Error {
  override readonly name = 'PostgresFailure'
  readonly code: string
  /** The constraint, the table and the column it is about, where the database says so. */
  readonly about: Readonly<Record<'constraint' | 'table' | 'column', string | undefined>> | undefined

  constructor(code: string, message: string, about?: PostgresFailure['about']) {
    super(message)
    this.code = code
    this.about = about
  }
}

// Data exceptions and broken constraints are the classes whose messages repeat what was bound.
const repeatsValues = /^2[23]/u

// What the driver says without a code.
const wordless: readonly (readonly [words: RegExp, code: string])[] = [
  [/timeout/u, 'ETIMEDOUT'],
  // No password was given, and one is asked for.
  [/^SASL/u, '28P01'],
  [/^Connection terminated/u, 'ECONNRESET'],
]
const codeOf = (error: Error): string =>
  'code' in error ? String(error.code) : (wordless.find(([words]) => words.test(error.message))?.[1] ?? '')

/** What a rejection of the driver says, without values. */
export const failureOf = (error: unknown): PostgresFailure => {
  if (error instanceof PostgresFailure) return error
  if (!(error instanceof Error)) return new PostgresFailure('', 'the database failed')
  if (!(error instanceof DatabaseError)) return new PostgresFailure(codeOf(error), error.message)
  const { code = '', constraint, table, column } = error
  const message = repeatsValues.test(code) ? 'the database refused a statement' : error.message
  return new PostgresFailure(code, `${message} (${code})`, { constraint, table, column })
}
