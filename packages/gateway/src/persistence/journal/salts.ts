import { randomBytes } from 'node:crypto'
import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'

// Also a salt that stands is locked by this: an erasure waits for whoever writes under it.
const insert = `insert into person (key, salt) values (?, ?)
  on conflict (key) do update set salt = excluded.salt where person.salt is null`

const saltBytes = 32
/** A new secret salt: 32 random bytes as hexadecimal digits. */
export const newSalt = (): string => randomBytes(saltBytes).toString('hex')

/** One for each of these persons: asked for together, random bytes cost a fifth. */
export const newSalts = (persons: readonly string[]): ReadonlyMap<string, string> => {
  const bytes = randomBytes(persons.length * saltBytes)
  return new Map(persons.map((person, i) => [person, bytes.toString('hex', i * saltBytes, (i + 1) * saltBytes)]))
}

/**
 * The salt of a person, made on first use, and anew after an erasure. Written before it is read back: of two writers that
 * meet, both use the one that stands. Call it inside a write transaction.
 */
export const saltFor = (connection: Connection, person: string): Effect.Effect<string> =>
  Effect.gen(function* () {
    yield* connection.run({ sql: insert, parameters: [person, newSalt()] })
    const salt = yield* knownSalt(connection, person)
    if (salt === undefined) return yield* Effect.die(new Error('a salt that was just written is not there'))
    return salt
  })

/** The salt of a person, undefined when there is none or it was erased. */
export const knownSalt = (connection: Connection, person: string): Effect.Effect<string | undefined> =>
  Effect.map(
    connection.row<{ readonly salt: string | null }>({
      sql: 'select salt from person where key = ?',
      parameters: [person],
    }),
    (row) => row?.salt ?? undefined,
  )

/** The salts of some persons; who has none, or was erased, is left out. */
export const knownSalts = (
  connection: Connection,
  persons: readonly string[],
): Effect.Effect<ReadonlyMap<string, string>> => {
  const sql = `select key, salt from person where salt is not null
    and key in (select value from ${connection.dialect.texts} t)`
  const found = connection.rows<{ readonly key: string; readonly salt: string }>({
    sql,
    parameters: [JSON.stringify(persons)],
  })
  return Effect.map(found, (rows) => new Map(rows.map(({ key, salt }) => [key, salt])))
}
