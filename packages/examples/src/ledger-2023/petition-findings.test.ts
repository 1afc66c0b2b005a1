import { countFigure, indexLedger, yearPeriod } from '@zhunsheng/domain'
import { type Finding, alerts, lookOut } from '@zhunsheng/domain/alert'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { casesIn, illegalMoves, noBackground, procedures, withDerived } from '@zhunsheng/domain/procedure'
import { expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const ledger = makeLedger()
const entries = entriesOf(ledger)
const index = withDerived(indexLedger(entries))
const aboutOf = (finding: Finding): string => {
  if (finding.code !== 'dutyLate') {
    const { petition, event }: Readonly<Record<string, unknown>> = { ...finding }
    return String(petition ?? event)
  }
  const { matter, last, done } = finding
  return `${'key' in matter ? matter.key : ''} ${last} ${done}`
}
const own = alerts.filter(({ system }) => system === 'petitions')
const foundOn = (day: string) =>
  lookOut({ index, township, on: day }, own).map(({ alert, finding }) => `${alert.id} ${aboutOf(finding)}`)

test('at the end of the year the alerts of petitions find what was planted, each once, and nothing else', () => {
  expect(foundOn('2023-12-31')).toEqual([
    'petition-telling-late XFSX2023-21 2023-06-06 2023-06-09',
    'petition-conclusion-late XFBL2023-054 2023-05-09 2023-05-16',
    'petition-extension-untold XFSX2023-42',
    'group-claim-without-petition SJ2023-28105',
  ])
})

test('no step is one that the regulation does not allow', () => {
  const procedure = procedures.find(({ id }) => id === 'petition')!
  const illegal = [...casesIn(procedure, entries).values()].flatMap((each) =>
    illegalMoves(procedure, each, chinaCalendar, noBackground),
  )
  expect(illegal).toEqual([])
})

const numberOf = (id: string): string => {
  const definition = figureDefinitions.find((each) => each.id === `service.petitions-${id}`)!
  const value = countFigure(definition, index, {
    subject: { kind: 'township', id: township, township },
    period: yearPeriod(2023),
    asOf: '2023-12-31',
  })
  if (value.status !== 'present') return value.status
  return value.of === undefined ? String(value.value) : `${value.value}/${value.of}`
}
const ids = figureDefinitions
  .map(({ id }) => id)
  .filter((id) => id.startsWith('service.petitions-'))
  .map((id) => id.slice('service.petitions-'.length))

test('the figures of the year', () => {
  expect(Object.fromEntries(ids.map((id) => [id, numberOf(id)]))).toEqual({
    received: '52',
    suggestions: '2',
    accusations: '2',
    appeals: '48',
    letters: '7',
    visits: '32',
    calls: '3',
    online: '10',
    // Those of the report, each with its event.
    groups: '35',
    repeated: '1',
    accepted: '39',
    closed: '48',
    extensions: '2',
    reviews: '1',
    're-examinations': '1',
    'review-upheld-share': '1/1',
    // What came in at the end of December was to be accepted and told in January.
    'routed-in-time-share': '48/48',
    'told-in-time-share': '49/50',
    'concluded-in-time-share': '33/34',
    'extensions-lawful-share': '1/2',
    'reviewed-in-time-share': '1/1',
    're-examined-in-time-share': '0/0',
  })
})
