import { annualPlan } from './annual-plan.ts'
import { decision } from './decision.ts'
import { enforcement } from './enforcement.ts'
import { evidence } from './evidence.ts'
import { gridEvents } from './grid-events.ts'
import { assignments } from './grid-members.ts'
import { gridMonths } from './grid-months.ts'
import { institutions } from './institutions.ts'
import type { Ledger } from './ledger.ts'
import { meetings } from './meetings.ts'
import { organisation } from './organisation.ts'
import { report } from './report.ts'
import { service } from './service.ts'
import { study } from './study.ts'
import { training } from './training.ts'

// Kinds whose rows are still to be made.
const empty = {
  person: [],
  'post-holding': [],
  'role-holding': [],
  'first-person-duty-item': [],
  'decision-catalogue-item': [],
  'decision-matter': [],
  'decision-step': [],
  'review-team-membership': [],
  'legality-review': [],
  'decision-opinion': [],
}

/**
 * Makes the ledger of 乐昌镇 for 2023 out of nothing but its own choices: the same rows every time. Persons and places are
 * invented; the counts are those that the published report states.
 */
export const makeLedger = (): Ledger => {
  const events = gridEvents()
  const organised = organisation()
  const others = {
    ...empty,
    ...organised,
    ...meetings(organised),
    ...annualPlan(),
    ...study(),
    ...decision(),
    ...enforcement(),
    ...institutions(),
    ...training(),
    ...events,
    ...gridMonths(events.event),
    ...assignments(),
    ...service(),
    ...report(),
  }
  return { ...others, ...evidence(others) }
}
