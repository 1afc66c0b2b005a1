import { amountToPoints } from '../source/amount.ts'
import type { MechanismOf } from '../source/mechanism.ts'
import type { MechanismFacts } from './facts.ts'

/** Points for each one, up to the indicator's points. */
export const bonus = ({ figure, each }: MechanismOf<'bonus'>): MechanismFacts => ({
  rule: { type: 'bonus', figure, each: amountToPoints(each) },
  figures: [{ figure, at: ['figure'], shape: 'number' }],
  values: [],
  direction: 'up',
  mayNotApply: false,
})
