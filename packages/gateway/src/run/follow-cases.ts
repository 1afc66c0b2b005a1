import type { CivilDate, Instant, LooseEntry } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { type FollowedCase, type FollowedProcedure, backgroundOf, casesIn } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { filtersOfCases } from '../case-filters.ts'
import { Store } from '../persistence/store.ts'

/** Whose cases of which procedure; of what had been recorded by an instant, if one is named. */
export interface CasesRequest {
  readonly township: string
  readonly procedure: FollowedProcedure
  /** The business key of the only case that is asked for; every one unless given. */
  readonly case?: string | undefined
  readonly knownAt?: Instant
}

/** One case, followed. */
export interface OneCase extends Pick<FollowedCase, 'made' | 'illegal'> {
  readonly key: string
  /** What it is about, in the words of the entry that opened it; absent when there is none. */
  readonly title?: string
  readonly next: FollowedCase['next']
}

/** What a case is about, in the words of the entry that opened it; undefined when there is none. */
export const titleOfCase = (procedure: FollowedProcedure, entries: readonly LooseEntry[]): string | undefined => {
  const opening = entries.find(({ kind }) => procedure.kinds[kind] === 'key')
  const title = opening?.facts['title']
  return typeof title === 'string' ? title : undefined
}

const firstDay = ({ made, illegal }: OneCase): CivilDate =>
  [...made, ...illegal].map(({ on }) => on).toSorted()[0] ?? ''

// As many as a statement of either database can bind with ease.
const batch = 1000

// Of what makes moves without gates there may be far more than anybody follows: events by the hundred thousand, of which
// nothing was ever done but reporting them. They are read for the cases in which there is something else as well.
const entriesOfCases = Effect.fnUntraced(function* (actor: Actor, request: CasesRequest) {
  const { procedure, case: only, ...place } = request
  const { kinds, reads, ungated = [] } = procedure
  const store = yield* Store
  const filters = only !== undefined && { where: filtersOfCases(procedure, [only]) }
  if (only !== undefined || ungated.length === 0)
    return yield* store.ledgerOf(actor, { ...place, kinds: [...Object.keys(kinds), ...reads], ...filters })
  const gated = Object.keys(kinds).filter((id) => !ungated.includes(id))
  const entries = [...(yield* store.ledgerOf(actor, { ...place, kinds: [...gated, ...reads] }))]
  const names = [...casesIn(procedure, entries).keys()]
  for (let from = 0; from < names.length; from += batch) {
    const where = filtersOfCases(procedure, names.slice(from, from + batch))
    entries.push(...(yield* store.ledgerOf(actor, { ...place, kinds: ungated, where })))
  }
  return entries
})

/**
 * Follows every case of a procedure in a township, or one of them, in the order in which they began. One that nothing belongs to
 * but what opened it, without a gate, is followed when it is asked for by name.
 */
export const followCases = Effect.fn('followCases')(function* (actor: Actor, request: CasesRequest) {
  const { procedure } = request
  const entries = yield* entriesOfCases(actor, request)
  const background = backgroundOf(entries)
  const followed = [...casesIn(procedure, entries)].map(([key, own]): OneCase => {
    const title = titleOfCase(procedure, own)
    return { key, ...(title !== undefined && { title }), ...procedure.follow(own, chinaCalendar, background) }
  })
  return followed.toSorted((a, b) => {
    const [x, y] = [`${firstDay(a)} ${a.key}`, `${firstDay(b)} ${b.key}`]
    return x < y ? -1 : x > y ? 1 : 0
  })
})
