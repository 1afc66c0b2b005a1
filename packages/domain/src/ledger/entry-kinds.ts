import { advocateTraining } from './study/advocate-training.ts'
import { examSitting } from './study/exam-sitting.ts'
import { studyAttendance } from './study/study-attendance.ts'
import { workPlanProgress } from './organisation/work-plan-progress.ts'
import { workPlanItem } from './organisation/work-plan-item.ts'
import { reportTask } from './organisation/report-task.ts'
import { meetingAttendance } from './organisation/meeting-attendance.ts'
import { meetingTopic } from './organisation/meeting-topic.ts'
import { firstPersonDutyItem } from './organisation/first-person-duty-item.ts'
import { roleHolding } from './organisation/role-holding.ts'
import { postHolding } from './organisation/post-holding.ts'
import { person } from './organisation/person.ts'
import { decisionOpinion } from './decision/decision-opinion.ts'
import { reviewTeamMembership } from './decision/review-team-membership.ts'
import { legalityReview } from './decision/legality-review.ts'
import { decisionStep } from './decision/decision-step.ts'
import { decisionMatter } from './decision/decision-matter.ts'
import { decisionCatalogueItem } from './decision/decision-catalogue-item.ts'
import { majorDecision } from './decision/major-decision.ts'
import { enforcementBodyFounding } from './enforcement/team/enforcement-body-founding.ts'
import { committeeMembership } from './enforcement/team/committee-membership.ts'
import { stationedUnit } from './enforcement/team/stationed-unit.ts'
import { postResponsibility } from './enforcement/team/post-responsibility.ts'
import { trainingPlanItem } from './enforcement/training/training-plan-item.ts'
import { officerLeave } from './enforcement/training/officer-leave.ts'
import { enforcementCertificate } from './enforcement/team/enforcement-certificate.ts'
import { certificateStatus } from './enforcement/team/certificate-status.ts'
import { delegatedPower } from './enforcement/power/delegated-power.ts'
import { dutyStatement } from './enforcement/power/duty-statement.ts'
import { discretionBenchmark } from './enforcement/power/discretion-benchmark.ts'
import { enforcementCase } from './enforcement/case/enforcement-case.ts'
import { caseStep } from './enforcement/case/case-step.ts'
import { caseMeasure } from './enforcement/case/case-measure.ts'
import { caseSuspension } from './enforcement/case/case-suspension.ts'
import { caseReview } from './enforcement/case/case-review.ts'
import { penaltyDecision } from './enforcement/case/penalty-decision.ts'
import { casePayment } from './enforcement/case/case-payment.ts'
import { caseRemedy } from './enforcement/case/case-remedy.ts'
import { enforcementDisclosure } from './enforcement/work/enforcement-disclosure.ts'
import { fileReviewSample } from './enforcement/work/file-review-sample.ts'
import { fileReview } from './enforcement/work/file-review.ts'
import { wrongCase } from './enforcement/work/wrong-case.ts'
import { faultAccountability } from './enforcement/work/fault-accountability.ts'
import { whistle } from './enforcement/work/whistle.ts'
import { whistleTask } from './enforcement/work/whistle-task.ts'
import { certificateExam } from './enforcement/team/certificate-exam.ts'
import { institution } from './enforcement/power/institution.ts'
import { jointEnforcement } from './enforcement/work/joint-enforcement.ts'
import { patrol } from './enforcement/work/patrol.ts'
import { teamMembership } from './enforcement/team/team-membership.ts'
import { trainingAttendance } from './enforcement/training/training-attendance.ts'
import { trainingCourse } from './enforcement/training/training-course.ts'
import type { EntryOf } from './entry.ts'
import { commendation } from './grid/assessment/commendation.ts'
import { discretionaryAdjustment } from './grid/assessment/discretionary-adjustment.ts'
import { event } from './grid/centre/event.ts'
import { gridAssignment } from './grid/member/grid-assignment.ts'
import { gridDutyRecord } from './grid/member/grid-duty-record.ts'
import { monthlyAssessment } from './grid/assessment/monthly-assessment.ts'
import { vetoFinding } from './grid/assessment/veto-finding.ts'
import { firstPersonDuty } from './organisation/first-person-duty.ts'
import { leadingGroupMembership } from './organisation/leading-group-membership.ts'
import { partyMeeting } from './organisation/party-meeting.ts'
import { claim } from './report/claim.ts'
import { evidence } from './report/evidence.ts'
import { reportRegistration } from './report/report-registration.ts'
import { counselAppointment } from './service/legal/counsel-appointment.ts'
import { publicityEvent } from './service/legal/publicity-event.ts'
import { village } from './service/village.ts'
import { examResult } from './study/exam-result.ts'
import { legalLiteracyAdvocate } from './study/legal-literacy-advocate.ts'
import { studySession } from './study/study-session.ts'
import { eventStep } from './grid/centre/event-step.ts'
import { grid } from './grid/member/grid.ts'
import { gridMemberLeave } from './grid/member/grid-member-leave.ts'
import { gridCover } from './grid/member/grid-cover.ts'
import { handbookCheck } from './grid/assessment/handbook-check.ts'
import { circular } from './grid/assessment/circular.ts'
import { subsidyPayment } from './grid/assessment/subsidy-payment.ts'
import { memberReplacement } from './grid/member/member-replacement.ts'
import { serviceItem } from './service/business/service-item.ts'
import { serviceCase } from './service/business/service-case.ts'
import { counselService } from './service/legal/counsel-service.ts'
import { legalServiceCase } from './service/legal/legal-service-case.ts'
import { mediationCommittee } from './service/dispute/mediation-committee.ts'
import { mediatorAppointment } from './service/dispute/mediator-appointment.ts'
import { dispute } from './service/dispute/dispute.ts'
import { disputeParty } from './service/dispute/dispute-party.ts'
import { disputeStep } from './service/dispute/dispute-step.ts'
import { petition } from './service/petition/petition.ts'
import { petitionStep } from './service/petition/petition-step.ts'
import { leaderCase } from './service/petition/leader-case.ts'
import { leaderCaseStep } from './service/petition/leader-case-step.ts'
import { problem } from './report/problem.ts'
import { problemStep } from './report/problem-step.ts'

/** The closed list of entry kinds, by name: the only place where a new file is named. */
export const kinds = {
  person,
  postHolding,
  roleHolding,
  leadingGroupMembership,
  partyMeeting,
  meetingTopic,
  meetingAttendance,
  firstPersonDutyItem,
  firstPersonDuty,
  reportTask,
  workPlanItem,
  workPlanProgress,
  studySession,
  studyAttendance,
  examSitting,
  examResult,
  legalLiteracyAdvocate,
  advocateTraining,
  decisionCatalogueItem,
  decisionMatter,
  decisionStep,
  reviewTeamMembership,
  legalityReview,
  decisionOpinion,
  majorDecision,
  enforcementBodyFounding,
  committeeMembership,
  stationedUnit,
  teamMembership,
  institution,
  postResponsibility,
  trainingPlanItem,
  trainingCourse,
  trainingAttendance,
  officerLeave,
  certificateExam,
  enforcementCertificate,
  certificateStatus,
  delegatedPower,
  dutyStatement,
  discretionBenchmark,
  enforcementCase,
  caseStep,
  caseMeasure,
  caseSuspension,
  caseReview,
  penaltyDecision,
  casePayment,
  caseRemedy,
  enforcementDisclosure,
  fileReviewSample,
  fileReview,
  wrongCase,
  faultAccountability,
  whistle,
  whistleTask,
  jointEnforcement,
  patrol,
  event,
  eventStep,
  grid,
  gridAssignment,
  gridMemberLeave,
  gridCover,
  gridDutyRecord,
  handbookCheck,
  monthlyAssessment,
  circular,
  discretionaryAdjustment,
  subsidyPayment,
  memberReplacement,
  commendation,
  vetoFinding,
  village,
  serviceItem,
  serviceCase,
  counselAppointment,
  counselService,
  legalServiceCase,
  publicityEvent,
  mediationCommittee,
  mediatorAppointment,
  dispute,
  disputeParty,
  disputeStep,
  petition,
  petitionStep,
  leaderCase,
  leaderCaseStep,
  problem,
  problemStep,
  claim,
  reportRegistration,
  evidence,
} as const

/** Any of the declared kinds. */
export type AnyEntryKind = (typeof kinds)[keyof typeof kinds]
/** The id of a declared kind. */
export type EntryKindId = AnyEntryKind['id']
/** The union of all entries, told apart by `kind`. */
export type AnyEntry = { [K in AnyEntryKind as K['id']]: EntryOf<K> }[EntryKindId]

/** Every entry kind, in the order of the annual report. */
export const entryKinds: readonly AnyEntryKind[] = Object.values(kinds)
