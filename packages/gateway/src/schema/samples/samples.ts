import type { Language } from '../../config/language.ts'
import type { SampleTab } from '../../server/playground/page.ts'
import { worded } from '../words.ts'
import { alertList } from './alert-list.ts'
import { annualScore } from './annual-score.ts'
import { caseTimelineSample } from './case-timeline.ts'
import { claimsAndCounts } from './claims-and-counts.ts'
import { dayInTheOffice } from './day-in-the-office.ts'
import { drawnFiles } from './drawn-files.ts'
import { dueList } from './due-list.ts'
import { enforcementRegistersSample } from './enforcement-registers.ts'
import { explainedPoint } from './explained-point.ts'
import { followedMatter } from './followed-matter.ts'
import { gridMonths } from './grid-months.ts'
import { gridRegisterSample } from './grid-register.ts'
import { knownThen } from './known-then.ts'
import { openMatters } from './open-matters.ts'
import { rankings } from './rankings.ts'
import { recordedMeeting } from './recorded-meeting.ts'
import { registerAndCorrect } from './register-and-correct.ts'
import { ruleBasis } from './rule-basis.ts'
import type { Sample } from './sample.ts'
import { villageAndServantYears } from './village-and-servant-years.ts'

/** The tabs of the playground, in order. */
export const samples: readonly Sample[] = [
  annualScore,
  explainedPoint,
  claimsAndCounts,
  dayInTheOffice,
  dueList,
  alertList,
  followedMatter,
  caseTimelineSample,
  enforcementRegistersSample,
  drawnFiles,
  gridMonths,
  gridRegisterSample,
  openMatters,
  villageAndServantYears,
  ruleBasis,
  rankings,
  knownThen,
  recordedMeeting,
  registerAndCorrect,
]

/**
 * The samples as tabs. A comment in the first line names the tab, because the name of an operation must be ASCII; the
 * operations have none, because GraphiQL would run a tab that was just opened under the name of the one before.
 */
export const sampleTabs = (language: Language): readonly SampleTab[] =>
  samples.map(({ title, query, variables }) => ({
    query: `# ${worded(title, language)}\n${query}`,
    variables: JSON.stringify(variables, undefined, 2),
  }))
