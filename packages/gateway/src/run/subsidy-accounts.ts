import { type Assessment, type Fen, type Instant, type Period, type RuleBook, parsePeriod } from '@zhunsheng/domain'
import { entriesOfKind } from '@zhunsheng/domain/ledger'
import { type SubsidyPaid, statementMonths, subsidyPaid, subsidyPayment } from '@zhunsheng/domain/subsidy'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { monthsOfMembers } from './remembered.ts'
import { standpointOf } from './standpoint.ts'

/** By which book the members of a township are paid, and as known at which instant where not now. */
export interface SubsidyAsked {
  readonly book: RuleBook
  readonly township: string
  readonly knownAt?: Instant | undefined
}

/** A payment with the month whose statement paid it. */
export interface PaidWith extends SubsidyPaid {
  readonly paidWith: string
}

/** Every payment that the ledger holds, in the order in which they were made, each with the month of its statement. */
export const paymentsIn = Effect.fnUntraced(function* (
  actor: Actor,
  { township, knownAt }: Pick<SubsidyAsked, 'township' | 'knownAt'>,
) {
  const store = yield* Store
  const known = standpointOf({ knownAt })
  const rows = yield* store.ledgerOf(actor, { township, kinds: [subsidyPayment.id], ...known })
  const payments = entriesOfKind(subsidyPayment, rows).map(subsidyPaid)
  const months = statementMonths(payments)
  return payments
    .map((each): PaidWith => ({ ...each, paidWith: months.get(each.statement) ?? each.month }))
    .toSorted((a, b) => (a.on === b.on ? (a.key < b.key ? -1 : 1) : a.on < b.on ? -1 : 1))
})

/** The members of some months as the book judges them, by month, then by person key. */
export type JudgedMonths = ReadonlyMap<string, ReadonlyMap<string, Assessment>>

/** Whether a book judges a period. */
export const covers = ({ source }: RuleBook, { from, to }: Period): boolean =>
  source.effectiveFrom <= from && (source.effectiveTo === undefined || to <= source.effectiveTo)

/** Judges months (by their ids) for an account of them; those outside the span of the book are left out, but for `asked`. */
export const judgedMonths = Effect.fnUntraced(function* (
  actor: Actor,
  { book, township, knownAt }: SubsidyAsked,
  ids: Iterable<string>,
  asked?: Period,
) {
  const periods = [...new Set(ids)].toSorted().flatMap((id) => {
    const period = parsePeriod(id)
    return period.ok && (covers(book, period.value) || id === asked?.id) ? [period.value] : []
  })
  const months = yield* monthsOfMembers(actor, { book, township, periods, ...standpointOf({ knownAt }) })
  return new Map(
    months.map(({ period, assessments }) => [period.id, new Map(assessments.map((each) => [each.subject.id, each]))]),
  ) satisfies JudgedMonths
})

/** What each month comes to for one member, by month; months without an amount are left out. */
export const duesOf = (judged: JudgedMonths, member: string): ReadonlyMap<string, Fen> =>
  new Map(
    [...judged].flatMap(([month, members]) => {
      const fen = members.get(member)?.moneyFen
      return fen === undefined ? [] : [[month, fen] as const]
    }),
  )
