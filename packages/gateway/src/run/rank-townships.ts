import { type PeerGroup, type RuleBook, countyOf, settle } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { yearOfTownship } from './remembered.ts'
import { NotAssessable } from './run-errors.ts'
import { type Standpoint, standpointOf } from './standpoint.ts'

/** Ranks the townships with a ledger of the year within their counties, as far as the actor reaches. */
export const rankTownships = Effect.fn('rankTownships')(function* (
  actor: Actor,
  request: Standpoint & { readonly book: RuleBook; readonly year: number },
) {
  const store = yield* Store
  const { book, year } = request
  const standpoint = standpointOf(request)
  const townships = (yield* store.townships(actor)).filter(({ years }) => years.includes(year))
  const assessments = yield* Effect.forEach(townships, ({ code }) =>
    yearOfTownship(actor, { book, township: code, year, ...standpoint }),
  )
  const groups = settle(assessments, { peers: ({ subject }) => countyOf(subject.township) })
  return groups.ok ? (groups.value satisfies readonly PeerGroup[]) : yield* new NotAssessable({ issues: groups.issues })
})
