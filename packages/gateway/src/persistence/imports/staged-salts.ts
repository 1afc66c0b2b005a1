import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import type { RememberedSalts } from './remembered-salts.ts'
import { newSalts } from '../journal/salts.ts'

interface Salted {
  readonly person: string
  readonly salt: string
}
const mapOf = (rows: readonly Salted[]): Map<string, string> => new Map(rows.map(({ person, salt }) => [person, salt]))

/** The salts of persons, by their keys; those who have none, or were erased, are left out. */
export const knownSalts = (
  connection: Connection,
  persons: readonly string[],
): Effect.Effect<ReadonlyMap<string, string>> => {
  const sql = `select p.key as person, p.salt from ${connection.dialect.texts} t cross join person p
    where p.key = t.value and p.salt is not null`
  return Effect.map(connection.rows<Salted>({ sql, parameters: [JSON.stringify(persons)] }), mapOf)
}

const stagedSalts = (connection: Connection, persons: readonly string[]): Effect.Effect<readonly Salted[]> => {
  const sql = `select s.person, s.salt from ${connection.dialect.texts} t cross join staged_salt s
    where s.person = t.value`
  return connection.rows({ sql, parameters: [JSON.stringify(persons)] })
}
const stageSalt = 'insert into staged_salt (person, salt, known, n) values (?, ?, ?, ?)'

/**
 * The salts that an import commits with: the ledger's where it has one, a new one else. Written to the staging tables
 * alone: who is in a refused import leaves no trace in the ledger. `first` gives the number of the first row that needs it.
 */
export const stageSalts = Effect.fnUntraced(function* (
  connection: Connection,
  first: ReadonlyMap<string, number>,
  remembered: RememberedSalts,
) {
  const salts = new Map<string, string>()
  for (const person of first.keys()) {
    const salt = remembered.get(person)
    if (salt !== undefined) salts.set(person, salt)
  }
  const isUnseen = (person: string): boolean => !salts.has(person)
  const others = [...first.keys()].filter(isUnseen)
  const staged = others.length === 0 || remembered.areAll() ? [] : yield* stagedSalts(connection, others)
  for (const { person, salt } of staged) salts.set(person, salt)
  const unseen = others.filter(isUnseen)
  if (unseen.length > 0) {
    const known = yield* knownSalts(connection, unseen)
    const made = newSalts(unseen.filter((person) => !known.has(person)))
    for (const [person, salt] of [...known, ...made]) salts.set(person, salt)
    const values = unseen.map((person) => [person, salts.get(person), Number(known.has(person)), first.get(person)])
    yield* connection.runEach(stageSalt, values)
  }
  for (const person of others) remembered.set(person, salts.get(person) ?? '')
  return salts
})

const stretch = 's.n >= ? and s.n < ?'
const inStretch = `in (select s.person from staged s where ${stretch})`
// Given a salt by somebody else, or erased, since the rows were committed to.
const conflict = `select 1 as found from staged_salt t join person p on p.key = t.person where t.person ${inStretch}
  and p.salt is distinct from t.salt and (p.salt is not null or t.known = 1) limit 1`
const insertNew = `insert into person (key, salt) select t.person, t.salt from staged_salt t
  where t.known = 0 and t.n >= ? and t.n < ? order by t.person
  on conflict (key) do update set salt = excluded.salt where person.salt is null`
const insertOwn = `insert into person (key, salt) select s.person, s.salt from staged s
  where s.salt is not null and ${stretch} order by s.n`

/**
 * Puts the new salts of a stretch of staged rows (from the first number to before the second) into the ledger. False when
 * one of its persons has another salt by now, or none any more. Call it inside a write transaction. "Own" are those of rows
 * that name nobody.
 */
export const publishSalts = (connection: Connection, parameters: readonly [from: number, to: number], own: boolean) =>
  Effect.gen(function* () {
    const { locked } = connection.dialect
    if (locked !== '')
      // An erasure waits until the rows that were committed under the salt are there, and then takes them as well.
      yield* connection.rows({
        sql: `select 1 as found from person where key ${inStretch} order by key${locked}`,
        parameters,
      })
    if ((yield* connection.row({ sql: conflict, parameters })) !== undefined) return false
    yield* connection.run({ sql: insertNew, parameters })
    if (own) yield* connection.run({ sql: insertOwn, parameters })
    return true
  })
