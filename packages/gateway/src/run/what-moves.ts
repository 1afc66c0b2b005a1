import {
  type Assessment,
  type CivilDate,
  type FigureDefinition,
  type FigureValue,
  type IndicatorResult,
  type LooseEntry,
  type Period,
  type RuleBook,
  type Subject,
  assess,
  countFigures,
  indexLedger,
  parsePeriod,
  yearPeriod,
} from '@zhunsheng/domain'
import { figureDefinitions, isDerivedFigure } from '@zhunsheng/domain/ledger'
import { withDerived } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { ledgerKindsOf } from '../derived-kinds.ts'
import { Store } from '../persistence/store.ts'
import { type Alarm, alertsIn } from './alerts.ts'
import { definitionsReadBy, readerOver } from './figures-read.ts'
import type { NotAssessable } from './run-errors.ts'
import type { Moved } from './stale.ts'

/** A figure of one subject and period, before and now. */
export interface MovedFigure extends Moved<FigureValue> {
  readonly definition: FigureDefinition
  readonly subject: Subject
  readonly period: Period
}

/** What one entry moves: only what is another value now. */
export interface Moves {
  readonly figures: readonly MovedFigure[]
  /** The lines of the book that have no lines below them. */
  readonly points: readonly Moved<IndicatorResult>[]
  /** Absent when points, status and grade of the whole are the same. */
  readonly score?: Moved<Assessment>
  readonly came: readonly Alarm[]
  readonly went: readonly Alarm[]
  /** Why the year was not scored. */
  readonly notJudged?: NotAssessable['issues']
}

/** Where to look for what an entry moves: in which year, at the end of which day for alerts, by which book for points. */
export interface MovesRequest {
  readonly entry: LooseEntry
  readonly year: number
  readonly on: CivilDate
  readonly book: RuleBook
}

/** What is to be compared. */
interface Seen {
  readonly figures: readonly (Omit<MovedFigure, 'before' | 'now'> & { readonly value: FigureValue })[]
  readonly assessed: ReturnType<typeof assess>
  readonly alarms: readonly Alarm[]
}

interface Question {
  readonly definitions: readonly FigureDefinition[]
  readonly subject: Subject
  readonly period: Period
}

const occurredOf = ({ clocks }: LooseEntry): string => String(clocks['occurred'])

// Grid members are judged by the month, everybody else by the year.
const periodOf = ({ entry, year }: MovesRequest, { subject }: FigureDefinition): Period => {
  const month = parsePeriod(occurredOf(entry).slice(0, 7))
  return subject === 'gridMember' && month.ok ? month.value : yearPeriod(year)
}

const townshipOf = ({ entry: { township } }: MovesRequest): Subject => ({ kind: 'township', id: township, township })

/** The figures over a kind: those of the township, and those of whom the entry itself names. */
const questionsOf = (request: MovesRequest): readonly Question[] => {
  const { entry, year } = request
  const over = figureDefinitions.filter((definition) => ledgerKindsOf(definition).includes(entry.kind))
  const ofTownship = over.filter(({ subject }) => subject === 'township')
  const below = over.flatMap((definition): readonly Question[] => {
    const { subject: kind, subjectField, entryKind } = definition
    // What follows from an entry is about the case that the entry names.
    const names = entryKind === entry.kind || isDerivedFigure(definition)
    const id = subjectField === undefined || !names ? undefined : entry.facts[subjectField]
    if (kind === 'township' || typeof id !== 'string') return []
    const subject = { kind, id, township: entry.township }
    return [{ definitions: [definition], subject, period: periodOf(request, definition) }]
  })
  return [{ definitions: ofTownship, subject: townshipOf(request), period: yearPeriod(year) }, ...below]
}

/**
 * Counts from the store; with an entry that is not in it, what is counted over its kind is counted over a copy of the
 * entries with that one among them.
 */
const counterWith = Effect.fnUntraced(function* (actor: Actor, entry: LooseEntry, added: boolean) {
  const store = yield* Store
  const isOver = (definition: FigureDefinition): boolean => added && ledgerKindsOf(definition).includes(entry.kind)
  const kinds = [...new Set(figureDefinitions.filter(isOver).flatMap(ledgerKindsOf))]
  const ledger = added ? yield* store.ledgerOf(actor, { township: entry.township, kinds }) : []
  const index = withDerived(indexLedger(added ? [...ledger, entry] : ledger))
  return ({ definitions, subject, period }: Question) =>
    Effect.map(
      store.countFigures(
        actor,
        definitions.filter((each) => !isOver(each)),
        { subject, period, entries: false },
      ),
      (stored) => new Map([...stored, ...countFigures(definitions.filter(isOver), index, { subject, period })]),
    )
})

const missing: FigureValue = { status: 'missing' }

const seen = Effect.fnUntraced(function* (actor: Actor, request: MovesRequest, added: boolean) {
  const { entry, year, on, book } = request
  const count = yield* counterWith(actor, entry, added)
  const figures = yield* Effect.forEach(questionsOf(request), (question) =>
    Effect.map(count(question), (values) =>
      question.definitions.map((definition) => {
        const { subject, period } = question
        return { definition, subject, period, value: values.get(definition.id) ?? missing }
      }),
    ),
  )
  const [subject, period] = [townshipOf(request), yearPeriod(year)]
  const read = yield* count({ definitions: definitionsReadBy(book), subject, period })
  const also = added ? [entry] : []
  const { found } = yield* alertsIn(actor, { township: entry.township, on, reading: entry.kind, also })
  const assessed = assess(book, { subject, period, figures: readerOver(read) })
  return { figures: figures.flat(), assessed, alarms: found } satisfies Seen
})

const numberOf = (value: FigureValue): string =>
  value.status === 'present' ? `${value.value}/${value.of ?? ''}` : value.status

const movedFigures = (before: Seen, now: Seen): Moves['figures'] =>
  before.figures.flatMap(({ value, ...figure }, i) => {
    const other = now.figures[i]?.value ?? missing
    return numberOf(value) === numberOf(other) ? [] : [{ ...figure, before: value, now: other }]
  })

const resultOf = ({ status, earned, judged, grade }: Assessment): string =>
  [status, earned, judged, grade ?? ''].join(' ')

/** Whether the whole came to something else: points, status or grade. */
export const scoreMoved = (before: Assessment, now: Assessment): boolean => resultOf(before) !== resultOf(now)

/** The lines without lines below them whose points or status are others. */
export const pointsMoved = (before: Assessment, now: Assessment): readonly Moved<IndicatorResult>[] => {
  const isGroup = (path: string): boolean => now.indicators.some((each) => each.path.startsWith(`${path}/`))
  return before.indicators.flatMap((was) => {
    const is = now.indicators.find(({ path }) => path === was.path)
    if (is === undefined || isGroup(was.path)) return []
    return was.points === is.points && was.status === is.status ? [] : [{ before: was, now: is }]
  })
}

const movedPoints = (before: Assessment, now: Assessment): Pick<Moves, 'points' | 'score'> => ({
  points: pointsMoved(before, now),
  ...(scoreMoved(before, now) && { score: { before, now } }),
})

// The entries that a finding rests on may be more or fewer while what it says is the same.
const idOf = ({ alert, finding }: Alarm): string => `${alert.id} ${JSON.stringify({ ...finding, entries: [] })}`
const without = (alarms: readonly Alarm[], others: readonly Alarm[]): readonly Alarm[] => {
  const known = new Set(others.map(idOf))
  return alarms.filter((alarm) => !known.has(idOf(alarm)))
}

const compared = (before: Seen, now: Seen): Moves => {
  const judged =
    before.assessed.ok && now.assessed.ok
      ? movedPoints(before.assessed.value, now.assessed.value)
      : { points: [], ...(!now.assessed.ok && { notJudged: now.assessed.issues }) }
  return {
    figures: movedFigures(before, now),
    ...judged,
    came: without(now.alarms, before.alarms),
    went: without(before.alarms, now.alarms),
  }
}

/** What an entry would move that the ledger does not hold. Nothing is written: it is counted over a copy of the entries. */
export const wouldMove = Effect.fn('wouldMove')(function* (actor: Actor, request: MovesRequest) {
  return compared(yield* seen(actor, request, false), yield* seen(actor, request, true))
})

/** Does something, and answers with what came of it and with what had moved by then. */
export const movedBy = Effect.fn('movedBy')(function* <A, E, R>(
  actor: Actor,
  request: MovesRequest,
  work: Effect.Effect<A, E, R>,
) {
  const before = yield* seen(actor, request, false)
  const result = yield* work
  return { result, moves: compared(before, yield* seen(actor, request, false)) }
})
