import type { DutyClock, YearlyDay } from './duty-clock.ts'

/**
 * How “X月1日前” is read: up to the day before it, with a day of grace that is flagged and not failed, or up to that day itself.
 * The text can be read in both ways; which holds is for the county to say.
 */
export const beforeReadings = ['exclusive', 'inclusive'] as const
/** How “before a day” is read. */
export type BeforeReading = (typeof beforeReadings)[number]
/** As the day before: the stricter reading, and the one taken unless another is asked for. */
export const plainReading: BeforeReading = 'exclusive'

/** A last day that is worded as “before a day” and can be read in both ways. */
export const readingOf = (day: YearlyDay, reading: BeforeReading): YearlyDay => {
  if (day.isWordedBefore !== true || reading === 'exclusive') return day
  return { ...day, isIncluded: true, grace: 0 }
}

/** Clocks by a reading of “before a day”: those that are not worded so stay as they are. */
export const clocksReading = (clocks: readonly DutyClock[], reading: BeforeReading): readonly DutyClock[] =>
  clocks.map((clock): DutyClock => {
    const { span } = clock
    if (span.by !== 'year') return clock
    const [first, ...others] = span.days
    const days = [readingOf(first, reading), ...others.map((day) => readingOf(day, reading))] as const
    return { ...clock, span: { ...span, days } }
  })
