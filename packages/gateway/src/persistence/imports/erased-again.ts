import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import type { ErasedAgain } from '../requests/import-requests.ts'

const erasedSql = ({ dialect }: Connection) =>
  `select key from person where key in (select value from ${dialect.texts} t) and erased is not null`

/** How many of the holders named, each as often as it has rows, were erased. */
export const countErased = (connection: Connection, holders: readonly string[]): Effect.Effect<number> => {
  if (holders.length === 0) return Effect.succeed(0)
  const parameters = [JSON.stringify([...new Set(holders)])]
  const found = connection.rows<{ readonly key: string }>({ sql: erasedSql(connection), parameters })
  return Effect.map(found, (rows) => {
    const erased = new Set(rows.map(({ key }) => key))
    return holders.filter((holder) => erased.has(holder)).length
  })
}

const mostReturned = 100
const returnedSql = `select p.key from staged_salt s join person p on p.key = s.person
  where p.erased is not null and p.salt is null order by p.key limit ${mostReturned}`

/** The persons whom staged rows give personal fields again although they were erased; the first hundred. */
export const returnedPersons = (connection: Connection): Effect.Effect<ErasedAgain['returned']> =>
  Effect.map(connection.rows<{ readonly key: string }>({ sql: returnedSql, parameters: [] }), (rows) =>
    rows.map(({ key }) => key),
  )
