import { type PeerGroup, type RuleBook, countyOf, settle } from '@zhunsheng/domain'
import { peerGroupOf } from '@zhunsheng/domain/roll-up'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { yearOfTownship } from './remembered.ts'
import { NotAssessable } from './run-errors.ts'
import { type Standpoint, standpointOf } from './standpoint.ts'

/** Who is ranked with whom: all of a county, or its towns, townships and subdistricts apart. */
export type Peers = 'county' | 'group'

const peersBy: Readonly<Record<Peers, (township: string) => string>> = {
  county: countyOf,
  group: (township) => `${countyOf(township)}/${peerGroupOf(township)}`,
}

/** Ranks the townships with a ledger of the year within their counties, as far as the actor reaches. */
export const rankTownships = Effect.fn('rankTownships')(function* (
  actor: Actor,
  request: Standpoint & {
    readonly book: RuleBook
    readonly year: number
    /** Only those of this county; all that there are by default. */
    readonly county?: string
    readonly peers?: Peers
  },
) {
  const store = yield* Store
  const { book, year, county, peers = 'county' } = request
  const standpoint = standpointOf(request)
  const townships = (yield* store.townships(actor)).filter(
    ({ code, years }) => years.includes(year) && (county === undefined || countyOf(code) === county),
  )
  const assessments = yield* Effect.forEach(townships, ({ code }) =>
    yearOfTownship(actor, { book, township: code, year, ...standpoint }),
  )
  const groups = settle(assessments, { peers: ({ subject }) => peersBy[peers](subject.township) })
  return groups.ok ? (groups.value satisfies readonly PeerGroup[]) : yield* new NotAssessable({ issues: groups.issues })
})
