import { type CivilDate, addDays } from './civil-date.ts'

/** Uninterrupted days, the first and the last both included; none where the last is before the first. */
export interface DaySpan {
  readonly from: CivilDate
  readonly until: CivilDate
}

/** The last day there is: of what has no end. */
export const endOfDays: CivilDate = '9999-12-31'

const cutBy = (span: DaySpan, cut: DaySpan): readonly DaySpan[] => {
  if (cut.until < cut.from || cut.until < span.from || cut.from > span.until) return [span]
  return [
    ...(cut.from > span.from ? [{ from: span.from, until: addDays(cut.from, -1) }] : []),
    ...(cut.until < span.until ? [{ from: addDays(cut.until, 1), until: span.until }] : []),
  ]
}

/** What of a span lies in none of others: longest possible spans, in order. */
export const spansWithout = (span: DaySpan, others: readonly DaySpan[]): readonly DaySpan[] =>
  others.reduce<readonly DaySpan[]>(
    (left, cut) => left.flatMap((each) => cutBy(each, cut)),
    span.until < span.from ? [] : [span],
  )

/** What of a span lies in at least one of others: longest possible spans, in order. */
export const spansWithin = (span: DaySpan, others: readonly DaySpan[]): readonly DaySpan[] =>
  spansWithout(span, spansWithout(span, others))
