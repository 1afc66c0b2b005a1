import { annualPlan } from './annual-plan.ts'
import { enforcementCertificates } from './certificates.ts'
import { decision } from './decision.ts'
import { duties } from './duties.ts'
import { enforcement } from './enforcement.ts'
import { enforcementBodies } from './enforcement-bodies.ts'
import { evidence } from './evidence.ts'
import { gridEvents } from './grid-events.ts'
import { assignments } from './grid-members.ts'
import { gridMonths } from './grid-months.ts'
import { institutions } from './institutions.ts'
import type { Ledger } from './ledger.ts'
import { meetings } from './meetings.ts'
import { organisation } from './organisation.ts'
import { persons } from './persons.ts'
import { posts } from './posts.ts'
import { powersAndBenchmarks } from './powers.ts'
import { report } from './report.ts'
import { roles } from './roles.ts'
import { service } from './service.ts'
import { study } from './study.ts'
import { training } from './training.ts'
import { trainingPlan } from './training-plan.ts'

// Ledgers whose rows are still to be made.
const empty = {
  'enforcement-case': [],
  'case-step': [],
  'case-measure': [],
  'case-suspension': [],
  'case-review': [],
  'penalty-decision': [],
  'case-payment': [],
  'case-remedy': [],
  'enforcement-disclosure': [],
  'file-review-sample': [],
  'file-review': [],
  'wrong-case': [],
  'fault-accountability': [],
  whistle: [],
  'whistle-task': [],
} as const

/**
 * Makes the ledger of 乐昌镇 for 2023 out of nothing but its own choices: the same rows every time. Persons and places are
 * invented; the counts are those that the published report states.
 */
export const makeLedger = (): Ledger => {
  const events = gridEvents()
  const organised = organisation()
  const decided = decision()
  const others = {
    ...empty,
    ...organised,
    ...meetings({ ...organised, ...decided }),
    ...annualPlan(),
    ...persons(),
    ...posts(),
    ...study(),
    ...decided,
    ...enforcement(),
    ...enforcementBodies(),
    ...enforcementCertificates(),
    ...powersAndBenchmarks(),
    ...duties(),
    ...institutions(),
    ...training(),
    ...trainingPlan(),
    ...events,
    ...gridMonths(events.event),
    ...assignments(),
    ...service(),
    ...report(),
  }
  const all = { ...others, ...roles(others) }
  return { ...all, ...evidence(all) }
}
