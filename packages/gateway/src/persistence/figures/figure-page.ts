import { countedConditions } from './figure-query.ts'
import { countOne, horizonOf } from './count-figures.ts'
import type { Sight } from './sight.ts'
import { type EntryList, naturalOrder, pageInMemory } from '../reading/entry-page.ts'
import { readEntries } from '../reading/read-entries.ts'
import { BadRequest } from '../store-errors.ts'
import type { FigurePageRequest } from '../store-requests.ts'
import { kindOf } from '../tables/tables.ts'
import * as Effect from 'effect/Effect'
import { sql } from 'kysely'

const nameOf = ({ definition, subject, period, asOf, knownAt }: FigurePageRequest): string => {
  const whose = [definition.id, subject.kind, subject.township, subject.id]
  return ['figure', ...whose, period.id, horizonOf(period, asOf), knownAt ?? ''].join('/')
}

/** The entries that a figure counts as a list, by business key; of a coverage, those that are to be covered. */
export const figureList = (request: FigurePageRequest): EntryList | BadRequest => {
  const { definition, subject, period, asOf, knownAt } = request
  const kind = kindOf(definition.entryKind)
  if (kind === undefined) return new BadRequest({ code: 'unknownKind', value: definition.entryKind })
  const sought = {
    township: subject.township,
    subject: subject.id,
    from: period.from,
    horizon: horizonOf(period, asOf),
  }
  const concerns = definition.subject === subject.kind
  const conditions = concerns ? countedConditions(kind, definition, sought) : undefined
  const where = conditions ?? [sql<boolean>`false`]
  return { name: nameOf(request), kind, conditions: where, order: naturalOrder, direction: 'asc', knownAt }
}

const derivedIds = Effect.fnUntraced(function* (sight: Sight, { definition, ...question }: FigurePageRequest) {
  const value = yield* countOne(sight, definition, { ...question, entries: true })
  return [...new Set(value.status === 'present' ? value.entries : [])]
})

/** How many entries a derived figure rests on: those of the ledger, each once, however much follows from it. */
export const countDerived = (sight: Sight, request: FigurePageRequest): Effect.Effect<number> =>
  Effect.map(derivedIds(sight, request), (ids) => ids.length)

/** The entries that a derived figure rests on, as a page; they may be of several kinds. */
export const derivedPage = Effect.fnUntraced(function* (sight: Sight, request: FigurePageRequest) {
  const entries = yield* readEntries(sight.connection, sight.scope, yield* derivedIds(sight, request))
  return yield* pageInMemory(nameOf(request), entries, request)
})
