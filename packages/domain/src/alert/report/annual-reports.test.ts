import { expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { viewOf } from '../../testing/alert-view.ts'
import { circulated, registered } from '../../testing/told-improvement.ts'
import { lookOut } from '../alerts.ts'
import { annualReportAlerts } from './annual-reports.ts'

const found = (on: string, entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), annualReportAlerts).map(({ alert, finding }) => ({ id: alert.id, finding }))
const ids = (on: string, entries: readonly LooseEntry[]) => found(on, entries).map(({ id }) => id)

test('a report that came, was copied and can be found is nothing to look at', () => {
  expect(ids('2023-12-31', [registered(2022, '2023-02-20')])).toEqual([])
})

test('a missing report is flagged on the day of grace, and late from the day after it', () => {
  expect(ids('2023-02-28', [])).toEqual([])
  expect(found('2023-03-01', [])).toMatchObject([{ id: 'report-in-grace', finding: { last: '2023-02-28' } }])
  expect(ids('2023-03-02', [])).toEqual(['report-submission-late'])
  expect(ids('2023-04-02', [])).toEqual(['report-submission-late', 'report-publication-late'])
})

test('a report that came late is told in that year, one of the day of grace is flagged', () => {
  expect(found('2023-12-31', [registered(2022, '2023-03-05')])).toMatchObject([
    { id: 'report-submission-late', finding: { done: '2023-03-05', late: 5 } },
  ])
  expect(found('2023-12-31', [registered(2022, '2023-03-01')])).toMatchObject([
    { id: 'report-in-grace', finding: { what: 'submission', done: '2023-03-01' } },
  ])
  expect(ids('2024-01-31', [registered(2022, '2023-03-05')])).toEqual([])
})

test.each([
  [{ url: undefined }, 'noAddress'],
  [{ url: undefined, medium: undefined }, 'noPlace'],
  [{ url: undefined, medium: 'noticeBoard' }, 'noticeBoardOnly'],
  [{ url: undefined, medium: 'press' }, undefined],
  [{ medium: undefined }, undefined],
])('public by %o: %s', (facts, why) => {
  const findings = found('2023-12-31', [registered(2022, '2023-02-20', facts)])
  expect(findings.map(({ finding }) => 'why' in finding && finding.why)).toEqual(why === undefined ? [] : [why])
})

test.each([
  [{ copied: false }, 'report-not-copied'],
  [{ copied: undefined }, 'report-not-copied'],
  [{ coversBothLeaders: false }, 'report-leaders-not-covered'],
])('a registration that says %o', (facts, id) => {
  expect(ids('2023-12-31', [registered(2022, '2023-02-20', facts)])).toEqual([id])
})

test('a registration does not give itself more time than there is', () => {
  const stating = (facts: Readonly<Record<string, string>>) =>
    found('2023-12-31', [registered(2022, '2023-02-20', facts)])
  expect(stating({ submissionDue: '2023-03-01', publicationDue: '2023-04-01' })).toEqual([])
  expect(stating({ submissionDue: '2023-03-02', publicationDue: '2023-12-31' })).toMatchObject([
    { id: 'report-due-beyond', finding: { what: 'submission', stated: '2023-03-02', last: '2023-03-01' } },
    { id: 'report-due-beyond', finding: { what: 'publication', stated: '2023-12-31', last: '2023-04-01' } },
  ])
})

test('a circular is told where the report is missing or was late, and not where it was in time', () => {
  const notice = circulated('2023-04-20')
  expect(found('2023-12-31', [notice, registered(2022, '2023-03-05')]).at(-1)).toMatchObject({
    id: 'report-circulated',
    finding: { circular: 'TB-2023-04-20', isMissing: false },
  })
  expect(found('2023-12-31', [notice]).at(-1)).toMatchObject({ finding: { isMissing: true } })
  expect(ids('2023-12-31', [notice, registered(2022, '2023-02-20')])).toEqual([])
})

test('each is said in both languages', () => {
  const entries = [registered(2022, '2023-03-01', { copied: undefined, url: undefined })]
  const said = found('2023-12-31', entries).map(({ finding }) => [say(finding, zhCN), say(finding, en)])
  expect(said[0]).toEqual([
    '2022年度报告2023年3月1日报送：“前”字不含当日的，期限是2023年2月28日，已经过期；含当日的，没有过期。按哪一种理解，请以县里要求为准。',
    'The report on 2022 was submitted on 2023-03-01. Read as “before that day”, the last day was 2023-02-28 and is over; read as “up to that day”, it is not. Ask the county which holds.',
  ])
  const [beyond] = found('2023-12-31', [registered(2022, '2023-02-20', { publicationDue: '2023-12-31' })])
  expect([say(beyond!.finding, zhCN), say(beyond!.finding, en)]).toEqual([
    '2022年度报告登记的公开期限是2023年12月31日，“前”字无论怎样理解都不晚于2023年4月1日；是否按时的指标以登记的期限为准，请更正。',
    'The registration of the report on 2022 says that it had to be published by 2023-12-31; however “before” is read, that is no later than 2023-04-01. Figures of what was in time go by the day stated: correct it.',
  ])
  expect(said.slice(1)).toEqual([
    [
      '2022年度报告登记为2023年3月20日公开，公开方式是政府网站，没有填写公开地址。',
      'The report on 2022 is entered as published on 2023-03-20, on a website of government, without an address.',
    ],
    [
      '2022年度报告2023年3月1日报送，没有抄送县委依法治县办的记录。',
      'The report on 2022 was submitted on 2023-03-01, and nothing records that it was copied to the county’s office for law-based governance.',
    ],
  ])
})
