import { figureOver } from '../figure-over.ts'
import { percent, within } from '../figure-terms.ts'
import { reportRegistration } from './report-registration.ts'

/**
 * Figures of the annual report: submitted and published in time, by the days that each registration states, and what else its
 * registration says.
 */
export const reportFigures = [
  figureOver(reportRegistration, {
    id: 'report.submitted-in-time',
    label: { zh: '年度报告按时报送', en: 'Annual reports submitted in time' },
    unit: percent,
    subject: 'township',
    where: [],
    // Each report belongs to the year in which it is due, whenever it came; of one that is not due yet nothing can be said.
    dating: { by: 'within', clock: 'submissionDue' },
    aggregate: { type: 'share', met: [{ field: 'occurred', atMostField: 'submissionDue' }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(reportRegistration, {
    id: 'report.published-in-time',
    label: { zh: '年度报告按时公开', en: 'Annual reports published in time' },
    unit: percent,
    subject: 'township',
    where: [],
    dating: { by: 'within', clock: 'publicationDue' },
    aggregate: { type: 'share', met: [{ field: 'publishedOn', atMostField: 'publicationDue' }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(reportRegistration, {
    id: 'report.copied-share',
    label: {
      zh: '年度报告抄送县委依法治县办',
      en: 'Annual reports copied to the county’s office for law-based governance',
    },
    unit: percent,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'copied', is: true }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(reportRegistration, {
    id: 'report.published-where-share',
    label: { zh: '年度报告在网站、报刊公开', en: 'Annual reports made public on a website or in the press' },
    unit: percent,
    subject: 'township',
    where: [],
    dating: { by: 'within', clock: 'publicationDue' },
    aggregate: {
      type: 'share',
      met: [
        { field: 'medium', in: ['website', 'press'] },
        { field: 'publishedOn', isAbsent: false },
      ],
    },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(reportRegistration, {
    id: 'report.covers-both-leaders-share',
    label: { zh: '年度报告述及两位主要负责人', en: 'Annual reports that cover both principal leaders' },
    unit: percent,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'coversBothLeaders', is: true }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
