import { trainingAttendance } from '../enforcement/training/training-attendance.ts'
import { trainingCourse } from '../enforcement/training/training-course.ts'
import { trainingPlanItem } from '../enforcement/training/training-plan-item.ts'
import { village } from '../service/village.ts'
import { assessmentFigures } from './assessment/assessment-figures.ts'
import { circular } from './assessment/circular.ts'
import { commendation } from './assessment/commendation.ts'
import { discretionaryAdjustment } from './assessment/discretionary-adjustment.ts'
import { handbookCheck } from './assessment/handbook-check.ts'
import { monthlyAssessment } from './assessment/monthly-assessment.ts'
import { subsidyFigures } from './assessment/subsidy-figures.ts'
import { subsidyPayment } from './assessment/subsidy-payment.ts'
import { vetoFinding } from './assessment/veto-finding.ts'
import { closedFigures, eventFigures } from './centre/event-figures.ts'
import { eventOutcome } from './centre/event-outcome.ts'
import { eventStep } from './centre/event-step.ts'
import { event } from './centre/event.ts'
import {
  closureFigures,
  handledFigures,
  monthsHeldFigures,
  replacedFigures,
  sessionFigures,
  townshipFindingFigures,
} from './figures.ts'
import { memberFigures, memberTrainingFigures } from './member-figures.ts'
import { gridAnswered } from './member/grid-answered.ts'
import { gridAssignment } from './member/grid-assignment.ts'
import { gridCover } from './member/grid-cover.ts'
import { gridDutyRecord } from './member/grid-duty-record.ts'
import { gridMemberLeave } from './member/grid-member-leave.ts'
import { gridRegisterFigures } from './member/grid-register-figures.ts'
import { gridServiceSpan } from './member/grid-service.ts'
import { gridTrainingFigures } from './member/grid-training-figures.ts'
import { grid } from './member/grid.ts'
import { memberReplacement } from './member/member-replacement.ts'
import type { SystemDeclarations } from '../system-declaration.ts'

/** Working systems of the governance centre and the grids. */
export const gridSystems = {
  governance: {
    zh: '综治中心',
    en: 'Governance centre',
    ledgers: [event, eventStep],
    derived: [eventOutcome],
    figures: [...closureFigures, ...eventFigures],
  },
  grids: {
    zh: '网格与网格员',
    en: 'Grids and grid members',
    ledgers: [village, grid, gridAssignment, gridMemberLeave, gridCover],
    derived: [gridAnswered, gridServiceSpan],
    figures: [...gridRegisterFigures, ...replacedFigures],
  },
  monthlyAssessment: {
    zh: '月考核',
    en: 'Monthly assessment',
    ledgers: [
      gridDutyRecord,
      handbookCheck,
      monthlyAssessment,
      circular,
      discretionaryAdjustment,
      commendation,
      vetoFinding,
    ],
    figures: [...monthsHeldFigures, ...memberFigures, ...assessmentFigures, ...townshipFindingFigures],
  },
  gridSubsidy: {
    zh: '补助·优胜劣汰',
    en: 'Subsidy and replacement',
    ledgers: [subsidyPayment, memberReplacement],
    figures: subsidyFigures,
  },
  gridTraining: {
    zh: '网格员培训',
    en: 'Training of grid members',
    ledgers: [trainingPlanItem, trainingCourse, trainingAttendance],
    figures: [...sessionFigures, ...gridTrainingFigures, ...memberTrainingFigures],
  },
  sixCategories: {
    zh: '六类信息',
    en: 'The six categories of information',
    ledgers: [event],
    figures: [...handledFigures, ...closedFigures],
  },
} as const satisfies SystemDeclarations
