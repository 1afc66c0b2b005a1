import type { MechanismOf } from '../source/mechanism.ts'
import type { MechanismFacts } from './facts.ts'

/** share × points. */
export const ratio = (rule: MechanismOf<'ratio'>): MechanismFacts => ({
  rule,
  figures: [{ figure: rule.figure, at: ['figure'], shape: 'share' }],
  values: [],
  direction: 'up',
  mayNotApply: rule.whenEmpty === 'inapplicable',
})
