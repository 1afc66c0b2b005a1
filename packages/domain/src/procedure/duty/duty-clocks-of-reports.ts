import type { Citation } from '../../law/citation.ts'
import type { DeadlineClock, YearlyDay } from './duty-clock.ts'

// Articles stand only where a source names them: of reporting none does.
const supervision: Citation = {
  instrument: 'supervision-provisions-2019',
  bindingForce: 'binding',
  modality: 'must',
  verification: 'unverified',
}

// “X月1日前” can be read in two ways (see before-reading.ts): here as up to the day before, with one day that is flagged and not
// failed. Reports on the years before 2019 had another last day, under an outline that is not in force any more.
const before = (month: number, citation: Citation): YearlyDay => ({
  firstYear: 2019,
  month,
  day: 1,
  isIncluded: false,
  isWordedBefore: true,
  grace: 1,
  citation,
})

/**
 * Until when an annual report is submitted, and until when it is public.
 *
 * @see 法治政府建设与责任落实督察工作规定 第24条 (publication)
 */
export const reportDays: Readonly<Record<'submission' | 'publication', readonly [YearlyDay, ...YearlyDay[]]>> = {
  submission: [before(3, supervision)],
  publication: [before(4, { ...supervision, article: 24 })],
}

const common = { system: 'annualReport', bound: 'atMost', soon: 30 } as const

/**
 * The clocks of the annual report.
 *
 * @see 法治政府建设与责任落实督察工作规定 第24条 (publication)
 */
export const clocksOfReports: readonly DeadlineClock[] = [
  {
    id: 'annual-report.submission',
    label: {
      zh: '向县委、县政府报送年度报告',
      en: 'Submit the annual report to the Party committee and government of the county',
    },
    ...common,
    span: { by: 'year', days: reportDays.submission },
    ends: [{ entryKind: 'report-registration', where: [], at: 'occurred', matching: 'reportYear' }],
    owner: { post: 'partySecretary' },
  },
  {
    id: 'annual-report.publication',
    label: { zh: '公开年度报告', en: 'Publish the annual report' },
    ...common,
    span: { by: 'year', days: reportDays.publication },
    ends: [{ entryKind: 'report-registration', where: [], at: 'publishedOn', matching: 'reportYear' }],
    owner: { post: 'townMayor' },
  },
]
