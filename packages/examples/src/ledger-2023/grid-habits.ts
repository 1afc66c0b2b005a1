import { lastOf, on } from './days.ts'
import type { Habits } from './grid-event-plans.ts'
import { tenures } from './grid-members.ts'
import { randomFor } from './random.ts'

// Everybody has habits of their own for the year.
const usual: ReadonlyMap<string, Habits> = new Map(
  [...new Set(tenures.map(({ who }) => who.key))].toSorted().map((key) => {
    const random = randomFor(`habits of ${key}`)
    const invalid = random.pick([0, 6, 15, 28, 45, 70, 105])
    const late = random.pick([5, 15, 35, 60, 95, 140, 200])
    return [key, { activity: random.between(700, 1000), invalid, late, visits: random.between(27, 43) }]
  }),
)
const none: Habits = { activity: 0, invalid: 0, late: 0, visits: 0 }

// The last months before a replacement for performance are poor; why else somebody goes has nothing to do with the score.
const poorMonths = 3
const poor: Habits = { activity: 260, invalid: 190, late: 420, visits: 13 }
const declines = tenures.flatMap(({ who, until, reason }) =>
  reason === 'performance' && until !== undefined ? [{ key: who.key, month: Number(until.slice(5, 7)) }] : [],
)
const declining = (key: string, month: number): boolean =>
  declines.some((decline) => decline.key === key && month <= decline.month && month > decline.month - poorMonths)

/** How a member works in a month of 2023. */
export const habitsIn = (key: string, month: number): Habits =>
  declining(key, month) ? poor : (usual.get(key) ?? none)

/** Members who went for performance, with the months that led to it. */
export const poorSpells: readonly { readonly key: string; readonly months: readonly number[] }[] = declines.map(
  ({ key, month }) => ({
    key,
    months: Array.from({ length: poorMonths }, (_, i) => month - poorMonths + 1 + i).filter(
      (at) =>
        at > 0 &&
        tenures.some(({ who, from, until }) => who.key === key && from <= lastOf(at) && (until ?? '9') >= on(at, 1)),
    ),
  }),
)
