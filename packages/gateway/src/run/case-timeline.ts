import type { CivilDate, Instant, LooseEntry } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { dutyClocks, kindsBeside, startsOf } from '@zhunsheng/domain/due'
import {
  type Background,
  type FollowedProcedure,
  type NextMove,
  backgroundOf,
  caseField,
  caseOf,
  procedures,
} from '@zhunsheng/domain/procedure'
import { type CaseMoney, type Timeline, caseMoney, timelineOf } from '@zhunsheng/domain/timeline'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { type EntryFilter, Store } from '../persistence/store.ts'
import { titleOfCase } from './follow-cases.ts'

/** Which case of which township, at the end of which day; of what had been recorded by an instant, if one is named. */
export interface TimelineRequest {
  readonly township: string
  /** The business key of the case. */
  readonly key: string
  readonly on: CivilDate
  readonly knownAt?: Instant | undefined
}

/** One case as a timeline. */
export interface CaseTimeline extends Timeline {
  readonly followed: FollowedProcedure
  /** What it is about, in the words of the entry that opened it; absent when there is none. */
  readonly title?: string
  /** What an enforcement case asks of the party in money; absent while no fine is decided. */
  readonly money?: CaseMoney
  /** The current entries of the case, in the order in which they occurred. */
  readonly entries: readonly LooseEntry[]
  /** Which moves are open on the day of the timeline, and what holds the others. */
  readonly next: readonly NextMove[]
}

// Whatever a clock of the case may look at beside it: the entries that pause or end it, and who answers for it.
const kindsOfClocks = (procedure: FollowedProcedure): readonly string[] =>
  dutyClocks.flatMap((clock) => {
    const kinds = startsOf(clock).map(({ entryKind }) => entryKind)
    return kinds.some((kind) => caseField(procedure, kind) !== undefined) ? [...kinds, ...kindsBeside(clock)] : []
  })

// Of the kinds of the case its own entries alone, of the others all.
const readsOf = (procedure: FollowedProcedure, key: string) => {
  const own = Object.entries(procedure.kinds)
  const where = Object.fromEntries(
    own.map(([kind, column]) => [kind, [{ [column]: { is: key } }] satisfies [EntryFilter]]),
  )
  return { kinds: [...own.map(([kind]) => kind), ...procedure.reads, ...kindsOfClocks(procedure)], where }
}

const byDay = (a: LooseEntry, b: LooseEntry): number => {
  const [x, y] = [a, b].map(({ clocks, kind, key }) => `${String(clocks['occurred'])} ${kind} ${key}`)
  return String(x) < String(y) ? -1 : 1
}

// What may come next is told of the case as it stood: what was done later had not been done.
const nextOn = (
  procedure: FollowedProcedure,
  own: readonly LooseEntry[],
  background: Background,
  on: CivilDate,
): readonly NextMove[] => {
  const { made, illegal } = procedure.follow(own, chinaCalendar, background)
  const later = new Set([...made, ...illegal].filter((move) => move.on > on).map(({ entry }) => entry.id))
  return procedure
    .follow(
      own.filter(({ id }) => !later.has(id)),
      chinaCalendar,
      background,
    )
    .next(on)
}

/** A case of one procedure as a timeline; undefined where no entry belongs to it. */
export const caseTimeline = Effect.fn('caseTimeline')(function* (
  actor: Actor,
  procedure: FollowedProcedure,
  { township, key, on, knownAt }: TimelineRequest,
) {
  const store = yield* Store
  const request = { township, ...readsOf(procedure, key), ...(knownAt !== undefined && { knownAt }) }
  const all = yield* store.ledgerOf(actor, request)
  const own = all.filter((entry) => caseOf(procedure, entry) === key)
  if (own.length === 0) return undefined
  const background = backgroundOf(all)
  const standpoint = { on, background, calendar: chinaCalendar }
  const timeline = timelineOf(procedure, key, all, standpoint)
  const money = caseMoney(key, own, standpoint)
  const title = titleOfCase(procedure, own)
  return {
    ...timeline,
    followed: procedure,
    ...(title !== undefined && { title }),
    ...(money !== undefined && { money }),
    entries: own.toSorted(byDay),
    next: nextOn(procedure, own, background, on),
  } satisfies CaseTimeline
})

/** The cases of a key as timelines, by procedure: one at most in each. */
export const timelinesNamed = Effect.fn('timelinesNamed')(function* (
  actor: Actor,
  request: TimelineRequest,
  among: readonly FollowedProcedure[] = procedures,
) {
  const found = yield* Effect.forEach(among, (procedure) => caseTimeline(actor, procedure, request))
  return found.filter((each) => each !== undefined)
})
