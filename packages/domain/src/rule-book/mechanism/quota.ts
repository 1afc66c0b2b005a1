import type { MechanismOf } from '../source/mechanism.ts'
import { type MechanismFacts, valueOf } from './facts.ts'

/** Reach n: all the points, or none. */
export const quota = ({ figure, reach }: MechanismOf<'quota'>): MechanismFacts => ({
  rule: { type: 'quota', figure, reach: valueOf(reach) },
  figures: [{ figure, at: ['figure'], shape: 'number' }],
  values: [{ ref: reach, at: ['reach'], figure }],
  direction: 'up',
  mayNotApply: false,
})
