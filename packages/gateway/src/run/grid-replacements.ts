import { type CivilDate, type Instant, type RuleBook, monthsOf, yearPeriod } from '@zhunsheng/domain'
import { entriesOfKind } from '@zhunsheng/domain/ledger'
import {
  type ReviewedRecord,
  type ReviewedTrigger,
  gridAssignment,
  memberReplacement,
  reviewRecords,
  reviewTriggers,
} from '@zhunsheng/domain/subsidy'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { monthsOfMembers } from './remembered.ts'
import { standpointOf } from './standpoint.ts'
import { covers } from './subsidy-accounts.ts'

/** Of which township and year, by which book, at the end of which day. */
export interface ReplacementsRequest {
  readonly book: RuleBook
  readonly township: string
  readonly year: number
  readonly on: CivilDate
  readonly knownAt?: Instant | undefined
}

/** Who fell under a trigger of the book in a year, and the replacements that were decided in it. */
export interface GridReplacements {
  readonly on: CivilDate
  readonly triggers: readonly ReviewedTrigger[]
  readonly records: readonly ReviewedRecord[]
}

/**
 * Triggers of a year beside the replacements that the ledger records. A replacement for another cause is nobody's fault, and a
 * trigger decides nothing by itself. Who asks has made sure that the township is within the actor's reach.
 */
export const replacementsOf = Effect.fnUntraced(function* (actor: Actor, request: ReplacementsRequest) {
  const { book, township, year, on, knownAt } = request
  const standpoint = standpointOf({ knownAt })
  // A month that is not over is no month yet: nobody falls under a trigger by the first week of it.
  const reach = [...monthsOf(yearPeriod(year - 1)), ...monthsOf(yearPeriod(year))]
  const periods = reach.filter((period) => period.to <= on && covers(book, period))
  const months = yield* monthsOfMembers(actor, { book, township, periods, ...standpoint })
  const store = yield* Store
  const kinds = [memberReplacement.id, gridAssignment.id]
  const rows = yield* store.ledgerOf(actor, { township, kinds, ...standpoint })
  const inPost = entriesOfKind(gridAssignment, rows)
    .filter(({ clocks: { occurred, closed } }) => occurred <= on && (closed === undefined || closed >= on))
    .map(({ facts }) => facts.member)
  const { from, to } = yearPeriod(year)
  const view = {
    from,
    book,
    on,
    inPost: new Set(inPost),
    histories: Map.groupBy(
      months.flatMap(({ assessments }) => assessments),
      ({ subject }) => subject.id,
    ),
    records: entriesOfKind(memberReplacement, rows),
  }
  return {
    on,
    triggers: reviewTriggers(view),
    records: reviewRecords(view).filter(({ record: { clocks } }) => clocks.occurred >= from && clocks.occurred <= to),
  } satisfies GridReplacements
})
