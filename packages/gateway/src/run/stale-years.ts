import type { RuleBook } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { type Closing, Store } from '../persistence/store.ts'
import { type Stale, staleSince } from './stale.ts'

/** A closed year, and what is not as it was when it was closed. */
export interface StaleYear {
  readonly closing: Closing
  readonly stale: Stale
}

/** A township's year. */
interface Place {
  readonly township: string
  readonly year: number
}

/** Years compared, and those that are left to `zhunsheng stale`. */
export interface StaleYears {
  readonly compared: readonly StaleYear[]
  readonly left: readonly Place[]
}

const isAt =
  (one: Place) =>
  (other: Place): boolean =>
    one.township === other.township && one.year === other.year

const closedYears = Effect.fn('closedYears')(function* (actor: Actor) {
  const store = yield* Store
  return (yield* store.closings(actor)).filter(({ isClosed }) => isClosed)
})

const compare = (actor: Actor, book: RuleBook, closing: Closing) => {
  const { township, year, at: since } = closing
  return Effect.map(staleSince(actor, { book, township, year, since }), (stale) => ({ closing, stale }))
}

/** What has become stale of a township's year; undefined while the year is open. */
export const staleYear = Effect.fn('staleYear')(function* (
  actor: Actor,
  { book, ...place }: Place & { readonly book: RuleBook },
) {
  const closing = (yield* closedYears(actor)).find(isAt(place))
  return closing && (yield* compare(actor, book, closing))
})

const hasMoved = ({ figures, score, ranks, months }: Stale): boolean =>
  figures.length > 0 || score !== undefined || ranks.length > 0 || months.length > 0

/**
 * What has become stale where late rows went: of their years, as far as those are closed, and of later closed years of the
 * same townships whose results have moved, for who was appointed stands in the ledger for years. Compares so many years;
 * the rest are left.
 */
export const staleYears = Effect.fn('staleYears')(function* (
  actor: Actor,
  { book, places, most = 10 }: { readonly book: RuleBook; readonly places: readonly Place[]; readonly most?: number },
) {
  if (places.length === 0) return { compared: [], left: [] } satisfies StaleYears
  const closed = yield* closedYears(actor)
  const isLate = (closing: Closing): boolean => places.some(isAt(closing))
  const follows = ({ township, year }: Closing): boolean =>
    places.some((place) => place.township === township && place.year < year)
  const asked = [...closed.filter(isLate), ...closed.filter((each) => !isLate(each) && follows(each))]
  const years = yield* Effect.forEach(asked.slice(0, most), (closing) => compare(actor, book, closing))
  return {
    compared: years.filter(({ closing, stale }) => isLate(closing) || hasMoved(stale)),
    left: asked.slice(most).map(({ township, year }) => ({ township, year })),
  } satisfies StaleYears
})
