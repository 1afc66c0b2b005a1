import {
  type FigureReader,
  type Period,
  type Receipt,
  type RuleBook,
  type Subject,
  assess,
  parsePeriod,
  yearPeriod,
} from '@zhunsheng/domain'
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

/** Counts what a book reads of a subject in a period, and hands it out as an assessment wants it. */
const figuresOf = Effect.fn('figuresOf')(function* (actor: Actor, { book, subject, period, asOf }: AssessRequest) {
  const store = yield* Store
  const values = yield* store.countFigures(actor, definitionsReadBy(book), {
    subject,
    period,
    ...(asOf === undefined ? {} : { asOf }),
  })
  return readerOver(values)
})

/** The figures of what a receipt speaks of, as they are now. A period that is none reads nothing: the receipt says so itself. */
export const readerFor = (
  actor: Actor,
  book: RuleBook,
  { subject, period }: Pick<Receipt, 'subject' | 'period'>,
): Effect.Effect<FigureReader, never, Store> => {
  const read = parsePeriod(period)
  return read.ok ? figuresOf(actor, { book, subject, period: read.value }) : Effect.succeed(readerOver(new Map()))
}

/** Judges one subject for one period from the store, with the full derivation. */
export const assessSubject = Effect.fn('assessSubject')(function* (actor: Actor, request: AssessRequest) {
  const { book, subject, period } = request
  const outcome = assess(book, { subject, period, figures: yield* figuresOf(actor, request) })
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
