import { type Assessment, type Period, type RuleBook, type Subject, assess, settle } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { type FigureGrid, Store } from '../persistence/store.ts'
import { definitionsReadBy, readerOver } from './figures-read.ts'
import { NotAssessable } from './run-errors.ts'
import { type Standpoint, standpointOf } from './standpoint.ts'

/** By which book the members of a township are judged, in which months, and from where the facts are seen. */
export interface MonthsRequest extends Standpoint {
  readonly book: RuleBook
  readonly township: string
  readonly periods: readonly Period[]
  /** Whether figures carry the ids of their entries (false by default: a year of them is long). */
  readonly entries?: boolean
}

/**
 * The members of one month, judged and ranked against each other: the ranked in order of rank, then those without a place; by
 * a book of money alone nobody is ranked.
 */
export interface MonthResult {
  readonly period: Period
  readonly assessments: readonly Assessment[]
}

const judged = (book: RuleBook, subject: Subject, period: Period, grid: FigureGrid) => {
  const outcome = assess(book, { subject, period, figures: readerOver(grid.of(subject.id, period.id)) })
  return outcome.ok ? Effect.succeed(outcome.value) : Effect.fail(new NotAssessable({ issues: outcome.issues }))
}

// By money alone nobody is ranked: there is no total to rank by.
const settled = (
  book: RuleBook,
  assessments: readonly Assessment[],
): Effect.Effect<readonly Assessment[], NotAssessable> => {
  if (book.total === undefined) return Effect.succeed(assessments)
  const groups = settle(assessments)
  return groups.ok
    ? Effect.succeed(groups.value.flatMap(({ ranked, unranked }) => [...ranked.map(({ item }) => item), ...unranked]))
    : Effect.fail(new NotAssessable({ issues: groups.issues }))
}

// Whoever was assigned only after the as-of date is not a member yet.
const until = (period: Period, { asOf = period.to }: Standpoint): Period =>
  asOf < period.to ? { ...period, to: asOf } : period

/** An assessment without its derivation: what is said of somebody in a list of many. */
export type Judgement = Omit<Assessment, 'nodes' | 'root' | 'footprint'>

/** An assessment without its derivation. */
export const judgementOf = (assessment: Assessment): Judgement => {
  const { book, subject, period, status, earned, judged: of, stated, vetoes, indicators } = assessment
  const { grade, moneyFen, standing } = assessment
  return {
    book,
    subject,
    period,
    status,
    earned,
    judged: of,
    stated,
    vetoes,
    indicators,
    ...(grade !== undefined && { grade }),
    ...(moneyFen !== undefined && { moneyFen }),
    ...(standing !== undefined && { standing }),
  }
}

/** How far judging has come: the month whose turn it is, and how many of how many months of members are judged. */
export interface MonthsProgress {
  readonly period: Period
  readonly judged: number
  readonly total: number
}

/**
 * Judges grid members' months, one month after the other, and keeps of each what `keep` makes of it: a year of many members
 * with all its derivations would fill the memory. Figures come in one statement each for all members and months together; every
 * member of a month is judged even when one is asked for, because a rank, and the grade that may hang on it, needs the whole
 * peer group.
 */
export const judgeMonths = <A>(
  actor: Actor,
  request: MonthsRequest,
  keep: (month: MonthResult) => A,
  onProgress: (progress: MonthsProgress) => void = () => undefined,
) =>
  Effect.gen(function* () {
    const store = yield* Store
    const { book, township, periods, entries = false } = request
    const standpoint = standpointOf(request)
    const rosters = yield* Effect.forEach(periods, (period) =>
      Effect.map(store.gridMembers(actor, township, until(period, standpoint), standpoint.knownAt), (members) => ({
        period,
        members,
      })),
    )
    const grid = yield* store.countFiguresBySubject(actor, {
      definitions: definitionsReadBy(book),
      township,
      subjects: [...new Set(rosters.flatMap(({ members }) => members.map((member) => member.id)))],
      periods,
      entries,
      ...standpoint,
    })
    const total = rosters.reduce((sum, { members }) => sum + members.length, 0)
    let done = 0
    return yield* Effect.forEach(rosters, ({ period, members }) => {
      onProgress({ period, judged: done, total })
      done += members.length
      return Effect.forEach(members, (member) => judged(book, member, period, grid)).pipe(
        Effect.flatMap((assessments) => settled(book, assessments)),
        Effect.map((assessments) => keep({ period, assessments })),
      )
    })
  })

/** Judges grid members' months and keeps all of them, derivations included. */
export const assessMonths = (actor: Actor, request: MonthsRequest) =>
  judgeMonths(actor, request, (month): MonthResult => month)
