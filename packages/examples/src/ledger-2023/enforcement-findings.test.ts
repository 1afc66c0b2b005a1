import { indexLedger } from '@zhunsheng/domain'
import { type Finding, lookOut } from '@zhunsheng/domain/alert'
import { withDerived } from '@zhunsheng/domain/procedure'
import { expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const index = indexLedger(entriesOf(makeLedger()))
const systems = [
  'enforcementTeam',
  'institutions',
  'enforcementTraining',
  'enforcementCertificates',
  'enforcementCases',
  'institutionsAtWork',
  'whistleAndPatrol',
  'powersAndDuties',
]
const alertsOn = (on: string) => lookOut({ index, township, on }).filter(({ alert }) => systems.includes(alert.system))

// What a finding is about: the first of these that it names.
const about = ['case', 'item', 'institution', 'certificate', 'person', 'operation', 'whistle', 'matter'] as const
const nameOf = (finding: Finding): string => {
  const told: Readonly<Record<string, unknown>> = { ...finding }
  const named = about.map((field) => told[field]).find((value) => typeof value === 'string')
  return String(named ?? '')
}

test('at the end of the year the alerts find what was planted, each once, and nothing else', () => {
  const found = alertsOn('2023-12-31')
    // A month's list of what patrols found and put right on the spot.
    .filter(({ alert }) => alert.id !== 'patrol-findings-without-case')
    .map(({ alert, finding }) => `${alert.id} ${nameOf(finding)}`.trim())
  expect([...new Set(found)]).toEqual([
    'certified-differs p-0051',
    'institution-past-review ZD2023-14',
    'institutions-not-published',
    'training-item-overdue PXJH2023-13',
    'certificate-expiring ZFZ2023-05',
    'uncertified-action AJ2023-24',
    'case-decision-late AJ2023-10',
    'case-decision-late AJ2023-38',
    'case-preservation-late AJ2023-34',
    'case-service-late AJ2023-15',
    'case-handing-in-late AJ2023-22',
    'case-disclosure-late AJ2023-19',
    'case-withdrawal-late AJ2023-29',
    'whistle-within-powers CS2023-007',
    'whistle-response-late',
    'whistle-task-not-evaluated CS2023-025',
    'operation-without-whistle LHZF2023-056',
    'duty-overlap SC-01',
    'duty-gap ST-02',
    'duty-contradiction SL-01',
  ])
  // Two departments of one whistle were not evaluated; whatever else was found was found once.
  expect(found).toHaveLength(21)
})

test('when the list of powers changed, running cases were named: those with a new version, and the one without', () => {
  const touched = (on: string) =>
    alertsOn(on).flatMap(({ finding }) =>
      finding.code === 'casesOfEndedPower'
        ? finding.cases.map((key) => (finding.replacedBy === undefined ? `${key} without` : key))
        : [],
    )
  expect(touched('2023-06-30')).toEqual([])
  expect(touched('2023-07-04').toSorted()).toEqual([
    'AJ2023-23',
    'AJ2023-25 without',
    'AJ2023-26',
    'AJ2023-27',
    'AJ2023-28',
  ])
  // Dropped on 5 July; the others were decided by the new version, the last one in September.
  expect(touched('2023-07-12')).toEqual(['AJ2023-26'])
  expect(touched('2023-09-19')).toEqual([])
})

test('checks of cases miss the same, each by its own article, and what cannot be told yet is not among them', () => {
  const { entries } = withDerived(index).shelf('case-check', township)
  const missed = entries
    .filter(({ facts, clocks }) => facts['met'] === false && String(clocks['occurred']) <= '2023-12-31')
    .map(({ facts }) => `${String(facts['check'])} ${String(facts['case'])}`)
  expect(missed.toSorted()).toEqual([
    // Of the one who acted, and of the case.
    'acted-entitled AJ2023-24',
    'certified-officers AJ2023-24',
    'decided-in-time AJ2023-10',
    'decided-in-time AJ2023-38',
    'disclosed-in-time AJ2023-19',
    'evidence-recorded AJ2023-38',
    'file-review AJ2023-24',
    'lawful AJ2023-24',
    'money-handed-in AJ2023-22',
    'preservation-in-time AJ2023-34',
    'served-in-time AJ2023-15',
    'withdrawn-in-time AJ2023-29',
  ])
})
