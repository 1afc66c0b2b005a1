import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postHolding } from '../ledger/organisation/post-holding.ts'
import { entryFor, viewOf } from '../testing/alert-view.ts'
import { anyDate } from '../testing/any-row.ts'
import { isCivilDate } from '../value/civil-date.ts'
import { type Standing, entriesOf } from './entries-of.ts'

const row = (key: string, occurred: string, closed?: string) =>
  entryFor(postHolding, {
    key,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { post: 'townMayor', person: 'p-1', acting: false },
  })
const rows = [
  row('later', '2023-07-01'),
  row('today', '2023-06-30'),
  row('last-day', '2022-05-01', '2023-06-30'),
  row('over', '2022-04-01', '2023-06-29'),
  row('to-end', '2022-04-01', '2023-12-31'),
]
const keys = (standing: Standing) => entriesOf(viewOf('2023-06-30', rows), postHolding, standing).map(({ key }) => key)

test.each([
  ['upTo', ['over', 'to-end', 'last-day', 'today']],
  ['inYear', ['today']],
  ['inForce', ['to-end', 'last-day', 'today']],
  ['open', ['to-end', 'today']],
] as const)('%s: %j', (standing, expected) => {
  expect(keys(standing)).toEqual(expected)
})

test('what occurs after the day of the view changes nothing that is seen on it', () => {
  const date = anyDate.map((day) => `202${Number(day[3]) % 9}${day.slice(4)}`).filter(isCivilDate)
  const anySpan = fc.tuple(date, date)
  const standings = fc.constantFrom<Standing[]>('upTo', 'inYear', 'inForce', 'open')
  fc.assert(
    fc.property(fc.array(anySpan), date, standings, (spans, on, standing) => {
      const all = spans.map(([a, b], i) => row(`k${i}`, a, a < b ? b : undefined))
      const then = all.filter(({ clocks }) => String(clocks['occurred']) <= on)
      const seen = (entries: typeof all) => entriesOf(viewOf(on, entries), postHolding, standing)
      expect(seen(all)).toEqual(seen(then))
    }),
  )
})

test('a kind is put in order once, however many alerts ask for it', () => {
  let read = 0
  const counted = rows.map((entry) => ({
    ...entry,
    get key() {
      read += 1
      return entry.key
    },
  }))
  const view = viewOf('2023-06-30', counted)
  for (const standing of ['upTo', 'inYear', 'inForce', 'open', 'upTo'] as const) entriesOf(view, postHolding, standing)
  expect(read).toBe(rows.length)
})
