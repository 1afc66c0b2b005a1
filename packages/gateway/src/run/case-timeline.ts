import type { CivilDate, Instant, LooseEntry } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { dutyClocks, kindsBeside, startsOf } from '@zhunsheng/domain/due'
import {
  type Background,
  type FollowedProcedure,
  type NextMove,
  backgroundOf,
  caseField,
  casesIn,
  procedures,
} from '@zhunsheng/domain/procedure'
import { type CaseMoney, type Timeline, caseMoney, timelineOf } from '@zhunsheng/domain/timeline'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { filtersOfCases } from '../case-filters.ts'
import { Store } from '../persistence/store.ts'
import { titleOfCase } from './follow-cases.ts'

/** Which cases of which township; of what had been recorded by an instant, if one is named. */
export interface TimelinesRequest {
  readonly township: string
  /** The business keys of the cases. */
  readonly keys: readonly string[]
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

/** Tells a case by its key as it stood at the end of a day; undefined where no entry belongs to it. */
export type TimelineTeller = (key: string, on: CivilDate) => CaseTimeline | undefined

interface Known {
  readonly own: readonly LooseEntry[]
  readonly beside: readonly LooseEntry[]
  readonly background: Background
}

const told = (
  procedure: FollowedProcedure,
  key: string,
  { own, beside, background }: Known,
  on: CivilDate,
): CaseTimeline => {
  const standpoint = { on, background, calendar: chinaCalendar }
  const money = caseMoney(key, own, standpoint)
  const title = titleOfCase(procedure, own)
  return {
    ...timelineOf(procedure, key, [...own, ...beside], standpoint),
    followed: procedure,
    ...(title !== undefined && { title }),
    ...(money !== undefined && { money }),
    entries: own.toSorted(byDay),
    next: nextOn(procedure, own, background, on),
  }
}

/** Reads what the timelines of some cases of a procedure are told from: once for them all, and for every day. */
export const timelineTeller = Effect.fn('timelineTeller')(function* (
  actor: Actor,
  procedure: FollowedProcedure,
  { township, keys, knownAt }: TimelinesRequest,
) {
  const store = yield* Store
  const entries = yield* store.ledgerOf(actor, {
    township,
    kinds: [...Object.keys(procedure.kinds), ...procedure.reads, ...kindsOfClocks(procedure)],
    where: filtersOfCases(procedure, keys),
    ...(knownAt !== undefined && { knownAt }),
  })
  const cases = casesIn(procedure, entries)
  const beside = entries.filter(({ kind }) => caseField(procedure, kind) === undefined)
  const background = backgroundOf(beside)
  const teller: TimelineTeller = (key, on) => {
    const own = cases.get(key)
    return own && told(procedure, key, { own, beside, background }, on)
  }
  return teller
})

/** Which case of which township, at the end of which day; of what had been recorded by an instant, if one is named. */
export interface TimelineRequest extends Omit<TimelinesRequest, 'keys'> {
  /** The business key of the case. */
  readonly key: string
  readonly on: CivilDate
}

/** The cases of a key as timelines, by procedure: one at most in each. */
export const timelinesNamed = Effect.fn('timelinesNamed')(function* (
  actor: Actor,
  { key, on, ...place }: TimelineRequest,
  among: readonly FollowedProcedure[] = procedures,
) {
  const tellers = yield* Effect.forEach(among, (procedure) =>
    timelineTeller(actor, procedure, { ...place, keys: [key] }),
  )
  return tellers.flatMap((tell) => tell(key, on) ?? [])
})
