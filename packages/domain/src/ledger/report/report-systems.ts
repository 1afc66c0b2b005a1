import { residentFigures } from '../service/figures.ts'
import { reportFigures } from './figures.ts'
import { problemFigures } from './problem-figures.ts'
import { problemOutcome } from './problem-outcome.ts'
import { problemStep } from './problem-step.ts'
import { problem } from './problem.ts'
import { reportRegistration } from './report-registration.ts'
import type { SystemDeclarations } from '../system-declaration.ts'

/** Working systems of improvement, the annual report and the county. */
export const reportSystems = {
  rectification: {
    zh: '问题·整改',
    en: 'Problems and rectification',
    ledgers: [problem, problemStep],
    derived: [problemOutcome],
    figures: problemFigures,
  },
  annualReport: {
    zh: '年度报告登记',
    en: 'Register of annual reports',
    ledgers: [reportRegistration],
    figures: reportFigures,
  },
  countyRollUp: {
    zh: '县级汇总',
    en: 'Roll-up of the county',
    ledgers: [],
    figures: residentFigures,
  },
} as const satisfies SystemDeclarations
