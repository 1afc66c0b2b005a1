import type { MechanismOf } from '../source/mechanism.ts'
import type { MechanismFacts } from './facts.ts'

/** Attested points, added or taken off. */
export const discretion = (rule: MechanismOf<'discretion'>): MechanismFacts => ({
  rule,
  figures: [{ figure: rule.figure, at: ['figure'], shape: 'number', measure: 'points', attested: true }],
  values: [],
  direction: rule.sign === 1 ? 'up' : 'down',
  mayNotApply: false,
})
