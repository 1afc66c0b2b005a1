import type { MechanismSource } from '../source/mechanism.ts'
import { band } from './band.ts'
import { bonus } from './bonus.ts'
import { deduction } from './deduction.ts'
import { discretion } from './discretion.ts'
import type { MechanismFacts } from './facts.ts'
import { manual } from './manual.ts'
import { quota } from './quota.ts'
import { rankBased } from './rank-based.ts'
import { ratio } from './ratio.ts'
import { target } from './target.ts'

/** What the compiler needs to know of a mechanism. */
export const factsOf = (source: MechanismSource): MechanismFacts => {
  switch (source.type) {
    case 'quota':
      return quota(source)
    case 'target':
      return target(source)
    case 'band':
      return band(source)
    case 'ratio':
      return ratio(source)
    case 'deduction':
      return deduction(source)
    case 'bonus':
      return bonus(source)
    case 'discretion':
      return discretion(source)
    case 'rankBased':
      return rankBased(source)
    case 'manual':
      return manual(source)
  }
}
