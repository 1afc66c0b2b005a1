import type { MechanismOf } from '../source/mechanism.ts'
import type { MechanismFacts } from './facts.ts'

/** An attested score. */
export const manual = (rule: MechanismOf<'manual'>): MechanismFacts => ({
  rule,
  figures: [{ figure: rule.figure, at: ['figure'], shape: 'number', measure: 'points', attested: true }],
  values: [],
  direction: 'up',
  mayNotApply: false,
})
