import { indexLedger } from '@zhunsheng/domain'
import { type Finding, alerts, lookOut } from '@zhunsheng/domain/alert'
import { backgroundOf, casesIn, illegalMoves, procedures, withDerived } from '@zhunsheng/domain/procedure'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const ledger = makeLedger()
const entries = entriesOf(ledger)
const index = withDerived(indexLedger(entries))
const ofDisputes = alerts.filter(({ system }) => system === 'disputes')
const about = ['dispute', 'event', 'committee', 'village'] as const
const nameOf = (finding: Finding): string => {
  const told: Readonly<Record<string, unknown>> = { ...finding }
  // A clock that a step started is known by its dispute.
  const started = finding.code === 'dutyLate' && 'key' in finding.matter ? finding.matter.key : ''
  const own = started.startsWith('JFTZ') ? started : (finding.code === 'dutyLate' && finding.about) || started
  return String(about.map((field) => told[field]).find((value) => typeof value === 'string') ?? own)
}
const found = (on: string) =>
  lookOut({ index, township, on }, ofDisputes).map(({ alert, finding }) => `${alert.id} ${nameOf(finding)}`)

const atYearEnd = [
  'dispute-acceptance-late JFTZ2023-149',
  'reopened-dispute-late JFTZ2023-150',
  'return-visit-late JFTZ2023-088',
  'return-visit-late JFTZ2023-130',
  'return-visit-late JFTZ2023-058',
  'red-dispute-without-leader JFTZ2023-109',
  // What grid members report themselves has its event, and never came to the ledger.
  'event-without-dispute SJ2023-00366',
  'event-without-dispute SJ2023-04320',
  'event-without-dispute SJ2023-10940',
  'event-without-dispute SJ2023-12386',
  'event-without-dispute SJ2023-13308',
  'event-without-dispute SJ2023-20160',
  'event-without-dispute SJ2023-26050',
  'event-without-dispute SJ2023-26051',
  'event-without-dispute SJ2023-26158',
  'dispute-of-one-side JFTZ2023-174',
  'agreement-not-in-effect JFTZ2023-091',
  'oral-agreement-unrecorded JFTZ2023-060',
  'oral-agreement-unrecorded JFTZ2023-133',
  'agreement-neglected JFTZ2023-130',
  'confirmation-asked-late JFTZ2023-098',
  'struck-off-unvisited JFTZ2023-058',
  'mediator-is-party JFTZ2023-115',
  'committee-of-other-size TWH2023-14',
]

test('each event of the report’s number has its dispute, and every step is lawful', () => {
  const counted = ledger.event.filter(
    ({ facts }) =>
      facts.category === 'dispute' && facts.source === 'village' && facts.handled && facts.duplicateOf === undefined,
  )
  expect(ledger.dispute.map(({ facts }) => facts.event)).toEqual(counted.map(({ key }) => key))
  expect(ledger.dispute).toHaveLength(262)
  const procedure = procedures.find(({ id }) => id === 'dispute-mediation')!
  const background = backgroundOf(entries)
  for (const own of casesIn(procedure, entries).values())
    expect(illegalMoves(procedure, own, chinaCalendar, background)).toEqual([])
})

test('at the end of the year the alerts find what was planted, and what the platform closed late', () => {
  const all = found('2023-12-31')
  expect(all.filter((each) => !each.startsWith('dispute-late '))).toEqual(atYearEnd)
  // Each event that the platform closed late, or never; and one whose agreement a court did not confirm.
  const late = new Set(
    ledger.event
      .filter(({ clocks, facts }) => facts.due < '2023-12-31' && (clocks.closed ?? '9') > facts.due)
      .map(({ key }) => key),
  )
  const expected = ledger.dispute.filter(({ key, facts }) => late.has(facts.event ?? '') || key === 'JFTZ2023-120')
  expect(all.filter((each) => each.startsWith('dispute-late ')).toSorted()).toEqual(
    expected.map(({ key }) => `dispute-late ${key}`).toSorted(),
  )
})

test('when the ledger was drawn up one more was late, and the term of a chair was over', () => {
  const before = new Set(found('2023-12-31'))
  expect(found('2024-01-12').filter((each) => !before.has(each))).toEqual([
    'dispute-late JFTZ2023-251',
    'committee-term-over 采薇村（虚构）人民调解委员会',
  ])
})

test('what became of them: an outcome each, most of them settled by agreement', () => {
  const outcomes = index.shelf('dispute-outcome', township).entries
  const counts = Map.groupBy(outcomes, ({ facts }) => String(facts['result']))
  expect(Object.fromEntries([...counts].map(([result, all]) => [result, all.length]))).toEqual({
    agreedOrally: 122,
    agreedInWriting: 98,
    failed: 12,
    transferred: 9,
    withdrawn: 6,
    notAccepted: 4,
    open: 11,
  })
})
