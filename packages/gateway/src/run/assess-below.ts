import { type Assessment, type Period, type RuleBook, assess, yearPeriod } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { definitionsReadBy, readerOver } from './figures-read.ts'
import { NotAssessable } from './run-errors.ts'
import { type Standpoint, standpointOf } from './standpoint.ts'
import { type Rostered, type SubjectBelow, subjectsBelow } from './subjects-below.ts'

/** By which book whoever is on a roster of a township is judged, in which year, and from where the facts are seen. */
export interface BelowRequest extends Standpoint {
  readonly book: RuleBook
  readonly below: SubjectBelow
  readonly township: string
  readonly year: number
  /** A month of that year, for a book of months. */
  readonly month?: Period
}

/** Somebody on a roster, judged. */
export interface JudgedBelow extends Rostered {
  readonly assessment: Assessment
}

/**
 * Judges the year, or one month of it, of everybody on a roster, by key, from one statement a figure. Nobody is ranked: villages and communities
 * are not held to the same, and civil servants are compared with no one.
 */
export const assessBelow = Effect.fn('assessBelow')(function* (actor: Actor, request: BelowRequest) {
  const store = yield* Store
  const { book, below, township, year } = request
  const standpoint = standpointOf(request)
  const period = request.month ?? yearPeriod(year)
  const rostered = yield* subjectsBelow(actor, below, { township, period, ...standpoint })
  const grid = yield* store.countFiguresBySubject(actor, {
    definitions: definitionsReadBy(book),
    township,
    subjects: rostered.map(({ subject }) => subject.id),
    periods: [period],
    ...standpoint,
  })
  return yield* Effect.forEach(rostered, ({ subject, entry }) => {
    const outcome = assess(book, { subject, period, figures: readerOver(grid.of(subject.id, period.id)) })
    return outcome.ok
      ? Effect.succeed<JudgedBelow>({ subject, entry, assessment: outcome.value })
      : Effect.fail(new NotAssessable({ issues: outcome.issues }))
  })
})
