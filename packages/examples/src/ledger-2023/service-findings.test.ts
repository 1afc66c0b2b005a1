import { countFigure, indexLedger, yearPeriod } from '@zhunsheng/domain'
import { type Finding, alerts, lookOut } from '@zhunsheng/domain/alert'
import { entriesOfKind, figureDefinitions } from '@zhunsheng/domain/ledger'
import { withDerived } from '@zhunsheng/domain/procedure'
import {
  counselAppointment,
  counselNorms,
  counselService,
  counselYear,
  serviceCase,
  serviceItem,
  serviceYear,
  village,
} from '@zhunsheng/domain/services'
import { expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const entries = entriesOf(makeLedger())
const index = indexLedger(entries)
const using = alerts.filter(({ system }) => ['businessEnvironment', 'legalService'].includes(system))
const alertsOn = (on: string) => lookOut({ index, township, on }, using)

// What a finding is about: the first of these that it names.
const nameOf = (finding: Finding): string => {
  if (finding.code === 'dutyLate') return 'key' in finding.matter ? finding.matter.key : ''
  const told: Readonly<Record<string, unknown>> = { ...finding }
  const named = ['case', 'item', 'service', 'appointment', 'village'].map((field) => told[field])
  return String(named.find((value) => typeof value === 'string') ?? '')
}
const foundOn = (on: string) => alertsOn(on).map(({ alert, finding }) => `${alert.id} ${nameOf(finding)}`)

test('at the end of the year the alerts find what was planted, each once, and nothing else', () => {
  expect(foundOn('2023-12-31')).toEqual([
    'service-promise-differs BJ2023-0173',
    'service-item-not-offered BJ2023-0329',
    'service-channel-not-offered BJ2023-0430',
    'service-case-late BJ2023-0301',
    'service-case-late BJ2023-0480',
    'service-case-late BJ2023-0220',
    'service-case-late BJ2023-0092',
    'service-case-late BJ2023-0575',
    'service-item-not-evaluated SX2022-19',
    'counsel-not-appointed GWFW2023-363',
    'counsel-served-elsewhere GWFW2023-494',
    'counsel-without-service FLGW2023-16',
    'legal-aid-decision-late FY2023-029',
    'legal-aid-assignment-late FY2023-056',
  ])
})

test('in the two weeks between the terms a third of the villages had no counsel, and full coverage at the end of the year is so', () => {
  const without = (on: string) => foundOn(on).filter((found) => found.startsWith('village-without-counsel'))
  expect(without('2023-08-15')).toEqual([])
  expect(without('2023-08-16')).toHaveLength(7)
  expect(without('2023-08-31')).toHaveLength(7)
  expect(without('2023-09-01')).toEqual([])
  expect(without('2023-12-31')).toEqual([])
  // Seven terms end with the year.
  expect(without('2024-01-01')).toHaveLength(7)
})

const seen = serviceYear(entriesOfKind(serviceItem, entries), entriesOfKind(serviceCase, entries), 2023)

test('three cases are open when the year ends: two not due yet, which nobody counts as late, and one overdue', () => {
  const { counts } = seen
  const open = entriesOfKind(serviceCase, entries).filter(({ clocks }) => clocks.closed === undefined)
  expect(open.map(({ facts }) => facts.due).toSorted()).toEqual(['2023-12-20', '2024-01-11', '2024-01-12'])
  expect(counts).toMatchObject({ accepted: 598, done: 595, overdue: 1 })
  expect(counts.due - counts.inTime).toBe(5)
  // Two are due in January, and so is what was done before it had to be.
  expect(counts.accepted - counts.due).toBeGreaterThanOrEqual(2)
})

test('the norm of Henan is met but for the months planted, those without counsel and the place where nobody came', () => {
  const ledgers = {
    villages: entriesOfKind(village, entries),
    appointments: entriesOfKind(counselAppointment, entries),
    services: entriesOfKind(counselService, entries),
  }
  const henan = counselNorms.find(({ id }) => id === 'henan')
  const { villages, covered, visited } = counselYear(ledgers, 2023, '2023-12-31', henan)
  expect([villages.length, covered, visited]).toEqual([21, 21, 21])
  const short = villages.flatMap(({ judged }, i) =>
    judged.flatMap(({ period, status }) => (status === 'short' ? [`${i} ${period.id}`] : [])),
  )
  expect(short).toEqual([
    '4 2023-02',
    '4 2023-07',
    '7 2023-Q3',
    '11 2023-09',
    '11 2023-10',
    '11 2023-11',
    '11 2023-12',
    '11 2023-Q4',
    '13 2023-06',
    '19 2023-10',
    '19 2023-11',
  ])
  const notJudged = villages.flatMap(({ judged }) => judged.filter(({ status }) => status === 'notJudged'))
  // August, and with it the third quarter, of the seven places between two terms.
  expect(notJudged).toHaveLength(14)
})

test('legal aid is decided and assigned in time but for the two planted; one is not decided and not due', () => {
  const derived = withDerived(index)
  const share = (id: string, asOf: string) => {
    const definition = figureDefinitions.find((each) => each.id === id)
    if (definition === undefined) throw new Error(id)
    const subject = { kind: 'township', id: township, township } as const
    const counted = countFigure(definition, derived, { subject, period: yearPeriod(Number(asOf.slice(0, 4))), asOf })
    return counted.status === 'present' ? [counted.value, counted.of] : counted.status
  }
  expect(share('service.legal-aid-decided-share', '2023-12-31')).toEqual([11, 12])
  expect(share('service.legal-aid-assigned-share', '2023-12-31')).toEqual([10, 11])
  // On 4 January its seven days are over.
  expect(share('service.legal-aid-decided-share', '2024-01-03')).toEqual([0, 0])
  expect(share('service.legal-aid-decided-share', '2024-01-04')).toEqual([0, 1])
})
