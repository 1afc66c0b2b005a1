import { type CivilDate, addDays } from '@zhunsheng/domain'
import { lastOf, on } from './days.ts'
import type { Noted } from './ledger.ts'
import { type Person, gridMembers, person } from './people.ts'
import { grids } from './places.ts'

type EndReason = NonNullable<Noted<'grid-assignment'>['facts']['endReason']>

/** One person answering for one grid over a span, assigned to it or covering it; both ends included. */
export interface Tenure {
  readonly grid: number
  readonly who: Person
  readonly from: CivilDate
  readonly until?: CivilDate
  readonly replaced: boolean
  readonly reason?: EndReason
  /** While nobody was assigned: covered, and no assignment. */
  readonly covers?: true
}

// Grid, last day of the one who goes, why, days of vacancy. Grid 7 changes twice: two persons, one grid.
const changes: readonly (readonly [number, CivilDate, EndReason, number?])[] = [
  [4, on(1, 31), 'resigned'],
  [7, on(3, 15), 'performance'],
  [7, on(9, 30), 'performance'],
  [12, on(4, 12), 'health'],
  [18, on(5, 31), 'performance'],
  [20, on(6, 20), 'resigned'],
  [21, on(6, 20), 'resigned'],
  [26, on(7, 9), 'election'],
  [33, on(5, 15), 'resigned'],
  [38, on(8, 31), 'performance'],
  [42, on(9, 17), 'health'],
  [45, on(10, 8), 'resigned', 12],
  [49, on(11, 5), 'notStated'],
  [53, on(11, 30), 'performance'],
  [57, on(12, 10), 'resigned'],
]
// A member of one grid also held the next: one person, two rows, counted once.
const held: ReadonlyMap<number, number> = new Map([[21, 20]])
// A member moved to another grid within the town is not replaced.
const transfer = { from: 30, to: 33, lastDay: on(5, 15) }
// While grid 45 was vacant, the member of grid 44 covered it.
const cover = { grid: 45, by: 44, from: on(10, 9), until: on(10, 20) }

const whoIn = (n: number): Person => gridMembers[n] ?? person(101 + n)
const initial = (grid: number): Person => whoIn(held.get(grid) ?? grid)

const tenuresOf = (grid: number, newcomer: () => Person): readonly Tenure[] => {
  const result: Tenure[] = []
  let [who, from]: readonly [Person, CivilDate] = [initial(grid), `202${1 + (grid % 2)}-0${1 + (grid % 9)}-01`]
  for (const [at, until, reason, vacant = 0] of changes) {
    if (at !== grid) continue
    result.push({ grid, who, from, until, replaced: true, reason })
    who = at === transfer.to ? initial(transfer.from) : newcomer()
    from = addDays(until, 1 + vacant)
  }
  if (grid === transfer.from) {
    result.push({ grid, who, from, until: transfer.lastDay, replaced: false, reason: 'transferred' })
    who = newcomer()
    from = addDays(transfer.lastDay, 1)
  }
  return [...result, { grid, who, from, replaced: false }]
}

const allTenures = (): readonly Tenure[] => {
  let joined = grids.length
  const newcomer = (): Person => whoIn(joined++)
  const { grid, by, from, until } = cover
  return [
    ...grids.flatMap((_, i) => tenuresOf(i, newcomer)),
    { grid, who: initial(by), from, until, replaced: false, covers: true as const },
  ].toSorted((a, b) => (a.from === b.from ? a.grid - b.grid : a.from < b.from ? -1 : 1))
}
/** Every assignment and cover of a vacancy, in the order in which it began. */
export const tenures: readonly Tenure[] = allTenures()

/** Whether a tenure includes a day. */
export const holdsOn = (tenure: Tenure, date: CivilDate): boolean =>
  tenure.from <= date && (tenure.until === undefined || date <= tenure.until)

/** Approved leave: days on which nothing is expected of the member. The last one has a whole month off and more. */
export const leaves: readonly { readonly who: Person; readonly from: CivilDate; readonly until: CivilDate }[] = [
  { who: whoIn(2), from: on(2, 6), until: on(2, 12) },
  { who: whoIn(9), from: on(3, 1), until: on(3, 10) },
  { who: whoIn(15), from: on(4, 24), until: on(4, 28) },
  { who: whoIn(23), from: on(6, 1), until: on(6, 15) },
  { who: whoIn(36), from: on(7, 3), until: on(7, 21) },
  { who: whoIn(40), from: on(8, 14), until: on(8, 25) },
  { who: whoIn(51), from: on(9, 4), until: on(9, 8) },
  { who: whoIn(55), from: on(11, 13), until: on(11, 24) },
  { who: whoIn(47), from: on(9, 18), until: on(12, 3) },
]
/** Whether somebody is on leave on a day. */
export const onLeave = (key: string, date: CivilDate): boolean =>
  leaves.some(({ who, from, until }) => who.key === key && from <= date && date <= until)

/** The days of a month on which a member held any grid, without leave. */
export const servedDays = (key: string, month: number): number => {
  const own = tenures.filter((tenure) => tenure.who.key === key)
  let days = 0
  for (let date = on(month, 1); date <= lastOf(month); date = addDays(date, 1))
    if (own.some((tenure) => holdsOn(tenure, date)) && !onLeave(key, date)) days++
  return days
}
/** Whoever held a grid in a month, in the order of their keys. */
export const membersIn = (month: number): readonly Person[] => {
  const inMonth = tenures.filter(({ from, until }) => from <= lastOf(month) && (until ?? '9999') >= on(month, 1))
  return [...new Map(inMonth.map(({ who }) => [who.key, who])).values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
}
