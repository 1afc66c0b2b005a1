import { advocateAlerts } from './advocates.ts'
import type { Alert, AlertView, Alerted } from './alert.ts'
import { planAlerts } from './annual-plan.ts'
import { lawStudyAlerts } from './law-study.ts'
import { leadershipAlerts } from './leadership.ts'
import { legalityReviewAlerts } from './legality-review.ts'
import { majorDecisionAlerts } from './major-decisions.ts'
import { meetingAlerts } from './meetings.ts'
import { studyLawExamAlerts } from './study-law-exam.ts'

/** Every alert, in the order of the working systems. */
export const alerts: readonly Alert[] = [
  ...leadershipAlerts,
  ...meetingAlerts,
  ...planAlerts,
  ...majorDecisionAlerts,
  ...legalityReviewAlerts,
  ...lawStudyAlerts,
  ...studyLawExamAlerts,
  ...advocateAlerts,
]

/** Looks at a township's ledgers with alerts, by default all of them. */
export const lookOut = (view: AlertView, using: readonly Alert[] = alerts): readonly Alerted[] =>
  using.flatMap((alert) => alert.look(view).map((finding) => ({ alert, finding })))
