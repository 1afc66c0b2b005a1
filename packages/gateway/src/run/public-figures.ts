import {
  type FigureDefinition,
  type FigureValue,
  type LooseEntry,
  countFigures,
  indexLedger,
  yearPeriod,
} from '@zhunsheng/domain'
import { kindsWithheldFrom, mayCountUndisclosed, publicEntries, undisclosableKinds } from '@zhunsheng/domain/ledger'
import { withDerived } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { ledgerKindsOf } from '../derived-kinds.ts'
import { Store } from '../persistence/store.ts'
import { type Standpoint, standpointOf } from './standpoint.ts'

/** Which figures of a township and year, and from where the facts are seen. */
export interface FiguresOfYear extends Standpoint {
  readonly township: string
  readonly year: number
  readonly definitions: readonly FigureDefinition[]
}

const questionOf = ({ township, year, ...from }: FiguresOfYear) => ({
  subject: { kind: 'township', id: township, township } as const,
  period: yearPeriod(year),
  ...standpointOf(from),
})

/** Figures of a township’s year as its ledger gives them; of which entries they rest on nothing is read. */
export const figuresOfYear = Effect.fnUntraced(function* (actor: Actor, request: FiguresOfYear) {
  const store = yield* Store
  return yield* store.countFigures(actor, request.definitions, { ...questionOf(request), entries: false })
})

// What says so now, and what said so only after the instant that is asked about: a number of then would give it away today.
const undisclosedRows = Effect.fnUntraced(function* (actor: Actor, { township, knownAt }: FiguresOfYear) {
  const store = yield* Store
  const where = Object.fromEntries(undisclosableKinds.map((kind) => [kind, [{ undisclosed: { is: true } }]]))
  const known = standpointOf({ knownAt })
  const rows = yield* store.ledgerOf(actor, { township, kinds: undisclosableKinds, where, ...known })
  return knownAt === undefined ? rows : [...rows, ...(yield* store.undisclosedAfter(actor, township, knownAt))]
})

// Rows without those that are not for the public, and how many of a year these are.
const openRows = (rows: readonly LooseEntry[], also: readonly LooseEntry[], year: number) => {
  const open = publicEntries(rows, also)
  const shown = new Set(open)
  return { open, hidden: rows.filter((entry) => entry.year === year && !shown.has(entry)).length }
}

const nothing: ReadonlyMap<string, FigureValue> = new Map()

/**
 * The same figures for the public: counted as if what is not for the public, and what follows from it, were not in the ledger.
 * Where nothing is hidden they are those of the ledger.
 */
export const publicFiguresOfYear = Effect.fnUntraced(function* (actor: Actor, request: FiguresOfYear) {
  const also = yield* undisclosedRows(actor, request)
  if (also.length === 0) return yield* figuresOfYear(actor, request)
  const { township, year, definitions, knownAt } = request
  const store = yield* Store
  const touched = definitions.filter((definition) => mayCountUndisclosed(ledgerKindsOf(definition)))
  const kinds = new Set([...kindsWithheldFrom, ...touched.flatMap(ledgerKindsOf)])
  const rows = yield* store.ledgerOf(actor, { township, kinds: [...kinds], ...standpointOf({ knownAt }) })
  const { open, hidden } = openRows(rows, also, year)
  // Of which years a township keeps a ledger is asked about today: one that keeps nothing else of it keeps none for the public.
  const today = knownAt === undefined ? rows : yield* store.ledgerOf(actor, { township, kinds: [...kinds] })
  const gone = knownAt === undefined ? hidden : openRows(today, also, year).hidden
  const kept = yield* store.kinds(actor, township, year)
  if (kept.reduce((sum, { entries }) => sum + entries, 0) <= gone) return nothing
  const { period, subject, asOf } = questionOf(request)
  const counted = countFigures(touched, withDerived(indexLedger(open)), {
    subject,
    period,
    ...(asOf !== undefined && { asOf }),
  })
  const rest = yield* figuresOfYear(actor, {
    ...request,
    definitions: definitions.filter((definition) => !touched.includes(definition)),
  })
  return new Map([...counted, ...rest])
})
