import { advocateAlerts } from './advocates.ts'
import type { Alert, AlertView, Alerted } from './alert.ts'
import { planAlerts } from './annual-plan.ts'
import { enforcementCaseAlerts } from './enforcement-cases.ts'
import { enforcementCertificateAlerts } from './enforcement-certificates.ts'
import { enforcementTeamAlerts } from './enforcement-team.ts'
import { enforcementTrainingAlerts } from './enforcement-training.ts'
import { institutionAlerts } from './institutions.ts'
import { institutionsAtWorkAlerts } from './institutions-at-work.ts'
import { lawStudyAlerts } from './law-study.ts'
import { leadershipAlerts } from './leadership.ts'
import { legalityReviewAlerts } from './legality-review.ts'
import { majorDecisionAlerts } from './major-decisions.ts'
import { meetingAlerts } from './meetings.ts'
import { patrolAlerts } from './patrols.ts'
import { powersAndDutiesAlerts } from './powers-and-duties.ts'
import { studyLawExamAlerts } from './study-law-exam.ts'
import { whistleAlerts } from './whistles.ts'

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
  ...enforcementTeamAlerts,
  ...institutionAlerts,
  ...enforcementTrainingAlerts,
  ...enforcementCertificateAlerts,
  ...enforcementCaseAlerts,
  ...institutionsAtWorkAlerts,
  ...whistleAlerts,
  ...patrolAlerts,
  ...powersAndDutiesAlerts,
]

/** Looks at a township's ledgers with alerts, by default all of them. */
export const lookOut = (view: AlertView, using: readonly Alert[] = alerts): readonly Alerted[] =>
  using.flatMap((alert) => alert.look(view).map((finding) => ({ alert, finding })))
