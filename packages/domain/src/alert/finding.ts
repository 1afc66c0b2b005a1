import type { AssessmentFinding } from './grid/assessment-finding.ts'
import type { DecisionFinding } from './decision/decision-finding.ts'
import type { DisputeFinding } from './service/dispute-finding.ts'
import type { EnforcementCaseFinding } from './enforcement/enforcement-case-finding.ts'
import type { EnforcementRegisterFinding } from './enforcement/enforcement-register-finding.ts'
import type { InstitutionWorkFinding } from './enforcement/institution-work-finding.ts'
import type { GridFinding } from './grid/grid-finding.ts'
import type { EventFinding } from './grid/event-finding.ts'
import type { LateDutyFinding } from './late-duty-finding.ts'
import type { LeadershipFinding } from './organisation/leadership-finding.ts'
import type { MeetingFinding } from './organisation/meeting-finding.ts'
import type { PlanFinding } from './organisation/plan-finding.ts'
import type { ServiceFinding } from './service/service-finding.ts'
import type { SubsidyFinding } from './grid/subsidy-finding.ts'
import type { AnnualReportFinding } from './report/annual-report-finding.ts'
import type { ProblemFinding } from './report/problem-finding.ts'
import type { PetitionFinding } from './service/petition-finding.ts'
import type { LeaderCaseFinding } from './service/leader-case-finding.ts'
import type { StudyFinding } from './study/study-finding.ts'
import type { WhistleFinding } from './enforcement/whistle-finding.ts'

/**
 * What an alert found: codes and values, said by the locale. `entries` are the ids of the entries that it rests on, in
 * ascending order; none where something is missing. Those of a working system are declared in a file without its
 * alerts, which import this one; no two messages that `say` knows have the same code.
 */
export type Finding =
  | LeadershipFinding
  | MeetingFinding
  | PlanFinding
  | DecisionFinding
  | StudyFinding
  | EnforcementRegisterFinding
  | EnforcementCaseFinding
  | EventFinding
  | LateDutyFinding
  | InstitutionWorkFinding
  | WhistleFinding
  | AssessmentFinding
  | PetitionFinding
  | LeaderCaseFinding
  | ProblemFinding
  | AnnualReportFinding
  | DisputeFinding
  | SubsidyFinding
  | GridFinding
  | ServiceFinding
