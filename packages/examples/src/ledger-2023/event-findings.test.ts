import { indexLedger } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { type Finding, lookOut } from '@zhunsheng/domain/alert'
import { casesIn, follow, governanceEvent, noBackground } from '@zhunsheng/domain/procedure'
import { expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const ledger = makeLedger()
const entries = entriesOf(ledger)
const index = indexLedger(entries)
const systems = ['governance', 'sixCategories']
const nameOf = (finding: Finding): string => {
  const told: Readonly<Record<string, unknown>> = { ...finding }
  return String(['event', 'about', 'category'].map((field) => told[field]).find((value) => typeof value === 'string'))
}
const foundOn = (on: string) =>
  lookOut({ index, township, on })
    .filter(({ alert }) => systems.includes(alert.system))
    .map(({ alert, finding }) => `${alert.id} ${nameOf(finding)}`)

test('when the ledger is drawn up the alerts find what was planted, each once, and what is late in each category', () => {
  const planted = [
    'event-accepted-late 清风社区（虚构）',
    'delayed-event-late SJ2023-03786',
    'reopened-event-late SJ2023-00042',
    'event-verified-late SJ2023-00366',
    'events-late dispute',
    'events-late epidemicControl',
    'events-late groupPetition',
    'events-late hazard',
    'events-late other',
    'events-late securityClue',
    'event-due-beyond-limit SJ2023-30124',
    'event-closed-differs SJ2023-00363',
    'event-reopened-again SJ2023-00042',
    'event-merged-differs SJCF2023-07',
    'duplicate-chain SJCF2023-08',
  ]
  expect(foundOn('2023-12-31')).toEqual(planted)
  // By then the time of a claim has run out whose delay nobody answered; what was late of the year before is not told again.
  const answered = foundOn('2024-01-12').filter((each) => each.startsWith('delay-unanswered'))
  expect(answered).toHaveLength(1)
})

test('no step is out of order, and every way that an event can go is gone', () => {
  const steps = entries.filter(({ kind }) => kind === 'event-step')
  const named = new Set(steps.map(({ facts }) => facts['event']))
  const own = entries.filter(({ kind, key }) => kind === 'event' && named.has(key))
  const cases = [...casesIn(governanceEvent, [...own, ...steps]).values()]
  const histories = cases.map((each) => follow(governanceEvent, each, chinaCalendar, noBackground))
  expect(histories.flatMap(({ illegal }) => illegal)).toEqual([])
  const made = new Set(histories.flatMap((each) => each.made.map(({ move }) => move)))
  expect(governanceEvent.moves.map(({ id }) => id).filter((move) => !made.has(move))).toEqual([])
})

test('a duplicate is beyond the numbers of the report, and what was solved on the spot is within', () => {
  const duplicates = ledger.event.filter(({ facts }) => facts.duplicateOf !== undefined)
  expect(duplicates).toHaveLength(8)
  const disputes = ledger.event.filter(
    ({ facts }) => facts.category === 'dispute' && facts.source === 'village' && facts.handled,
  )
  const again = duplicates.filter(({ facts }) => facts.category === 'dispute')
  expect(disputes).toHaveLength(262 + again.length)
  const solved = ledger.event.filter(({ facts }) => facts.selfHandled === true)
  expect(solved.length).toBeGreaterThan(3000)
  expect(solved.every(({ clocks }) => clocks.closed === clocks.reported)).toBe(true)
})
