import { figureOver } from '../figure-over.ts'
import { percent, within } from '../figure-terms.ts'
import { reportRegistration } from './report-registration.ts'

/** Figures of the annual report: submitted and published in time. */
export const reportFigures = [
  figureOver(reportRegistration, {
    id: 'report.submitted-in-time',
    label: { zh: '年度报告按时报送', en: 'Annual reports submitted in time' },
    unit: percent,
    subject: 'township',
    where: [],
    dating: within,
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
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'publishedOn', atMostField: 'publicationDue' }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
