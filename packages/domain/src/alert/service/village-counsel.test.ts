import { expect, test } from 'vitest'
import type { LooseEntry, RowOf } from '../../ledger/entry.ts'
import { counselAppointment } from '../../ledger/service/legal/counsel-appointment.ts'
import { counselService } from '../../ledger/service/legal/counsel-service.ts'
import { legalServiceCase } from '../../ledger/service/legal/legal-service-case.ts'
import { village } from '../../ledger/service/village.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { legalServiceAlerts } from './village-counsel.ts'

const [here, there] = ['141021100951', '141021100952']
const place = (key = here, name = '望岫村', closed?: string) =>
  entryFor(village, {
    key,
    clocks: { occurred: '2021-01-01', ...(closed !== undefined && { closed }) },
    facts: { name, type: 'village', residents: 1200 },
  })
const appointed = (occurred = '2023-01-01', closed?: string, key = 'PR-1', division = here) =>
  entryFor(counselAppointment, {
    key,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { division, counsel: 'p-85' },
  })
const served = (occurred: string, facts: Partial<RowOf<typeof counselService>['facts']> = {}) =>
  entryFor(counselService, {
    key: `FW-${occurred}`,
    clocks: { occurred },
    facts: { appointment: 'PR-1', division: here, form: 'onSite', minutes: 240, people: 3, ...facts },
  })
const found = (on: string, ...entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), legalServiceAlerts).map(({ finding }) => finding)
const codes = (on: string, ...entries: readonly LooseEntry[]) => found(on, ...entries).map(({ code }) => code)

test('a village whose counsel is in force and serves is nothing to look at', () => {
  expect(codes('2023-05-31', place(), appointed(), served('2023-05-10'))).toEqual([])
})

test('a village has counsel in force on the day, whatever was before', () => {
  expect(codes('2023-06-30', place(), appointed('2022-07-01', '2023-06-30'))).toEqual([])
  const [finding] = found('2023-07-01', place(), appointed('2022-07-01', '2023-06-30'))
  expect(finding).toMatchObject({ code: 'villageWithoutCounsel', village: here, ended: '2023-06-30' })
  expect(say(finding!, zhCN)).toBe('望岫村（141021100951）2023年7月1日没有在聘法律顾问，上一任聘期至2023年6月30日止。')
  expect(say(finding!, en)).toBe(
    '望岫村 (141021100951) has no legal counsel in force on 2023-07-01; the last appointment ended on 2023-06-30.',
  )
  expect(codes('2023-06-30', place(), place(there, '枕泉村'), appointed())).toEqual(['villageWithoutCounsel'])
  // A village that was merged needs none; without any appointment nobody keeps the ledger.
  expect(codes('2023-06-30', place(), place(there, '枕泉村', '2022-12-31'), appointed())).toEqual([])
  expect(codes('2023-06-30', place())).toEqual([])
})

test('counsel serve within their term and where they were appointed', () => {
  const own = appointed('2023-02-01', '2023-12-31')
  expect(codes('2023-03-31', place(), own, served('2023-02-01'))).toEqual([])
  expect(found('2023-03-31', place(), own, served('2023-01-31'))).toMatchObject([
    { code: 'counselNotAppointed', appointed: { from: '2023-02-01' } },
  ])
  expect(codes('2023-03-31', place(), own, served('2023-03-01', { appointment: 'PR-9' }))).toEqual([
    'counselNotAppointed',
  ])
  expect(
    found(
      '2023-03-31',
      place(),
      place(there, '枕泉村'),
      own,
      appointed('2023-01-01', undefined, 'PR-2', there),
      served('2023-03-01', { division: there }),
    ),
  ).toMatchObject([{ code: 'counselServedElsewhere', place: '枕泉村', appointedFor: '望岫村' }])
})

test('counsel without a service for three months is said where services are written down', () => {
  expect(codes('2023-08-10', place(), appointed(), served('2023-05-10'))).toEqual([])
  expect(found('2023-08-11', place(), appointed(), served('2023-05-10'))).toMatchObject([
    { code: 'counselWithoutService', since: '2023-05-10', isServed: true, months: 3 },
  ])
  expect(codes('2023-12-31', place(), appointed())).toEqual([])
  const other = served('2023-04-01', { appointment: 'PR-2', division: there })
  const both = [place(), place(there, '枕泉村'), appointed(), appointed('2023-01-01', undefined, 'PR-2', there), other]
  expect(found('2023-04-02', ...both)).toMatchObject([
    { code: 'counselWithoutService', appointment: 'PR-1', since: '2023-01-01', isServed: false },
  ])
})

test('legal aid is decided on within seven days and assigned within three more', () => {
  const aid = (facts: Partial<RowOf<typeof legalServiceCase>['facts']> = {}) =>
    entryFor(legalServiceCase, {
      key: 'FY-1',
      clocks: { occurred: '2023-03-01' },
      facts: { service: 'legalAid', channel: 'judicialOffice', client: 'p-1', ...facts },
    })
  expect(codes('2023-03-08', aid())).toEqual([])
  expect(found('2023-03-09', aid())).toMatchObject([{ clock: 'legal-service.aid-decision', last: '2023-03-08' }])
  expect(codes('2023-03-09', aid({ decidedOn: '2023-03-06' }))).toEqual([])
  expect(found('2023-03-10', aid({ decidedOn: '2023-03-06' }))).toMatchObject([
    { clock: 'legal-service.aid-assignment', last: '2023-03-09', late: 1 },
  ])
  expect(codes('2023-12-31', aid({ decidedOn: '2023-03-08', assignedOn: '2023-03-11' }))).toEqual([])
  expect(codes('2023-12-31', aid({ service: 'consultation' }))).toEqual([])
})
