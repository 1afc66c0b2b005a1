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
import { type Standpoint, standpointOf } from './standpoint.ts'

/** By which book a subject is judged, in which period, and from where the facts are seen. */
export interface AssessRequest extends Standpoint {
  readonly book: RuleBook
  readonly subject: Subject
  readonly period: Period
}

/** Counts what a book reads of a subject in a period, and hands it out as an assessment wants it. */
const figuresOf = Effect.fn('figuresOf')(function* (actor: Actor, request: AssessRequest) {
  const store = yield* Store
  const { book, subject, period } = request
  const question = { subject, period, ...standpointOf(request) }
  const values = yield* store.countFigures(actor, definitionsReadBy(book), question)
  return readerOver(values)
})

/** The figures of what a receipt speaks of, seen from where it was made. A period that is none reads nothing: the receipt says so itself. */
export const readerFor = (
  actor: Actor,
  book: RuleBook,
  receipt: Pick<Receipt, 'subject' | 'period' | 'asOf' | 'knownAt'>,
): Effect.Effect<FigureReader, never, Store> => {
  const period = parsePeriod(receipt.period)
  const { subject } = receipt
  return period.ok
    ? figuresOf(actor, { book, subject, period: period.value, ...standpointOf(receipt) })
    : Effect.succeed(readerOver(new Map()))
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
  request: Standpoint & { readonly book: RuleBook; readonly township: string; readonly year: number },
) =>
  assessSubject(actor, {
    book: request.book,
    subject: { kind: 'township', id: request.township, township: request.township },
    period: yearPeriod(request.year),
    ...standpointOf(request),
  })
