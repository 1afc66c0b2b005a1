import { type Assessment, type Period, type RuleBook, type SettledResult, type Subject, assess, settle } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { definitionsReadBy, readerOver } from './figures-read.ts'
import { NotAssessable } from './run-errors.ts'

export interface MonthsRequest {
  readonly book: RuleBook
  readonly township: string
  readonly periods: readonly Period[]
  /** Only these members are returned; ranks are always over all of the township's members of a month. */
  readonly members?: readonly string[]
}

/** The members of one month: judged, ranked against each other, with rank overrides and money settled. */
export interface MonthResult {
  readonly period: Period
  readonly results: readonly SettledResult[]
}

/**
 * Judges grid members' months. Figures come in one statement each for all members and months together; every member of a
 * month is judged even when few are asked for, because a rank needs the whole peer group.
 */
export const assessMonths = Effect.fn('assessMonths')(function* (actor: Actor, request: MonthsRequest) {
  const store = yield* Store
  const { book, township, periods } = request
  const rosters = yield* Effect.forEach(periods, (period) => store.gridMembers(actor, township, period))
  const grid = yield* store.countFiguresBySubject(actor, {
    definitions: definitionsReadBy(book),
    township,
    subjects: [...new Set(rosters.flat().map((subject) => subject.id))],
    periods,
    entries: false,
  })
  const judged = (subject: Subject, period: Period): Effect.Effect<Assessment, NotAssessable> => {
    const outcome = assess(book, { subject, period, figures: readerOver(grid.of(subject.id, period.id)) })
    return outcome.ok ? Effect.succeed(outcome.value) : Effect.fail(new NotAssessable({ issues: outcome.issues }))
  }
  const wanted = request.members === undefined ? undefined : new Set(request.members)
  return yield* Effect.forEach(periods, (period, i) =>
    Effect.map(
      Effect.forEach(rosters[i] ?? [], (subject) => judged(subject, period)),
      (assessments): MonthResult => ({
        period,
        results: settle(book, assessments).filter(
          (result) => wanted === undefined || wanted.has(result.assessment.subject.id),
        ),
      }),
    ),
  )
})
