import { type CivilDate, addDays } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import type { Noted } from '../ledger.ts'
import { type Person, civilServants, person, stationed } from '../people.ts'
import { fieldOf } from '../powers.ts'

/** The kinds whose rows tell what became of a case that was opened. */
export type ToldKind =
  | 'case-step'
  | 'case-measure'
  | 'case-suspension'
  | 'case-review'
  | 'penalty-decision'
  | 'case-payment'
  | 'case-remedy'
  | 'enforcement-disclosure'
/** A row before it has a number: its days, and what it says beside its case. */
export interface ToldRow<Id extends ToldKind> {
  readonly kind: Id
  readonly day: CivilDate
  readonly until?: CivilDate | undefined
  /** Whether the file holds no document of it. */
  readonly isBare?: true
  readonly facts: Omit<Noted<Id>['facts'], 'case'>
}
/** A row of any of the kinds. */
export type AnyToldRow = { readonly [Id in ToldKind]: ToldRow<Id> }[ToldKind]

/** Two officers. */
export type Pair = readonly [Person, Person]
/** How far a case has come: the day of its last act, and what later acts refer to. */
export interface CaseNow {
  readonly day: CivilDate
  /** The item of the list of powers that it is about. */
  readonly item: string
  readonly by: Pair
  /** The fine that was intended or decided last, in yuan. */
  readonly yuan: number
  /** The day that was stated last for something to come. */
  readonly stated: CivilDate
}
/** Something done in a case: rows, and how far the case has come then. */
export type Act = (now: CaseNow) => { readonly now: CaseNow; readonly rows: readonly AnyToldRow[] }

/** So many working days after the act before, or a day. */
export type When = number | CivilDate

/** The n-th working day after a day. Throws outside the calendar. */
export const workdaysAfter = (day: CivilDate, days: number): CivilDate => {
  const found = chinaCalendar.addWorkingDays(day, days)
  if (!found.ok) throw new Error(JSON.stringify(found.issues))
  return found.value
}
/** The last working day that is no more than so many days after a day. */
export const workdayWithin = (day: CivilDate, days: number): CivilDate => workdaysAfter(addDays(day, days + 1), -1)
/** The day that is meant. */
export const dayOf = (now: CaseNow, when: When): CivilDate =>
  typeof when === 'number' ? workdaysAfter(now.day, when) : when

/** A case as it went: how it was opened, and the acts in it. */
export interface ToldCase {
  readonly title: string
  readonly source: Noted<'enforcement-case'>['facts']['source']
  readonly item: string
  readonly discovered: CivilDate
  /** The name of the organisation; without one the party is a citizen. */
  readonly organisation?: string
  readonly actEndedOn?: CivilDate
  readonly isGrave?: true
  readonly by?: Pair
  readonly acts: readonly Act[]
}

const officer = (i: number): Person => civilServants[i] ?? person(1)
const ofDepartment = (i: number): Person => stationed[i] ?? person(1)
/** The officers of the town, by their places in the list of civil servants. */
export const pair = (first: number, second: number): Pair => [officer(first), officer(second)]
/** An officer whom a department stationed, and one of the town. */
export const withStationed = (first: number, second: number): Pair => [ofDepartment(first), officer(second)]

// Who takes a case when it does not say so itself: an officer of the department where one is stationed.
const turns = [pair(12, 13), pair(15, 12), pair(13, 15)] as const
/** The officers of a case. */
export const officersOf = ({ by, item }: Pick<ToldCase, 'by' | 'item'>, i: number): Pair => {
  if (by !== undefined) return by
  const field = fieldOf(item)
  if (field === 'naturalResources') return withStationed(6 + (i % 3), 13)
  if (field === 'marketRegulation') return withStationed(9, i % 2 === 0 ? 12 : 15)
  return turns[i % 3] ?? turns[0]
}

/** Lets a case take its course from the day on which it was discovered: its rows in the order of its acts. */
export const courseOf = (told: ToldCase, i: number): readonly AnyToldRow[] => {
  const { discovered, item, acts } = told
  let now: CaseNow = { day: discovered, item, by: officersOf(told, i), yuan: 0, stated: discovered }
  return acts.flatMap((act) => {
    const done = act(now)
    now = done.now
    return done.rows
  })
}
