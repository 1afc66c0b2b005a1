import type { LooseEntry, LooseValues } from '@zhunsheng/domain'

// What the count by hand is made with: every condition of the year of 2023 written out once.

/** How many of how many. */
export type Share = [met: number, of: number]
/** None of none. */
export const share = (): Share => [0, 0]
/** One more, which meets the condition or does not. */
export const add = (to: Share, met: boolean): void => {
  to[1]++
  if (met) to[0]++
}

const from = '2023-01-01'
const to = '2023-12-31'
/** Whether a day lies in the year. */
export const inYear = (date: unknown): boolean => typeof date === 'string' && date >= from && date <= to
/** The year and month of a day. */
export const monthOf = (date: unknown): string => String(date).split('-', 2).join('-')
/** Whether what began and may have ended stands on the last day of the year. */
export const standing = ({ occurred, closed }: LooseValues): boolean =>
  String(occurred) <= to && (closed === undefined || String(closed) >= to)
/** Whether a day is there, and not after another. */
export const inTime = (date: unknown, due: unknown): boolean => typeof date === 'string' && date <= String(due)

/** How an entry is counted. */
export type Count<C> = (c: C, entry: LooseEntry) => void
/** Only what occurred in the year. */
export const withinYear =
  <C>(count: Count<C>): Count<C> =>
  (c, entry) => {
    if (inYear(entry.clocks['occurred'])) count(c, entry)
  }
/** Only what stands on the last day of the year. */
export const whileStanding =
  <C>(count: Count<C>): Count<C> =>
  (c, entry) => {
    if (standing(entry.clocks)) count(c, entry)
  }
