import type { LooseEntry, Period, Subject } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { type EntryFilter, Store } from '../persistence/store.ts'
import type { Standpoint } from './standpoint.ts'

/** The kinds of subject below the township that have a roster in the ledger and a year of their own. */
export type SubjectBelow = 'village' | 'civilServant'

/** Somebody on a roster, with the entry that says so: its business key is the subject. */
export interface Rostered {
  readonly subject: Subject
  readonly entry: LooseEntry
}

const rosters: Readonly<Record<SubjectBelow, { readonly kind: string; readonly where: EntryFilter }>> = {
  // Villages and communities alike: which of them a norm concerns is for the figure to say.
  village: { kind: 'village', where: {} },
  civilServant: { kind: 'person', where: { category: { is: 'civilServant' } } },
}

/** Whether a kind of subject has a roster. */
export const isSubjectBelow = (kind: string): kind is SubjectBelow => Object.hasOwn(rosters, kind)

/**
 * Whom a book of the year judges in a township, by key: those whose entry is in force on the last day of the period, or on
 * the as-of date before it.
 */
export const subjectsBelow = Effect.fn('subjectsBelow')(function* (
  actor: Actor,
  below: SubjectBelow,
  { township, period, asOf = period.to, knownAt }: Standpoint & { readonly township: string; readonly period: Period },
) {
  const store = yield* Store
  const { kind, where } = rosters[below]
  const day = asOf < period.to ? asOf : period.to
  const begun = { ...where, occurred: { to: day } }
  const standing = [
    { ...begun, closed: { isAbsent: true } },
    { ...begun, closed: { from: day } },
  ]
  const entries = yield* store.ledgerOf(actor, {
    township,
    kinds: [kind],
    where: { [kind]: standing },
    ...(knownAt !== undefined && { knownAt }),
  })
  // A standing kind has a thread for each year in which it was begun: the last one holds.
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  return [...byKey.values()]
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map((entry): Rostered => ({ subject: { kind: below, id: entry.key, township }, entry }))
})
