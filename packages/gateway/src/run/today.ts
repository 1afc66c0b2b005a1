import {
  type Assessment,
  type CivilDate,
  type IndicatorResult,
  type Instant,
  type Label,
  type LooseEntry,
  type RuleBook,
  addDays,
} from '@zhunsheng/domain'
import type { Due, DueItem } from '@zhunsheng/domain/due'
import { type FollowedProcedure, procedures } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { ledgerKindsOf } from '../derived-kinds.ts'
import { type Recorded, Store } from '../persistence/store.ts'
import { definitionsReadBy } from './figures-read.ts'
import { dueIn } from './due.ts'
import { followCases } from './follow-cases.ts'
import { yearOfTownship } from './remembered.ts'
import type { Moved } from './stale.ts'
import { pointsMoved, scoreMoved } from './what-moves.ts'

/** Of which township, on which day, compared with the end of which day before, by which book. */
export interface TodayRequest {
  readonly township: string
  readonly on: CivilDate
  readonly since: CivilDate
  readonly book: RuleBook
}

/** What somebody has to answer for, of all that runs: those that have run out, soon do, and run. */
export interface Waiting {
  /** Any of the items, for the name of who answers. */
  readonly item: DueItem
  readonly overdue: number
  readonly soon: number
  readonly running: number
}

/** Matters of a procedure that are where they are, and what can be done next. */
export interface Stage {
  readonly procedure: FollowedProcedure
  /** The last move that was made, and since which day the one that waits longest does. */
  readonly last: Label
  readonly cases: readonly string[]
  readonly since: CivilDate
  readonly next: readonly Label[]
}

/** A line of the score that is another one, and what came in that it reads: how much, and the latest of it. */
export interface MovedLine extends Moved<IndicatorResult> {
  readonly cameIn: number
  readonly because: readonly LooseEntry[]
}

/** A day in the office. */
export interface Today {
  readonly due: Due
  readonly cameIn: Recorded
  readonly waiting: readonly Waiting[]
  readonly stages: readonly Stage[]
  readonly score: { readonly before: Assessment; readonly now: Assessment; readonly isMoved: boolean }
  readonly moved: readonly MovedLine[]
}

// So many entries are named; the rest is counted.
const namedEntries = 3

/** The last instant of a day in Beijing. */
export const endOf = (day: CivilDate): Instant => `${day}T15:59:59.999Z`

const count = (items: readonly DueItem[], states: readonly DueItem['state'][]): number =>
  items.filter(({ state }) => states.includes(state)).length

const ownerOf = ({ owner }: DueItem): string =>
  owner === undefined ? '' : 'post' in owner ? `post ${owner.post}` : `text ${owner.text}`

const waitingOf = ({ items }: Due): readonly Waiting[] =>
  [...Map.groupBy(items, ownerOf).values()]
    .flatMap((own): readonly Waiting[] => {
      const [item] = own
      if (item === undefined) return []
      const running = count(own, ['running'])
      return [{ item, overdue: count(own, ['overdue', 'grace']), soon: count(own, ['soon']), running }]
    })
    .filter(({ overdue, soon, running }) => overdue + soon + running > 0)
    .toSorted((a, b) => b.overdue - a.overdue || b.soon - a.soon || b.running - a.running)

// Events are thousands, and nearly all of them closed as they came in: those that are open stand in the list of what is due.
const followed = procedures.filter(({ ungated = [] }) => ungated.length === 0)

// What ends a matter: its archive, or its closing where a procedure knows no archive. A dispute ends when it is struck off.
const endsOf = ({ moves }: FollowedProcedure): ReadonlySet<string> => {
  const ends = new Set(moves.map(({ id }) => id).filter((id) => id === 'archived' || id === 'struckOff'))
  return ends.size === 0 ? new Set(['closed']) : ends
}

// Reopened, it is not over any more.
const isOver = (procedure: FollowedProcedure, made: readonly { readonly move: string }[]): boolean => {
  const ends = endsOf(procedure)
  const last = made.findLast(({ move }) => move === 'reopened' || ends.has(move))
  return last !== undefined && last.move !== 'reopened'
}

const stagesOf = Effect.fn('stagesOf')(function* (actor: Actor, { township, on }: TodayRequest) {
  const cases = yield* Effect.forEach(followed, (procedure) =>
    Effect.map(followCases(actor, { township, procedure, knownAt: endOf(on) }), (all) =>
      all.map((each) => ({ procedure, ...each })),
    ),
  )
  const open = cases.flat().flatMap((each) => {
    const made = each.made.filter((move) => move.on <= on)
    const last = made.at(-1)
    const next = each.next(on).filter(({ gates }) => gates.length === 0)
    return last === undefined || next.length === 0 || isOver(each.procedure, made)
      ? []
      : [{ ...each, last, open: next.map(({ label }) => label) }]
  })
  const stages = Map.groupBy(open, ({ procedure, last }) => `${procedure.id} ${last.move}`)
  return [...stages.values()].flatMap((same): readonly Stage[] => {
    const [first] = same
    if (first === undefined) return []
    const since = same.map(({ last }) => last.on).toSorted()[0] ?? on
    const { procedure, last, open: next } = first
    const label = procedure.moves.find(({ id }) => id === last.move)?.label ?? { zh: last.move, en: last.move }
    return [{ procedure, last: label, cases: same.map(({ key }) => key), since, next }]
  })
})

const linesMoved = (
  { before, now }: { readonly before: Assessment; readonly now: Assessment },
  book: RuleBook,
  { counts, latest }: Recorded,
): readonly MovedLine[] => {
  const definitions = new Map(definitionsReadBy(book).map((definition) => [definition.id, definition]))
  return pointsMoved(before, now).map((moved) => {
    const line = book.byPath.get(moved.now.path)
    const definition = line?.type === 'leaf' ? definitions.get(line.mechanism.figure) : undefined
    const kinds = definition === undefined ? [] : ledgerKindsOf(definition)
    const came = counts.filter(({ kind }) => kinds.includes(kind))
    const cameIn = came.reduce((sum, { entries }) => sum + entries, 0)
    return { ...moved, cameIn, because: latest.filter(({ kind }) => kinds.includes(kind)).slice(0, namedEntries) }
  })
}

/**
 * A day in the office: what is due, what came in since the end of a day before, who and what is waited for, and which lines of
 * the township's score are other than they were then, with what came in that they read. A score also moves as days pass.
 */
export const todayIn = Effect.fn('todayIn')(function* (actor: Actor, request: TodayRequest) {
  const store = yield* Store
  const { township, on, since, book } = request
  const due = yield* dueIn(actor, { township, on, knownAt: endOf(on) })
  const span = { after: endOf(since), upTo: endOf(on), latest: namedEntries }
  const cameIn = yield* store.recordedBetween(actor, { township, ...span })
  const year = Number(on.slice(0, 4))
  const seenOn = (day: CivilDate) => ({ book, township, year, asOf: day, knownAt: endOf(day) })
  const before = yield* yearOfTownship(actor, seenOn(since))
  const now = yield* yearOfTownship(actor, seenOn(on))
  return {
    due,
    cameIn,
    waiting: waitingOf(due),
    stages: yield* stagesOf(actor, request),
    score: { before, now, isMoved: scoreMoved(before, now) },
    moved: linesMoved({ before, now }, book, cameIn),
  } satisfies Today
})

/** The day before. */
export const dayBefore = (on: CivilDate): CivilDate => addDays(on, -1)
