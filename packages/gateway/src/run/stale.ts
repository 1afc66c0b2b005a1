import {
  type Assessment,
  type FigureDefinition,
  type FigureValue,
  type Instant,
  type Period,
  type RuleBook,
  type Standing,
  monthsOf,
  yearPeriod,
} from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { rankTownships } from './rank-townships.ts'
import { monthsOfMembers, yearOfTownship } from './remembered.ts'
import type { NotAssessable } from './run-errors.ts'
import { bookById } from './shipped-books.ts'

/** A value as it was known at an instant, and as it is now. */
export interface Moved<A> {
  readonly before: A
  readonly now: A
}

/** What has changed of a township's year since an instant: only what is another value now. */
export interface Stale {
  readonly figures: readonly (Moved<FigureValue> & { readonly definition: FigureDefinition })[]
  /** Absent when points, status and grade are the same. */
  readonly score?: Moved<Assessment>
  /** Of every township that is ranked with it. */
  readonly ranks: readonly (Moved<Standing | undefined> & { readonly township: string })[]
  /** The months of grid members with other points, another grade, other money or another rank; points and money first. */
  readonly months: readonly StaleMonth[]
  /** Why scores and ranks were not compared, all or in part: a book does not judge the year. */
  readonly notJudged?: NotAssessable['issues']
}

/** A month of a grid member; undefined where somebody was none. */
export interface StaleMonth extends Moved<Assessment | undefined> {
  readonly person: string
  readonly period: Period
}

/** Whose year, and since when. */
export interface StaleRequest {
  readonly book: RuleBook
  readonly township: string
  readonly year: number
  readonly since: Instant
}

const definitions = figureDefinitions.filter(({ subject }) => subject === 'township')
const numberOf = (value: FigureValue | undefined): string =>
  value?.status === 'present' ? `${value.value}/${value.of ?? ''}` : (value?.status ?? 'missing')
const missing: FigureValue = { status: 'missing' }

const staleFigures = Effect.fn('staleFigures')(function* (actor: Actor, { township, year, since }: StaleRequest) {
  const store = yield* Store
  const subject = { kind: 'township', id: township, township } as const
  const question = { subject, period: yearPeriod(year), entries: false }
  const before = yield* store.countFigures(actor, definitions, { ...question, knownAt: since })
  const now = yield* store.countFigures(actor, definitions, question)
  return definitions.flatMap((definition) => {
    const moved = { before: before.get(definition.id) ?? missing, now: now.get(definition.id) ?? missing }
    return numberOf(moved.before) === numberOf(moved.now) ? [] : [{ definition, ...moved }]
  })
})

const resultOf = ({ status, earned, judged, grade, moneyFen }: Assessment): string =>
  [status, earned, judged, grade ?? '', moneyFen ?? ''].join(' ')

const standings = Effect.fn('standings')(function* (actor: Actor, { book, year }: StaleRequest, knownAt?: Instant) {
  const groups = yield* rankTownships(actor, { book, year, ...(knownAt !== undefined && { knownAt }) })
  return new Map(
    groups.flatMap(({ ranked, unranked }) => [
      ...ranked.map(({ item, standing }) => [item.subject.township, standing] as const),
      ...unranked.map(({ subject }) => [subject.township, undefined] as const),
    ]),
  )
})

const staleRanks = Effect.fn('staleRanks')(function* (actor: Actor, request: StaleRequest) {
  const [before, now] = [yield* standings(actor, request, request.since), yield* standings(actor, request)]
  if (now.size < 2) return []
  return [...new Set([...before.keys(), ...now.keys()])].toSorted().flatMap((township) => {
    const moved = { before: before.get(township), now: now.get(township) }
    return JSON.stringify(moved.before) === JSON.stringify(moved.now) ? [] : [{ township, ...moved }]
  })
})

const staleResults = Effect.fn('staleResults')(function* (actor: Actor, request: StaleRequest) {
  const { book, township, year, since } = request
  const before = yield* yearOfTownship(actor, { book, township, year, knownAt: since })
  const now = yield* yearOfTownship(actor, { book, township, year })
  return {
    ...(resultOf(before) !== resultOf(now) && { score: { before, now } }),
    ranks: yield* staleRanks(actor, request),
  } satisfies Pick<Stale, 'score' | 'ranks'>
})

const monthlyBook = 'grid-member-month'
const monthOf = ({ subject, period }: Assessment): string => `${period.id}/${subject.id}`
const placeOf = ({ standing }: Assessment): string => (standing === undefined ? '' : `${standing.rank}/${standing.of}`)

const monthsAt = Effect.fn('monthsAt')(function* (
  actor: Actor,
  { township, year }: Pick<StaleRequest, 'township' | 'year'>,
  knownAt?: Instant,
) {
  // It is shipped: that it is not there is a fault of ours.
  const book = yield* Effect.orDie(bookById(monthlyBook))
  const periods = monthsOf(yearPeriod(year))
  const asked = { book, township, periods, ...(knownAt !== undefined && { knownAt }) }
  const results = yield* monthsOfMembers(actor, asked)
  return new Map(results.flatMap(({ assessments }) => assessments.map((each) => [monthOf(each), each] as const)))
})

const staleMonths = Effect.fn('staleMonths')(function* (actor: Actor, request: StaleRequest) {
  const [before, now] = [yield* monthsAt(actor, request, request.since), yield* monthsAt(actor, request)]
  const moved = [...new Set([...before.keys(), ...now.keys()])].toSorted().flatMap((key) => {
    const [then, today] = [before.get(key), now.get(key)]
    const some = today ?? then
    if (some === undefined) return []
    const isOther = then === undefined || today === undefined || resultOf(then) !== resultOf(today)
    if (!isOther && placeOf(then) === placeOf(today)) return []
    return [{ isOther, month: { person: some.subject.id, period: some.period, before: then, now: today } }]
  })
  const [others, ranks] = [moved.filter(({ isOther }) => isOther), moved.filter(({ isOther }) => !isOther)]
  return [...others, ...ranks].map(({ month }) => month)
})

/** Compares figures, score and ranks of a township's year as they were known at an instant with what they are now. */
export const staleSince = Effect.fn('staleSince')(function* (actor: Actor, request: StaleRequest) {
  const results: Omit<Stale, 'figures' | 'months'> = yield* Effect.catchTag(
    staleResults(actor, request),
    'NotAssessable',
    ({ issues }) => Effect.succeed({ ranks: [], notJudged: issues }),
  )
  const compared = Effect.map(staleMonths(actor, request), (months) => ({ months }))
  const ofMembers: Pick<Stale, 'months' | 'notJudged'> = yield* Effect.catchTag(
    compared,
    'NotAssessable',
    ({ issues }) => Effect.succeed({ months: [], notJudged: issues }),
  )
  return { figures: yield* staleFigures(actor, request), ...ofMembers, ...results } satisfies Stale
})
