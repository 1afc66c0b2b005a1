import * as Effect from 'effect/Effect'
import type { Actor } from '../../access/actor.ts'
import { writeAudit } from './audit.ts'
import type { Connection, Database } from '../databases/connection.ts'
import { instantNow } from './instant-now.ts'
import { scopeOf } from '../databases/scope.ts'
import { Forbidden, NotFound } from '../store-errors.ts'
import type { Erasable, EraseRequest, Erased } from '../requests/erase-requests.ts'

// A person has rows in any township.
const mayErase = (actor: Actor): boolean => actor.role === 'administrator' && actor.townships === 'all'

// A row that names nobody holds its salt itself, and so does each of its versions: one of them leads to all.
const holdersSql = `select key, erased from person where key = ? union
  select p.key, p.erased from entry o join entry e on e.kind = o.kind and e.township = o.township and e.year = o.year
    and e.key = o.key join person p on p.key = e.id where o.id = ?`

interface Holder {
  readonly key: string
  readonly erased: string | null
}

const holdersOf = (connection: Connection, person: string): Effect.Effect<readonly Holder[], NotFound> =>
  Effect.flatMap(connection.rows<Holder>({ sql: holdersSql, parameters: [person, person] }), (found) =>
    found.length === 0 ? Effect.fail(new NotFound({ what: 'person', id: person })) : Effect.succeed(found),
  )

const of = (connection: Connection, column: string): string =>
  `${column} in (select value from ${connection.dialect.texts} t)`

// The hash of a file gives away what is not known of it: of the imports that brought the person's rows it goes. Rows of the
// first release do not say which import brought them, so all of its imports are meant.
const runsOf = (connection: Connection): string => `select r.id from import_run r where exists
  (select 1 from personal p join entry e on e.id = p.entry where ${of(connection, 'p.person')}
    and (e.run = r.id or (e.run is null and r.state is null)))`

const number = (connection: Connection, sql: string, parameters: readonly unknown[]): Effect.Effect<number> =>
  Effect.map(
    connection.row<{ readonly count: number | string }>({ sql: `select count(*) as count ${sql}`, parameters }),
    (row) => Number(row?.count ?? 0),
  )

const foundFor = (connection: Connection, person: string, keys: string): Effect.Effect<Omit<Erasable, 'erased'>> =>
  Effect.gen(function* () {
    const entries = `from personal where ${of(connection, 'person')}`
    const files = `from import_file where sha256 <> '' and run in (${runsOf(connection)})`
    return {
      person,
      entries: yield* number(connection, entries, [keys]),
      answers: yield* number(connection, `from idempotency where result in (select entry ${entries})`, [keys]),
      files: yield* number(connection, files, [keys]),
    }
  })

const destroy = (connection: Connection, keys: string, at: string): Effect.Effect<void> =>
  Effect.gen(function* () {
    const run = (sql: string, ...parameters: readonly unknown[]) => connection.run({ sql, parameters })
    const persons = of(connection, 'person')
    // First: it waits for whoever is writing personal fields under the salt, and may have begun after this.
    yield* run(`update person set salt = null, erased = ? where ${of(connection, 'key')}`, at, keys)
    const last = `select max(e.recorded) as last from personal p join entry e on e.id = p.entry
      where p.person = person.key`
    yield* run(
      `update person set erased = coalesce((select case when l.last > erased then l.last else erased end
      from (${last}) l), erased) where ${of(connection, 'key')}`,
      keys,
    )
    yield* run(`delete from idempotency where result in (select entry from personal where ${persons})`, keys)
    yield* run(`update import_file set sha256 = '' where run in (${runsOf(connection)})`, keys)
    yield* run(`update import_run set request = null where id in (${runsOf(connection)})`, keys)
    yield* run(`delete from personal where ${persons}`, keys)
  })

const keysOf = (holders: readonly Holder[]): string => JSON.stringify(holders.map(({ key }) => key))
const erasedBefore = (holders: readonly Holder[]): Pick<Erasable, 'erased'> => {
  const last = holders
    .flatMap(({ erased }) => erased ?? [])
    .toSorted()
    .at(-1)
  return last === undefined ? {} : { erased: last }
}

/** What erasing a person would take away. */
export const erasable = (
  database: Database,
  actor: Actor,
  person: string,
): Effect.Effect<Erasable, NotFound | Forbidden> => {
  if (!mayErase(actor)) return Effect.fail(new Forbidden({ action: 'erase' }))
  return database.read(scopeOf(actor), (connection) =>
    Effect.gen(function* () {
      const holders = yield* holdersOf(connection, person)
      return { ...(yield* foundFor(connection, person, keysOf(holders))), ...erasedBefore(holders) }
    }),
  )
}

/**
 * Destroys the salt of a person and every personal field under it, and whatever else a guess could be tried on. All hashes,
 * roots and proofs stay as they are. Done again, it takes what came since, and rewrites the files once more.
 */
export const erase = (
  database: Database,
  actor: Actor,
  { person, reason }: EraseRequest,
): Effect.Effect<Erased, NotFound | Forbidden> =>
  Effect.gen(function* () {
    if (!mayErase(actor)) return yield* new Forbidden({ action: 'erase' })
    const at = yield* instantNow
    const erased = yield* database.write(scopeOf(actor), (connection) =>
      Effect.gen(function* () {
        const holders = yield* holdersOf(connection, person)
        const found = yield* foundFor(connection, person, keysOf(holders))
        yield* destroy(connection, keysOf(holders), at)
        const { entries, answers, files } = found
        const detail = { person, reason, entries, answers, files }
        yield* writeAudit(connection, actor, at, { action: 'erase', detail })
        return { ...found, ...erasedBefore(holders) }
      }),
    )
    return { ...erased, at, isPurged: yield* database.purge }
  })
