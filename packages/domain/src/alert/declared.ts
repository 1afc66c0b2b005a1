import { dutyClocks } from '../procedure/duty/duty-clocks.ts'
import { procedures } from '../procedure/procedures.ts'
import type { Alert } from './alert.ts'
import { lateAlerts } from './late-duties.ts'
import { unlawfulSteps } from './unlawful-steps.ts'

const named = Object.fromEntries(
  dutyClocks.flatMap((clock) =>
    clock.bound === 'atMost' && clock.late !== undefined ? [[clock.id, clock.late] as const] : [],
  ),
)

/** The alerts that follow from what procedures and clocks declare: steps that are not allowed, and what is late. */
export const declaredAlerts: readonly Alert[] = [
  ...procedures.flatMap(({ system, unlawful }) =>
    unlawful === undefined ? [] : [{ ...unlawful, system, ...unlawfulSteps(system) }],
  ),
  ...lateAlerts(dutyClocks, named),
]
