import { type FigureDefinition, type FigureValue, type RuleBook, yearPeriod } from '@zhunsheng/domain'
import type { Assessment, Instant, Standing } from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { rankTownships } from './rank-townships.ts'
import { yearOfTownship } from './remembered.ts'
import type { NotAssessable } from './run-errors.ts'

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
  /** Why neither score nor ranks were compared: the book does not judge the year. */
  readonly notJudged?: NotAssessable['issues']
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
  } satisfies Omit<Stale, 'figures'>
})

/** Compares figures, score and ranks of a township's year as they were known at an instant with what they are now. */
export const staleSince = Effect.fn('staleSince')(function* (actor: Actor, request: StaleRequest) {
  const results: Omit<Stale, 'figures'> = yield* Effect.catchTag(
    staleResults(actor, request),
    'NotAssessable',
    ({ issues }) => Effect.succeed({ ranks: [], notJudged: issues }),
  )
  return { figures: yield* staleFigures(actor, request), ...results } satisfies Stale
})
