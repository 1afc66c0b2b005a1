import { randomBytes } from 'node:crypto'
import type { Connection } from './sqlite.ts'

const insert = `insert into person (key, salt) values (?, ?)
  on conflict (key) do update set salt = excluded.salt where salt is null`

/**
 * The salt of a person, made on first use. Written before it is read back: of two writers that meet, both use the one that
 * stands. Call it inside a write transaction.
 */
export const saltFor = (connection: Connection, person: string): string => {
  connection.prepare(insert).run(person, randomBytes(32).toString('hex'))
  const row = connection.prepare<{ readonly salt: string }>('select salt from person where key = ?').get(person)
  if (row === undefined) throw new Error('a salt that was just written is not there')
  return row.salt
}

/** The salt of a person, undefined when there is none or it was erased. */
export const knownSalt = (connection: Connection, person: string): string | undefined =>
  connection.prepare<{ readonly salt: string | null }>('select salt from person where key = ?').get(person)?.salt ??
  undefined
