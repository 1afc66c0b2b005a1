import { countedConditions } from './figure-query.ts'
import { horizonOf } from './count-figures.ts'
import { type EntryList, naturalOrder } from '../reading/entry-page.ts'
import { BadRequest } from '../store-errors.ts'
import type { FigurePageRequest } from '../store-requests.ts'
import { kindOf } from '../tables/tables.ts'
import { sql } from 'kysely'

/** The entries that a figure counts as a list, by business key; of a coverage, those that are to be covered. */
export const figureList = ({
  definition,
  subject,
  period,
  asOf,
  knownAt,
}: FigurePageRequest): EntryList | BadRequest => {
  const kind = kindOf(definition.entryKind)
  if (kind === undefined) return new BadRequest({ code: 'unknownKind', value: definition.entryKind })
  const horizon = horizonOf(period, asOf)
  const sought = { township: subject.township, subject: subject.id, from: period.from, horizon }
  const concerns = definition.subject === subject.kind
  const conditions = concerns ? countedConditions(kind, definition, sought) : undefined
  return {
    name: ['figure', definition.id, subject.kind, subject.township, subject.id, period.id, horizon, knownAt ?? ''].join(
      '/',
    ),
    kind,
    conditions: conditions ?? [sql`false`],
    order: naturalOrder,
    direction: 'asc',
    knownAt,
  }
}
