import type { CivilDate, LooseEntry, Period, Subject } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { type EntryFilter, Store } from '../persistence/store.ts'
import type { Standpoint } from './standpoint.ts'

/** The kinds of subject below the township that have a roster in the ledger and a year of their own. */
export type SubjectBelow = 'village' | 'civilServant' | 'enforcementCase' | 'enforcementOfficer'

/** Somebody or something on a roster, with the entry that says so, or by which a case was opened. */
export interface Rostered {
  readonly subject: Subject
  readonly entry: LooseEntry
}

/** The days of a year that a roster looks at: its first, and its last or the as-of date before that. */
interface Days {
  readonly from: CivilDate
  readonly day: CivilDate
}

/** The entries that put a subject on a roster, by kind, and how one names it; several may name the same one. */
interface Roster {
  readonly where: (days: Days) => Readonly<Record<string, readonly EntryFilter[]>>
  readonly subjectOf: (entry: LooseEntry) => unknown
  /** The kind of the entries that are shown instead, by the key that the others name. */
  readonly shown?: string
}

// In force on a day, or on some day from the first on: two filters, because one that is absent is not compared.
const inForce = (where: EntryFilter, { from, day }: Days): readonly EntryFilter[] => {
  const begun = { ...where, occurred: { to: day } }
  return [
    { ...begun, closed: { isAbsent: true } },
    { ...begun, closed: { from } },
  ]
}
const onLastDay = (where: EntryFilter, { day }: Days): readonly EntryFilter[] => inForce(where, { from: day, day })

// What ends a case without a decision on a penalty.
const endings = ['notFiled', 'dropped', 'policeFiled'] as const

const rosters: Readonly<Record<SubjectBelow, Roster>> = {
  // Villages and communities alike: which of them a norm concerns is for the figure to say.
  village: { where: (days) => ({ village: onLastDay({}, days) }), subjectOf: ({ key }) => key },
  civilServant: {
    where: (days) => ({ person: onLastDay({ category: { is: 'civilServant' } }, days) }),
    subjectOf: ({ key }) => key,
  },
  enforcementCase: {
    where: ({ from, day }) => ({
      'penalty-decision': [{ occurred: { from, to: day } }],
      'case-step': [{ occurred: { from, to: day }, step: { in: endings } }],
    }),
    subjectOf: ({ facts }) => facts['case'],
    shown: 'enforcement-case',
  },
  // Whoever is stationed acts by the certificate of the department: the ledger of the town may hold none.
  enforcementOfficer: {
    where: (days) => ({
      'enforcement-certificate': inForce({ expires: { from: days.from } }, days),
      'team-membership': inForce({ unit: { is: 'enforcementOffice' } }, days),
    }),
    subjectOf: ({ facts }) => facts['person'],
  },
}

/** The shipped books by which a year of each of them is judged unless another one is named. */
export const booksBelow: Readonly<Record<SubjectBelow, string>> = {
  village: 'village-year',
  civilServant: 'civil-servant-year',
  enforcementCase: 'enforcement-case',
  enforcementOfficer: 'enforcement-officer-year',
}

/** Whether a kind of subject has a roster. */
export const isSubjectBelow = (kind: string): kind is SubjectBelow => Object.hasOwn(rosters, kind)

/**
 * Whom a book of the year judges in a township, by key: villages and civil servants whose entry is in force on the last day of
 * the period, or on the as-of date before it; officers who held a certificate or belonged to the enforcement office on some
 * day of it; cases that were decided, or ended otherwise, in it.
 */
export const subjectsBelow = Effect.fn('subjectsBelow')(function* (
  actor: Actor,
  below: SubjectBelow,
  { township, period, asOf = period.to, knownAt }: Standpoint & { readonly township: string; readonly period: Period },
) {
  const store = yield* Store
  const { where: whereOf, subjectOf, shown } = rosters[below]
  const where = whereOf({ from: period.from, day: asOf < period.to ? asOf : period.to })
  const known = { township, ...(knownAt !== undefined && { knownAt }) }
  const entries = yield* store.ledgerOf(actor, { ...known, kinds: Object.keys(where), where })
  // A standing kind has a thread for each year in which it was begun: the last one holds.
  const byKey = new Map(
    entries.flatMap((entry) => {
      const key = subjectOf(entry)
      return typeof key === 'string' ? [[key, entry] as const] : []
    }),
  )
  if (shown !== undefined) {
    const filter = [{ key: { in: [...byKey.keys()] } }]
    const opening = yield* store.ledgerOf(actor, { ...known, kinds: [shown], where: { [shown]: filter } })
    for (const entry of opening) byKey.set(entry.key, entry)
  }
  return [...byKey]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]): Rostered => ({ subject: { kind: below, id, township }, entry }))
})
