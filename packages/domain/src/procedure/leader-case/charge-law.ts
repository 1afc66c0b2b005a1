import type { Citation } from '../../law/citation.ts'
import { petitionRegulation } from '../petition/petition-regulation.ts'

/**
 * That leaders receive those who come, go down to them, and take charge of what people feel strongly about.
 *
 * @see 信访工作条例 第18条第2款
 */
export const leadersTakeCharge: Citation = petitionRegulation(18, { paragraph: 2 })

/** How a charge is carried out in towns that published how they do it: no text that binds a township of this county was read. */
export const chargePractice: Citation = {
  instrument: 'leader-charge-practice',
  bindingForce: 'advisory',
  verification: 'unverified',
}
