import type { AnnualReportFinding } from '../../../alert/report/annual-report-finding.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const duties = { submission: 'submitted', publication: 'published' } as const
const nowhere = {
  noPlace: 'neither a medium nor an address is stated',
  noAddress: 'on a website of government, without an address',
  noticeBoardOnly: 'on a notice board alone; it has to be made public in the press or on a website',
} as const
const issuers = { township: 'the township', county: 'the county' } as const

/** What is amiss with the annual report, beside what is late. */
export const annualReports: Sentences<'code', AnnualReportFinding> = {
  reportInGrace: ({ reportYear, what, last, done }) => {
    const came = done === undefined ? `not ${duties[what]} yet` : `${duties[what]} on ${format.date(done)}`
    return `The report on ${reportYear} was ${came}. Read as “before that day”, the last day was ${format.date(last)} and is over; read as “up to that day”, it is not. Ask the county which holds.`
  },
  reportDueBeyond: ({ reportYear, what, stated, last }) =>
    `The registration of the report on ${reportYear} says that it had to be ${duties[what]} by ${format.date(stated)}; however “before” is read, that is no later than ${format.date(last)}. Figures of what was in time go by the day stated: correct it.`,
  reportPublishedNowhere: ({ reportYear, publishedOn, why }) =>
    `The report on ${reportYear} is entered as published on ${format.date(publishedOn)}, ${nowhere[why]}.`,
  reportNotCopied: ({ reportYear, submittedOn }) =>
    `The report on ${reportYear} was submitted on ${format.date(submittedOn)}, and nothing records that it was copied to the county’s office for law-based governance.`,
  reportLeadersNotCovered: ({ reportYear }) =>
    `The report on ${reportYear} does not say how both principal leaders (Party secretary and mayor) performed their duties.`,
  reportCirculated: ({ reportYear, circular, title, issuer, on, isMissing }) =>
    `The report on ${reportYear} ${isMissing ? 'is missing, or not public' : 'was submitted or published late'}: ${issuers[issuer]} issued circular ${circular} “${title}” on ${format.date(on)}.`,
}
