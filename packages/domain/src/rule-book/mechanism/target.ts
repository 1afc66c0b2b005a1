import type { MechanismOf } from '../source/mechanism.ts'
import { type FigureRead, type MechanismFacts, valueOf } from './facts.ts'

const service = (key: 'served' | 'required', figure: string): FigureRead => ({
  figure,
  at: ['prorate', key],
  shape: 'number',
  measure: 'count',
})

/** Proportional up to the reach; who served no day has nothing to be judged by. */
export const target = ({ figure, reach, prorate }: MechanismOf<'target'>): MechanismFacts => ({
  rule: { type: 'target', figure, reach: valueOf(reach), ...(prorate !== undefined && { prorate }) },
  figures: [
    { figure, at: ['figure'], shape: 'number' },
    ...(prorate === undefined ? [] : [service('served', prorate.served), service('required', prorate.required)]),
  ],
  values: [{ ref: reach, at: ['reach'], figure }],
  direction: 'up',
  mayNotApply: prorate !== undefined,
})
