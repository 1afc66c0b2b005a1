import { advocateAlerts } from './study/advocates.ts'
import type { Alert, AlertView, Alerted } from './alert.ts'
import { declaredAlerts } from './declared.ts'
import { planAlerts } from './organisation/annual-plan.ts'
import { businessEnvironmentAlerts } from './service/business-environment.ts'
import { disputeAlerts } from './service/disputes.ts'
import { mediatorAlerts } from './service/mediators.ts'
import { enforcementCaseAlerts } from './enforcement/enforcement-cases.ts'
import { enforcementCertificateAlerts } from './enforcement/enforcement-certificates.ts'
import { enforcementTeamAlerts } from './enforcement/enforcement-team.ts'
import { enforcementTrainingAlerts } from './enforcement/enforcement-training.ts'
import { gridDutyAlerts } from './grid/grid-duty.ts'
import { gridTrainingAlerts } from './grid/grid-training.ts'
import { gridAlerts } from './grid/grids.ts'
import { duplicateAlerts } from './grid/duplicates.ts'
import { eventAlerts } from './grid/events.ts'
import { institutionAlerts } from './enforcement/institutions.ts'
import { institutionsAtWorkAlerts } from './enforcement/institutions-at-work.ts'
import { lawStudyAlerts } from './study/law-study.ts'
import { leadershipAlerts } from './organisation/leadership.ts'
import { legalityReviewAlerts } from './decision/legality-review.ts'
import { legalServiceAlerts } from './service/village-counsel.ts'
import { majorDecisionAlerts } from './decision/major-decisions.ts'
import { memberReplacementAlerts } from './grid/member-replacements.ts'
import { meetingAlerts } from './organisation/meetings.ts'
import { monthlyAssessmentAlerts } from './grid/monthly-assessments.ts'
import { patrolAlerts } from './enforcement/patrols.ts'
import { powersAndDutiesAlerts } from './enforcement/powers-and-duties.ts'
import { studyLawExamAlerts } from './study/study-law-exam.ts'
import { subsidyAlerts } from './grid/subsidies.ts'
import { annualReportAlerts } from './report/annual-reports.ts'
import { petitionAlerts } from './service/petitions.ts'
import { leaderCaseAlerts } from './service/leader-cases.ts'
import { problemAlerts } from './report/problems.ts'
import { whistleAlerts } from './enforcement/whistles.ts'

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
  ...eventAlerts,
  ...duplicateAlerts,
  ...disputeAlerts,
  ...mediatorAlerts,
  ...subsidyAlerts,
  ...memberReplacementAlerts,
  ...gridAlerts,
  ...gridDutyAlerts,
  ...monthlyAssessmentAlerts,
  ...gridTrainingAlerts,
  ...businessEnvironmentAlerts,
  ...legalServiceAlerts,
  ...petitionAlerts,
  ...leaderCaseAlerts,
  ...problemAlerts,
  ...annualReportAlerts,
  ...declaredAlerts,
]

/** Looks at a township's ledgers with alerts, by default all of them. */
export const lookOut = (view: AlertView, using: readonly Alert[] = alerts): readonly Alerted[] =>
  using.flatMap((alert) => alert.look(view).map((finding) => ({ alert, finding })))
