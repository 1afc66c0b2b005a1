import { expect, test } from 'vitest'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import { chinaCalendar } from '../value/china-calendar.ts'
import { noBackground } from './background.ts'
import { procedures } from './procedures.ts'
import { timelineOf } from './timeline.ts'

const entry = (kind: string, key: string, clocks: LooseValues, facts: LooseValues): LooseEntry => ({
  id: `${kind} ${key}`,
  kind,
  township: '141021100000',
  year: 2023,
  key,
  version: 1,
  recorded: '2024-01-01T00:00:00.000Z',
  synthetic: true,
  clocks,
  facts,
  personal: {},
})

const matter = entry(
  'decision-matter',
  'M1',
  { occurred: '2023-03-01' },
  { title: '示例决策', owner: 'deputyMayor', needsPublicComment: true },
)
const step = (key: string, name: string, occurred: string, of = 'M1') =>
  entry('decision-step', key, { occurred }, { step: name, matter: of })
const [majorDecision] = procedures
const at = (on: string, ...entries: readonly LooseEntry[]) =>
  timelineOf(majorDecision!, 'M1', [matter, ...entries], { on, background: noBackground, calendar: chinaCalendar })
const briefly = (...args: Parameters<typeof at>) =>
  at(...args).clocks.map(({ entry: { key }, status, endedOn, elapsed, left }) => [key, status, endedOn, elapsed, left])

test('a major decision has its moves and clocks as they stand on a day', () => {
  const [opened, closed] = [step('B1', 'commentOpened', '2023-03-10'), step('B2', 'commentClosed', '2023-04-12')]
  expect(briefly('2023-03-09', opened, closed)).toEqual([])
  expect(briefly('2023-04-08', opened, closed)).toEqual([['B1', 'running', undefined, 29, 1]])
  expect(briefly('2023-04-09', opened, closed)).toEqual([['B1', 'given', undefined, 30, 0]])
  expect(briefly('2023-06-30', opened, closed)).toEqual([['B1', 'given', '2023-04-12', 33, 0]])
  // What falls short is not judged here: the procedure knows what allows it.
  const early = step('B2', 'commentClosed', '2023-03-20')
  expect(briefly('2023-06-30', opened, early)).toEqual([['B1', 'endedEarly', '2023-03-20', 10, 20]])
  expect(at('2023-06-30', opened, step('X1', 'commentOpened', '2023-03-11', 'M2')).clocks).toHaveLength(1)
})
