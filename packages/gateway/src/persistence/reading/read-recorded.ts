import * as Effect from 'effect/Effect'
import { sql } from 'kysely'
import type { Connection } from '../databases/connection.ts'
import type { Scope } from '../databases/scope.ts'
import type { Recorded, RecordedCount, RecordedRequest } from '../requests/recorded-requests.ts'
import { type JournalRow, journalColumns, readJournal } from '../tables/entry-row.ts'
import { rowsOf, rowsWithin } from '../tables/query-builder.ts'

interface CountRow {
  readonly kind: string
  readonly change: 'correction' | 'void' | null
  readonly entries: number
}

/** What was written to a township's journal in a span of time. */
export const readRecorded = Effect.fnUntraced(function* (
  connection: Connection,
  scope: Scope,
  { township, after, upTo, latest }: RecordedRequest,
) {
  const rows = rowsOf(scope, 'entry')
    .where('e.township', '=', township)
    .where('e.recorded', '>', after)
    .where('e.recorded', '<=', upTo)
  const counted = rows
    .select(['e.kind', 'e.change', sql<number>`count(*)`.as('entries')])
    .groupBy(['e.kind', 'e.change'])
  const counts = yield* connection.rows<CountRow>(counted.compile())
  const place = sql<number>`row_number() over (partition by e.kind order by e.recorded desc, e.seq desc)`.as('place')
  const numbered = rows.select([...journalColumns, 'e.seq', place])
  const newest = rowsWithin(scope, sql<{ readonly township: string }>`(${numbered})`)
    .select(journalColumns)
    .where(sql<boolean>`e.place <= ${latest}`)
    .orderBy(sql`e.recorded`, 'desc')
    .orderBy(sql`e.seq`, 'desc')
  const entries = yield* connection.rows<JournalRow>(newest.compile())
  return {
    counts: counts
      .map(({ kind, change, entries: many }): RecordedCount => ({ kind, change: change ?? 'entered', entries: many }))
      .toSorted((a, b) => b.entries - a.entries || (a.kind + a.change < b.kind + b.change ? -1 : 1)),
    latest: entries.map((row) => readJournal(row)),
  } satisfies Recorded
})
