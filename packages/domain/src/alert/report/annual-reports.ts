import { circular } from '../../ledger/grid/assessment/circular.ts'
import { reportRegistration } from '../../ledger/report/report-registration.ts'
import { type ReportDuty, type ReportYear, reportRegister } from '../../procedure/annual-report/report-register.ts'
import { clocksOfReports, reportDays } from '../../procedure/duty/duty-clocks-of-reports.ts'
import { reportContents } from '../../procedure/rectification/rectification-law.ts'
import { addDays } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesAsOn } from '../as-on.ts'
import { yearOf } from '../entries-of.ts'
import { lateAlerts } from '../late-duties.ts'
import { ownArrangement } from '../own-arrangement.ts'
import type { AnnualReportFinding } from './annual-report-finding.ts'

type Found<C extends AnnualReportFinding['code']> = Extract<AnnualReportFinding, { readonly code: C }>

const reads = [reportRegistration.id, circular.id]
// The report of the year before: what is due in this one.
const dueReport = (view: AlertView): readonly ReportYear[] =>
  reportRegister(
    reads.flatMap((kind) => entriesAsOn(view, kind)),
    { on: view.on },
  ).filter(({ reportYear }) => reportYear === yearOf(view) - 1)
const idsOfReport = ({ registration }: ReportYear): readonly string[] =>
  registration === undefined ? [] : [registration.id]

const isInGrace = ({ outcome }: ReportDuty): boolean => outcome === 'inGrace' || outcome === 'missingInGrace'
const inGrace = (view: AlertView): readonly Found<'reportInGrace'>[] =>
  dueReport(view).flatMap((report) =>
    (['submission', 'publication'] as const)
      .filter((what) => isInGrace(report[what]))
      .map((what) => {
        const { last, done } = report[what]
        const { reportYear } = report
        const entries = idsOfReport(report)
        return { code: 'reportInGrace', reportYear, what, last, ...(done !== undefined && { done }), entries }
      }),
  )

const dueBeyond = (view: AlertView): readonly Found<'reportDueBeyond'>[] =>
  dueReport(view).flatMap((report) =>
    (['submission', 'publication'] as const).flatMap((what): readonly Found<'reportDueBeyond'>[] => {
      const { registration, reportYear } = report
      const stated = registration?.facts[`${what}Due`]
      const last = addDays(report[what].last, reportDays[what][0].grace)
      if (stated === undefined || stated <= last) return []
      return [{ code: 'reportDueBeyond', reportYear, what, stated, last, entries: idsOfReport(report) }]
    }),
  )

const whyNowhere = ({ medium, url }: NonNullable<ReportYear['registration']>['facts']) => {
  if (url !== undefined) return undefined
  if (medium === undefined) return 'noPlace'
  if (medium === 'website') return 'noAddress'
  return medium === 'noticeBoard' ? 'noticeBoardOnly' : undefined
}
const publishedNowhere = (view: AlertView): readonly Found<'reportPublishedNowhere'>[] =>
  dueReport(view).flatMap((report) => {
    const { registration, publication, reportYear } = report
    const why = registration && whyNowhere(registration.facts)
    if (why === undefined || publication.done === undefined) return []
    const entries = idsOfReport(report)
    return [{ code: 'reportPublishedNowhere', reportYear, publishedOn: publication.done, why, entries }]
  })

const notCopied = (view: AlertView): readonly Found<'reportNotCopied'>[] =>
  dueReport(view).flatMap((report) => {
    const { registration, submission, reportYear } = report
    if (registration === undefined || submission.done === undefined || registration.facts.copied === true) return []
    return [{ code: 'reportNotCopied', reportYear, submittedOn: submission.done, entries: idsOfReport(report) }]
  })

const leadersNotCovered = (view: AlertView): readonly Found<'reportLeadersNotCovered'>[] =>
  dueReport(view)
    .filter(({ registration }) => registration?.facts.coversBothLeaders === false)
    .map((report) => ({
      code: 'reportLeadersNotCovered',
      reportYear: report.reportYear,
      entries: idsOfReport(report),
    }))

const circulated = (view: AlertView): readonly Found<'reportCirculated'>[] =>
  dueReport(view).flatMap((report) => {
    const duties = [report.submission, report.publication]
    if (!duties.some(({ outcome }) => outcome === 'late' || outcome === 'missing')) return []
    return report.circulars.map(({ id, key, clocks, facts: { title, issuer } }) => ({
      code: 'reportCirculated',
      reportYear: report.reportYear,
      circular: key,
      title,
      issuer,
      on: clocks.occurred,
      isMissing: duties.some(({ outcome }) => outcome === 'missing'),
      entries: [...idsOfReport(report), id].toSorted(),
    }))
  })

const [submission, publication] = [reportDays.submission[0].citation, reportDays.publication[0].citation]
const own = { system: 'annualReport', reads } as const

/** The alerts of the annual report: late or missing, flagged, and what else its registration says or does not say. */
export const annualReportAlerts: readonly Alert[] = [
  ...lateAlerts(clocksOfReports, {
    'annual-report.submission': {
      id: 'report-submission-late',
      label: { zh: '年度报告逾期或者没有报送', en: 'The annual report submitted late, or missing' },
    },
    'annual-report.publication': {
      id: 'report-publication-late',
      label: { zh: '年度报告逾期或者没有公开', en: 'The annual report published late, or not' },
    },
  }),
  {
    ...own,
    id: 'report-in-grace',
    label: {
      zh: '年度报告正值“前”字两解之日',
      en: 'The annual report on the day by which readings of “before” differ',
    },
    citation: submission,
    look: inGrace,
  },
  {
    ...own,
    id: 'report-due-beyond',
    label: {
      zh: '年度报告登记的期限晚于规定',
      en: 'A last day stated for the annual report that is later than it is',
    },
    citation: submission,
    look: dueBeyond,
  },
  {
    ...own,
    id: 'report-published-nowhere',
    label: { zh: '年度报告公开而无处可查', en: 'The annual report public, and nowhere to be found' },
    citation: publication,
    look: publishedNowhere,
  },
  {
    ...own,
    id: 'report-not-copied',
    label: { zh: '年度报告没有抄送', en: 'The annual report not copied to the county’s office' },
    citation: submission,
    look: notCopied,
  },
  {
    ...own,
    id: 'report-leaders-not-covered',
    label: { zh: '年度报告未述及两位主要负责人', en: 'The annual report does not cover both principal leaders' },
    citation: reportContents,
    look: leadersNotCovered,
  },
  {
    ...own,
    id: 'report-circulated',
    label: { zh: '因年度报告被通报', en: 'A circular about the annual report' },
    citation: ownArrangement,
    look: circulated,
  },
]
