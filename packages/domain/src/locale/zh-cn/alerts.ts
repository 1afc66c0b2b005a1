import type { Locale } from '../locale.ts'
import { annualPlan } from './alerts/annual-plan.ts'
import { annualReports } from './alerts/annual-reports.ts'
import { decisions } from './alerts/decisions.ts'
import { disputes } from './alerts/disputes.ts'
import { enforcementCases } from './alerts/enforcement-cases.ts'
import { enforcementRegisters } from './alerts/enforcement-registers.ts'
import { grids } from './alerts/grids.ts'
import { events } from './alerts/events.ts'
import { institutionWork } from './alerts/institution-work.ts'
import { lateDuties } from './alerts/late-duties.ts'
import { leaderCases } from './alerts/leader-cases.ts'
import { leadership } from './alerts/leadership.ts'
import { meetings } from './alerts/meetings.ts'
import { petitions } from './alerts/petitions.ts'
import { services } from './alerts/services.ts'
import { monthlyAssessments } from './alerts/monthly-assessments.ts'
import { problems } from './alerts/problems.ts'
import { study } from './alerts/study.ts'
import { subsidies } from './alerts/subsidies.ts'
import { whistles } from './alerts/whistles.ts'

/** What alerts found; each working system has its sentences in its own file. */
export const alerts: Locale['alerts'] = {
  ...leadership,
  ...meetings,
  ...annualPlan,
  ...decisions,
  ...study,
  ...enforcementRegisters,
  ...enforcementCases,
  ...lateDuties,
  ...events,
  ...institutionWork,
  ...whistles,
  ...monthlyAssessments,
  ...petitions,
  ...leaderCases,
  ...problems,
  ...annualReports,
  ...disputes,
  ...subsidies,
  ...grids,
  ...services,
}
