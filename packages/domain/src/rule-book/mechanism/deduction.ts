import { amountToPoints } from '../source/amount.ts'
import type { MechanismOf } from '../source/mechanism.ts'
import { type MechanismFacts, valueOf } from './facts.ts'

/** Points off for each occurrence, or for each one missing to `below`. */
export const deduction = ({ figure, each, floor, below }: MechanismOf<'deduction'>): MechanismFacts => ({
  rule: {
    type: 'deduction',
    figure,
    each: amountToPoints(each),
    floor: amountToPoints(floor),
    ...(below !== undefined && { below: valueOf(below) }),
  },
  figures: [{ figure, at: ['figure'], shape: 'number' }],
  values: below === undefined ? [] : [{ ref: below, at: ['below'], figure }],
  direction: below === undefined ? 'down' : 'up',
  mayNotApply: false,
})
