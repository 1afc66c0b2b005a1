import { caseCheck } from './case/case-check.ts'
import { caseMeasure } from './case/case-measure.ts'
import { casePayment } from './case/case-payment.ts'
import { caseRemedy } from './case/case-remedy.ts'
import { caseReview } from './case/case-review.ts'
import { caseStep } from './case/case-step.ts'
import { caseSuspension } from './case/case-suspension.ts'
import { enforcementCase } from './case/enforcement-case.ts'
import { penaltyDecision } from './case/penalty-decision.ts'
import { certificateFigures, enforcementTeamFigures } from './figures/body-figures.ts'
import { caseCheckFigures } from './figures/case-check-figures.ts'
import { enforcementCaseFigures } from './figures/case-figures.ts'
import { caseOutcomeFigures } from './figures/case-outcome-figures.ts'
import {
  officerCaseFigures,
  officerCertificateFigures,
  officerConductFigures,
  officerTrainingFigures,
} from './figures/officer-figures.ts'
import { institutionFigures, powerFigures } from './figures/rule-figures.ts'
import { enforcementTrainingFigures } from './figures/training-figures.ts'
import { whistleFigures } from './figures/whistle-figures.ts'
import { enforcementWorkFigures } from './figures/work-figures.ts'
import { delegatedPower } from './power/delegated-power.ts'
import { discretionBenchmark } from './power/discretion-benchmark.ts'
import { dutyStatement } from './power/duty-statement.ts'
import { institution } from './power/institution.ts'
import { certificateExam } from './team/certificate-exam.ts'
import { certificateStatus } from './team/certificate-status.ts'
import { committeeMembership } from './team/committee-membership.ts'
import { enforcementBodyFounding } from './team/enforcement-body-founding.ts'
import { enforcementCertificate } from './team/enforcement-certificate.ts'
import { entitlementSpan } from './team/entitlement-span.ts'
import { postResponsibility } from './team/post-responsibility.ts'
import { stationedUnit } from './team/stationed-unit.ts'
import { teamEntitlement } from './team/team-entitlement.ts'
import { teamMembership } from './team/team-membership.ts'
import { officerLeave } from './training/officer-leave.ts'
import { trainingAttendance } from './training/training-attendance.ts'
import { trainingCourse } from './training/training-course.ts'
import { trainingPlanItem } from './training/training-plan-item.ts'
import { enforcementDisclosure } from './work/enforcement-disclosure.ts'
import { faultAccountability } from './work/fault-accountability.ts'
import { fileReviewSample } from './work/file-review-sample.ts'
import { fileReview } from './work/file-review.ts'
import { jointEnforcement } from './work/joint-enforcement.ts'
import { patrol } from './work/patrol.ts'
import { whistleTask } from './work/whistle-task.ts'
import { whistle } from './work/whistle.ts'
import { wrongCase } from './work/wrong-case.ts'
import type { SystemDeclarations } from '../system-declaration.ts'

/** Working systems of enforcement. */
export const enforcementSystems = {
  enforcementTeam: {
    zh: '综合行政执法委员会与执法队',
    en: 'Enforcement committee and team',
    ledgers: [enforcementBodyFounding, committeeMembership, teamMembership, stationedUnit],
    derived: [teamEntitlement],
    figures: [...enforcementTeamFigures, ...officerConductFigures],
  },
  institutions: {
    zh: '25项制度',
    en: 'The 25 institutions',
    ledgers: [institution],
    figures: institutionFigures,
  },
  enforcementTraining: {
    zh: '执法培训',
    en: 'Enforcement training',
    ledgers: [trainingPlanItem, trainingCourse, trainingAttendance, officerLeave],
    figures: [...enforcementTrainingFigures, ...officerTrainingFigures],
  },
  enforcementCertificates: {
    zh: '执法证',
    en: 'Enforcement certificates',
    ledgers: [certificateExam, enforcementCertificate, certificateStatus],
    derived: [entitlementSpan],
    figures: [...certificateFigures, ...officerCertificateFigures],
  },
  enforcementCases: {
    zh: '执法案件',
    en: 'Enforcement cases',
    ledgers: [
      enforcementCase,
      caseStep,
      caseMeasure,
      caseSuspension,
      caseReview,
      penaltyDecision,
      casePayment,
      caseRemedy,
    ],
    derived: [caseCheck],
    figures: [...enforcementCaseFigures, ...caseOutcomeFigures, ...officerCaseFigures, ...caseCheckFigures],
  },
  institutionsAtWork: {
    zh: '十项制度的运行',
    en: 'The ten named institutions at work',
    ledgers: [
      postResponsibility,
      enforcementDisclosure,
      discretionBenchmark,
      fileReviewSample,
      fileReview,
      wrongCase,
      faultAccountability,
    ],
    figures: enforcementWorkFigures,
  },
  whistleAndPatrol: {
    zh: '吹哨报到·巡查',
    en: 'Whistle and report, patrols',
    ledgers: [whistle, whistleTask, jointEnforcement, patrol],
    figures: whistleFigures,
  },
  powersAndDuties: {
    zh: '权责清单·职责界限',
    en: 'Powers and duties, and where they end',
    ledgers: [delegatedPower, dutyStatement],
    figures: powerFigures,
  },
} as const satisfies SystemDeclarations
