import {
  type BeforeReading,
  type ReportDuty,
  type ReportYear,
  circular,
  reportRegistration,
} from '@zhunsheng/domain/improvement'
import { instruments } from '@zhunsheng/domain/law'
import { citationText } from './cited-text.ts'
import type { Wording } from './wording.ts'

const dutyLine = (what: string, duty: ReportDuty, { text, locale: { format } }: Wording): string => {
  const { reports } = text.improvement
  const done = duty.done === undefined ? undefined : format.date(duty.done)
  return reports.duty(what, format.date(duty.last), done, reports.outcome[duty.outcome](duty.late))
}

const registeredLines = (
  { registration, publication }: ReportYear,
  { text, locale: { format } }: Wording,
): readonly string[] => {
  const { reports } = text.improvement
  if (registration === undefined) return [reports.unregistered]
  const { medium, url, copied, coversBothLeaders } = registration.facts
  const media = reportRegistration.fields.medium.values
  const where =
    medium === undefined && url === undefined
      ? reports.nowhere
      : reports.where(medium === undefined ? undefined : format.name(media[medium]), url)
  return [
    // What is not public yet has no place where it is.
    ...(publication.done === undefined ? [] : [where]),
    reports.copied(copied),
    reports.bothLeaders(coversBothLeaders),
  ]
}

const yearLines = (report: ReportYear, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  const { reports } = text.improvement
  const issuers = circular.fields.issuer.values
  return [
    '',
    reports.heading(report.reportYear, report.registration?.facts.document),
    ...[
      dutyLine(reports.submission, report.submission, wording),
      dutyLine(reports.publication, report.publication, wording),
      ...registeredLines(report, wording),
      ...report.circulars.map(({ key, clocks, facts: { issuer, title } }) =>
        reports.circular(key, locale.format.name(issuers[issuer]), locale.format.date(clocks.occurred), title),
      ),
    ].map((line) => `  ${line}`),
  ]
}

/** The register of annual reports as lines, year by year, then how “before” was read, and the basis of both duties. */
export const reportsLines = (
  all: readonly ReportYear[],
  { title, before }: { readonly title: string; readonly before: BeforeReading },
  wording: Wording,
): readonly string[] => {
  const { reports, readings } = wording.text.improvement
  const last = all.at(-1)
  const basis = (what: string, { citation }: ReportDuty): string =>
    reports.basis(what, citationText(citation, { instruments }, wording.locale))
  return [
    title,
    ...all.flatMap((each) => yearLines(each, wording)),
    '',
    reports.reading(readings[before]),
    ...(last === undefined
      ? []
      : [basis(reports.submission, last.submission), basis(reports.publication, last.publication)]),
  ]
}

const dutyJson = ({ citation, ...duty }: ReportDuty, { locale }: Wording): object => ({
  ...duty,
  done: duty.done ?? null,
  citation: { ...citation, text: citationText(citation, { instruments }, locale) },
})

/** The same as JSON. */
export const reportsJson = (all: readonly ReportYear[], wording: Wording): object => ({
  reports: all.map(({ reportYear, submission, publication, registration, circulars }) => ({
    reportYear,
    submission: dutyJson(submission, wording),
    publication: dutyJson(publication, wording),
    registered: registration !== undefined,
    document: registration?.facts.document ?? null,
    medium: registration?.facts.medium ?? null,
    url: registration?.facts.url ?? null,
    copied: registration?.facts.copied ?? null,
    coversBothLeaders: registration?.facts.coversBothLeaders ?? null,
    entry: registration?.id ?? null,
    circulars: circulars.map(({ id, key, clocks, facts: { issuer, title } }) => ({
      circular: key,
      issuer,
      title,
      on: clocks.occurred,
      entry: id,
    })),
  })),
})
