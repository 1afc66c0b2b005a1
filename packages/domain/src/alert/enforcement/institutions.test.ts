import { expect, test } from 'vitest'
import { type institutionSubjects, institution } from '../../ledger/enforcement/power/institution.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { institutionAlerts } from './institutions.ts'

interface Own {
  readonly subject?: keyof typeof institutionSubjects
  readonly edition?: number
  readonly replaces?: string
  readonly publishedOn?: string
  readonly reviewBy?: string
}
const adopted = (key: string, own: Own = {}, occurred = '2022-03-01', closed?: string) =>
  entryFor(institution, {
    key,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { title: `${key}制度`, named: true, proposed: false, publishedOn: '2022-03-01', ...own },
  })
type Row = ReturnType<typeof adopted>
const found = (on: string, ...rows: readonly Row[]) =>
  lookOut(viewOf(on, rows), institutionAlerts).map(({ finding }) => finding)
const ids = (...rows: readonly Row[]) => rows.map(({ id }) => id).toSorted()

const named = [
  'responsibility',
  'disclosure',
  'fullProcessRecord',
  'legalReview',
  'appraisal',
  'fileReview',
  'discretion',
  'wrongCases',
  'statistics',
  'exemption',
] as const

test('the ten named, each published and none past its review, are in order', () => {
  expect(found('2023-12-31', ...named.map((subject) => adopted(subject, { subject })))).toEqual([])
})

test('past review from the day after, while it is in force', () => {
  const row = adopted('A', { reviewBy: '2023-06-30' }, '2022-03-01', '2023-07-31')
  expect(found('2023-06-30', row)).toEqual([])
  expect(found('2023-07-01', row)).toEqual([
    {
      code: 'institutionPastReview',
      institution: 'A',
      title: 'A制度',
      reviewBy: '2023-06-30',
      days: 1,
      entries: [row.id],
    },
  ])
  expect(found('2023-07-31', row)).toEqual([])
})

test('those not published by the day are named together', () => {
  const [never, later] = [
    entryFor(institution, {
      key: 'A',
      clocks: { occurred: '2022-03-01' },
      facts: { title: 'A', named: false, proposed: true },
    }),
    adopted('B', { publishedOn: '2023-05-02' }),
  ]
  const on = (day: string) => found(day, never, later, adopted('C'))
  expect(on('2023-05-01')).toEqual([
    { code: 'institutionsNotPublished', institutions: ['A', 'B'], entries: ids(never, later) },
  ])
  expect(on('2023-05-02')).toMatchObject([{ institutions: ['A'] }])
})

test('one of the ten is missing: never adopted, or repealed; of a register without subjects nothing is said', () => {
  const repealed = adopted('statistics', { subject: 'statistics' }, '2022-03-01', '2023-06-30')
  const others = named
    .filter((subject) => subject !== 'statistics' && subject !== 'exemption')
    .map((subject) => adopted(subject, { subject }))
  const missing = (subject: string, ...entries: readonly string[]) => ({ code: 'institutionMissing', subject, entries })
  expect(found('2023-06-30', ...others, repealed)).toEqual([missing('exemption')])
  expect(found('2023-07-01', ...others, repealed)).toEqual([missing('statistics', repealed.id), missing('exemption')])
  expect(found('2023-07-01', adopted('A'))).toEqual([])
})

// The register gives a subject only where the test is about subjects.
const codesOf = (on: string, ...rows: readonly Row[]) =>
  found(on, ...rows).filter(({ code }) => code !== 'institutionMissing')

test('replaced and not repealed: both are in force', () => {
  const next = adopted('B', { replaces: 'A' }, '2023-04-01')
  expect(codesOf('2023-03-31', adopted('A'), next)).toEqual([])
  const old = adopted('A')
  expect(codesOf('2023-04-01', old, next)).toEqual([
    {
      code: 'institutionNotRepealed',
      institution: 'A',
      title: 'A制度',
      replacedBy: 'B',
      since: '2023-04-01',
      entries: ids(old, next),
    },
  ])
  expect(codesOf('2023-04-01', adopted('A', {}, '2022-03-01', '2023-03-31'), next)).toEqual([])
})

test('editions that replaced one another by steps are in force together', () => {
  const subject = 'disclosure'
  const rows = [
    adopted('A', { subject, edition: 1 }),
    adopted('B', { subject, edition: 2, replaces: 'A' }, '2022-09-01', '2023-03-31'),
    adopted('C', { subject, edition: 3, replaces: 'B' }, '2023-04-01'),
  ]
  expect(codesOf('2023-04-01', ...rows)).toEqual([
    { code: 'institutionEditionsInForce', subject, institutions: ['C', 'A'], entries: ids(rows[0]!, rows[2]!) },
  ])
  const repealed = adopted('A', { subject, edition: 1 }, '2022-03-01', '2022-08-31')
  expect(codesOf('2023-04-01', repealed, ...rows.slice(1))).toEqual([])
})

test('institutions that replace each other in a circle end the search', () => {
  const circle = [adopted('A', { subject: 'other', replaces: 'B' }), adopted('B', { subject: 'other', replaces: 'A' })]
  expect(codesOf('2023-04-01', ...circle).map(({ code }) => code)).toEqual([
    'institutionNotRepealed',
    'institutionNotRepealed',
  ])
})

test('it is said', () => {
  const [finding] = found('2023-07-10', adopted('A', { reviewBy: '2023-06-30' }))
  expect(finding && say(finding, zhCN)).toBe('制度A“A制度”应于2023年6月30日前评估，已逾期10天。')
})
