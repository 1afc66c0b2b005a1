import { type BeforeReading, type ReportDuty, type ReportYear, reportRegistration } from '@zhunsheng/domain/improvement'
import { instruments } from '@zhunsheng/domain/law'
import type { TownshipReport } from '../run/county-reports.ts'
import { citationText } from './cited-text.ts'
import { nameOfTownship } from './place.ts'
import { reportsJson } from './reports-lines.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const dutyCells = (duty: ReportDuty, { text, locale }: Wording): readonly [string, string] => [
  duty.done === undefined ? '—' : locale.format.date(duty.done),
  text.improvement.reports.outcome[duty.outcome](duty.late),
]

const whereText = ({ publication, registration }: ReportYear, { text, locale }: Wording): string => {
  if (publication.done === undefined || registration === undefined) return '—'
  const { medium, url } = registration.facts
  const media = reportRegistration.fields.medium.values
  const parts = [medium === undefined ? undefined : locale.format.name(media[medium]), url]
  return parts.filter((part) => part !== undefined).join(' ') || text.countyReports.nowhere
}

const row = ({ township, report }: TownshipReport, wording: Wording): readonly string[] => {
  const name = nameOfTownship(township)
  if (report === undefined) return [name, '—', wording.text.countyReports.noLedger, '—', '—', '—']
  const { submission, publication } = report
  return [name, ...dutyCells(submission, wording), ...dutyCells(publication, wording), whereText(report, wording)]
}

type Duty = 'submission' | 'publication'
const countsOf = (all: readonly TownshipReport[]) => {
  const of = (what: Duty, isCounted: (duty: ReportDuty) => boolean): number =>
    all.filter(({ report }) => report !== undefined && isCounted(report[what])).length
  const isDone = ({ done }: ReportDuty): boolean => done !== undefined
  const isNotLate = ({ outcome }: ReportDuty): boolean => outcome === 'inTime' || outcome === 'inGrace'
  return {
    townships: all.length,
    submitted: of('submission', isDone),
    submittedNotLate: of('submission', (duty) => isDone(duty) && isNotLate(duty)),
    published: of('publication', isDone),
    publishedNotLate: of('publication', (duty) => isDone(duty) && isNotLate(duty)),
  }
}

/** The annual reports of a county’s townships as lines: a row for each, how many came, and by which law. */
export const countyReportsLines = (
  all: readonly TownshipReport[],
  { title, before }: { readonly title: string; readonly before: BeforeReading },
  wording: Wording,
): readonly string[] => {
  const { countyReports, improvement } = wording.text
  const { reports, readings } = improvement
  const first = all.find(({ report }) => report !== undefined)?.report
  const basis = (what: string, { citation }: ReportDuty): string =>
    reports.basis(what, citationText(citation, { instruments }, wording.locale))
  return [
    title,
    '',
    ...tableLines(
      countyReports.columns.map((column) => ({ title: column })),
      all.map((each) => row(each, wording)),
    ),
    '',
    countyReports.total(countsOf(all)),
    reports.reading(readings[before]),
    ...(first === undefined
      ? []
      : [basis(reports.submission, first.submission), basis(reports.publication, first.publication)]),
  ]
}

/** The same as JSON: for each township its report as `zhunsheng reports --json` gives it, or null. */
export const countyReportsJson = (all: readonly TownshipReport[], wording: Wording): object => ({
  totals: countsOf(all),
  townships: all.map(({ township, hasLedger, report }) => ({
    township,
    name: nameOfTownship(township),
    hasLedger,
    ...(report === undefined ? { reports: [] } : reportsJson([report], wording)),
  })),
})
