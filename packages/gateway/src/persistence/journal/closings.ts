import * as Effect from 'effect/Effect'
import { type Actor, reaches } from '../../access/actor.ts'
import { writeAudit } from './audit.ts'
import type { Closing, ClosingRequest } from '../requests/closing-requests.ts'
import type { Connection, Database } from '../databases/connection.ts'
import { fixThrough, lockHead } from './heads.ts'
import { instantNow } from './instant-now.ts'
import { scopeOf } from '../databases/scope.ts'
import { type ClosingError, ClosingUnchanged, EntryRefused, Forbidden } from '../store-errors.ts'

interface Closed {
  readonly township: string
  readonly year: number
  readonly at: string
  readonly by: 'close' | 'reopen' | 'report'
}

const byHandSql = `select c.township, c.year, c.at, c.action as by from closing c where not exists
  (select 1 from closing l where l.township = c.township and l.year = c.year and l.number > c.number)`
// A report that is public closes the year it reports on, since it was first written down that it is. One that an import
// brings does so when the import is finished: until then rows of that year may still come with it.
const byReportSql = `select r.township, r."reportYear" as year, min(r.recorded) as at, 'report' as by
  from (select id, township, year, key, recorded, "reportYear", "publishedOn" from entry_report_registration
    union all select id, township, year, key, recorded, "reportYear", "publishedOn" from past_report_registration) r
  join entry_report_registration c on c.township = r.township and c.year = r.year and c.key = r.key
    and c."reportYear" = r."reportYear"
  where r."publishedOn" is not null and c."publishedOn" is not null and not exists
    (select 1 from entry e join import_run i on i.id = e.run where e.id = r.id and i.state = 'publishing')
  group by r.township, r."reportYear"`

const keyOf = ({ township, year }: Pick<Closed, 'township' | 'year'>): string => `${township}/${year}`

/** What last happened to each year that was ever closed, by township and year. */
const lastOf = (connection: Connection): Effect.Effect<ReadonlyMap<string, Closed>> =>
  Effect.gen(function* () {
    const last = new Map<string, Closed>()
    for (const sql of [byReportSql, byHandSql])
      for (const row of yield* connection.rows<Closed>({ sql, parameters: [] })) {
        const closed = { ...row, year: Number(row.year) }
        const other = last.get(keyOf(closed))
        if (other === undefined || other.at <= closed.at) last.set(keyOf(closed), closed)
      }
    return last
  })

/** Since when years are closed, by `township/year`: by hand, or because the report on them is public. */
export const closedYears = (connection: Connection): Effect.Effect<ReadonlyMap<string, string>> =>
  Effect.map(lastOf(connection), (last) => {
    const closed = [...last].filter(([, { by }]) => by !== 'reopen')
    return new Map(closed.map(([key, { at }]) => [key, at]))
  })

/** Since when a township's year is closed; undefined while it is open. */
export const closedSince = (
  connection: Connection,
  place: { readonly township: string; readonly year: number },
): Effect.Effect<string | undefined> => Effect.map(closedYears(connection), (closed) => closed.get(keyOf(place)))

/** Every year that was ever closed, as it stands. */
export const closings = (database: Database, actor: Actor): Effect.Effect<readonly Closing[]> => {
  const scope = scopeOf(actor)
  return Effect.map(database.read(scope, lastOf), (last) =>
    [...last.values()]
      .filter(({ township }) => reaches(actor, township))
      .map(({ township, year, at, by }) => ({ township, year, at, isClosed: by !== 'reopen', by }))
      .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  )
}

const insertSql = `insert into closing (township, year, number, action, at, actor, reason)
  select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from closing where township = ? and year = ?`

const change =
  (action: 'close' | 'reopen') =>
  (
    database: Database,
    actor: Actor,
    { township, year, reason }: ClosingRequest,
  ): Effect.Effect<Closing, ClosingError> =>
    Effect.gen(function* () {
      if (actor.role !== 'administrator' || !reaches(actor, township))
        return yield* new Forbidden({ action: 'close', township })
      if (reason.trim() === '') return yield* new EntryRefused({ refusals: [{ code: 'reasonMissing' }] })
      const at = yield* instantNow
      return yield* database.write(scopeOf(actor), (connection) =>
        Effect.gen(function* () {
          // Whoever writes a row of the year has the head: before this, or after.
          yield* lockHead(connection, township, at)
          const isClosed = (yield* closedSince(connection, { township, year })) !== undefined
          if (isClosed === (action === 'close')) return yield* new ClosingUnchanged({ township, year, isClosed })
          const row = [township, year, action, at, actor.id, reason.trim(), township, year]
          yield* connection.run({ sql: insertSql, parameters: row })
          if (action === 'close') yield* fixThrough(connection, township, at)
          yield* writeAudit(connection, actor, at, { action, township, detail: { year, reason: reason.trim() } })
          return { township, year, at, isClosed: !isClosed, by: action }
        }),
      )
    })

/** Closes a township's year: its rows are taken only as late entries from now on. */
export const closeYear = change('close')
/** Opens a closed year again. */
export const reopenYear = change('reopen')
