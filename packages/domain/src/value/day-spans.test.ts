import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './civil-date.ts'
import { type DaySpan, endOfDays, spansWithin, spansWithout } from './day-spans.ts'

const day = (n: number) => addDays('2023-12-01', n)
const anySpan = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })).map(([from, until]) => ({
  from: day(from),
  until: day(until),
}))
const holds = (span: DaySpan, on: string) => span.from <= on && on <= span.until

test('every day of a span lies in what is left of it, or in what was taken away, by the days of the others', () => {
  fc.assert(
    fc.property(anySpan, fc.array(anySpan, { maxLength: 5 }), (span, others) => {
      const [outside, inside] = [spansWithout(span, others), spansWithin(span, others)]
      for (let n = -1; n <= 41; n++) {
        const on = day(n)
        const isIn = others.some((other) => holds(other, on))
        expect(outside.filter((each) => holds(each, on)).length).toBe(holds(span, on) && !isIn ? 1 : 0)
        expect(inside.filter((each) => holds(each, on)).length).toBe(holds(span, on) && isIn ? 1 : 0)
      }
      // Longest possible, in order: between two of them lies at least a day.
      for (const spans of [outside, inside])
        for (const [i, { from }] of spans.entries())
          if (i > 0) expect(from > addDays(spans[i - 1]!.until, 1)).toBe(true)
    }),
  )
})

test('what has no end may be parted like any other', () => {
  const always = { from: '2023-01-01', until: endOfDays }
  expect(spansWithout(always, [{ from: '2023-05-22', until: endOfDays }])).toEqual([
    { from: '2023-01-01', until: '2023-05-21' },
  ])
  expect(spansWithout(always, [always])).toEqual([])
  expect(spansWithin(always, [])).toEqual([])
})
