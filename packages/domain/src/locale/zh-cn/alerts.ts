import type { Locale } from '../locale.ts'
import { annualPlan } from './alerts/annual-plan.ts'
import { decisions } from './alerts/decisions.ts'
import { enforcementRegisters } from './alerts/enforcement-registers.ts'
import { leadership } from './alerts/leadership.ts'
import { meetings } from './alerts/meetings.ts'
import { study } from './alerts/study.ts'

/** What alerts found; each working system has its sentences in its own file. */
export const alerts: Locale['alerts'] = {
  ...leadership,
  ...meetings,
  ...annualPlan,
  ...decisions,
  ...study,
  ...enforcementRegisters,
}
