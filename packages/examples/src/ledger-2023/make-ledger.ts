import { annualPlan } from './annual-plan.ts'
import { caseQuality } from './case-quality.ts'
import { enforcementCases } from './cases/cases.ts'
import { enforcementCertificates } from './certificates.ts'
import { decision } from './decision.ts'
import { disclosures } from './disclosures.ts'
import { disputes } from './disputes.ts'
import { duties } from './duties.ts'
import { enforcement } from './enforcement.ts'
import { enforcementBodies } from './enforcement-bodies.ts'
import { evidence } from './evidence.ts'
import { governanceCentre } from './governance-centre.ts'
import { gridEvents } from './grid-events.ts'
import { gridMonths } from './grid-months.ts'
import { gridRegister } from './grid-register.ts'
import { institutions } from './institutions.ts'
import { leaderCharges } from './leader-charges.ts'
import type { Ledger } from './ledger.ts'
import { mediators } from './mediators.ts'
import { meetings } from './meetings.ts'
import { organisation } from './organisation.ts'
import { persons } from './persons.ts'
import { petitions } from './petitions.ts'
import { posts } from './posts.ts'
import { powersAndBenchmarks } from './powers.ts'
import { problems } from './problems.ts'
import { publicServices } from './public-services.ts'
import { report } from './report.ts'
import { roles } from './roles.ts'
import { service } from './service.ts'
import { study } from './study.ts'
import { subsidies } from './subsidies.ts'
import { training } from './training.ts'
import { trainingPlan } from './training-plan.ts'
import { whistles } from './whistles.ts'

const enforced = () => {
  const cases = enforcementCases()
  const acted = enforcement()
  return {
    ...acted,
    ...enforcementBodies(),
    ...enforcementCertificates(),
    ...powersAndBenchmarks(),
    ...duties(),
    ...cases,
    ...disclosures(),
    ...caseQuality(cases),
    ...whistles(acted),
    ...institutions(),
    ...training(),
    ...trainingPlan(),
  }
}

/**
 * Makes the ledger of 乐昌镇 for 2023 out of nothing but its own choices: the same rows every time. Persons and places are
 * invented; the counts are those that the published report states.
 */
export const makeLedger = (): Ledger => {
  const events = gridEvents()
  const organised = organisation()
  const decided = decision()
  const served = service()
  const others = {
    ...organised,
    ...meetings({ ...organised, ...decided }),
    ...annualPlan(),
    ...persons(),
    ...posts(),
    ...study(),
    ...decided,
    ...enforced(),
    ...governanceCentre(events),
    ...mediators(),
    ...disputes(events.event),
    ...gridMonths(events.event),
    ...gridRegister(served),
    ...served,
    ...publicServices(served),
    ...petitions(events),
    ...leaderCharges(),
    ...problems(),
    ...report(),
  }
  const all = { ...others, ...subsidies(others), ...roles(others) }
  return { ...all, ...evidence(all) }
}
