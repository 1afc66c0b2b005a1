import { type Period, type RuleBook, type Subject, assess, yearPeriod } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { definitionsReadBy, readerOver } from './figures-read.ts'
import { NotAssessable } from './run-errors.ts'

export interface AssessRequest {
  readonly book: RuleBook
  readonly subject: Subject
  readonly period: Period
  /** Bounds what is in force; the period's last day by default. */
  readonly asOf?: string
}

/** Judges one subject for one period from the store, with the full derivation. */
export const assessSubject = Effect.fn('assessSubject')(function* (actor: Actor, request: AssessRequest) {
  const store = yield* Store
  const { book, subject, period, asOf } = request
  const values = yield* store.countFigures(actor, definitionsReadBy(book), {
    subject,
    period,
    ...(asOf === undefined ? {} : { asOf }),
  })
  const outcome = assess(book, { subject, period, figures: readerOver(values) })
  return outcome.ok ? outcome.value : yield* new NotAssessable({ issues: outcome.issues })
})

/** Judges a township's year. */
export const assessTownship = (
  actor: Actor,
  request: { readonly book: RuleBook; readonly township: string; readonly year: number; readonly asOf?: string },
) =>
  assessSubject(actor, {
    book: request.book,
    subject: { kind: 'township', id: request.township, township: request.township },
    period: yearPeriod(request.year),
    ...(request.asOf === undefined ? {} : { asOf: request.asOf }),
  })
