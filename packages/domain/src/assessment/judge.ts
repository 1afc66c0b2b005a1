import type { Leaf } from '../rule-book/rule-book.ts'
import { pointsToRatio } from '../value/points.ts'
import { band } from './mechanism/band.ts'
import { bonus } from './mechanism/bonus.ts'
import { deduction } from './mechanism/deduction.ts'
import { discretion } from './mechanism/discretion.ts'
import { manual } from './mechanism/manual.ts'
import { quota } from './mechanism/quota.ts'
import { rankBased } from './mechanism/rank-based.ts'
import { ratio } from './mechanism/ratio.ts'
import { target } from './mechanism/target.ts'
import type { Reading } from './reading.ts'
import type { Verdict } from './verdict.ts'

/** Turns what a leaf reads into exact points by its mechanism. */
export const judge = (leaf: Leaf, read: Reading): Verdict => {
  const rule = leaf.mechanism
  const full = pointsToRatio(leaf.points)
  switch (rule.type) {
    case 'quota':
      return quota(rule, full, read)
    case 'target':
      return target(rule, full, read)
    case 'band':
      return band(rule, full, read)
    case 'ratio':
      return ratio(rule, full, read)
    case 'deduction':
      return deduction(rule, full, read)
    case 'bonus':
      return bonus(rule, full, read)
    case 'discretion':
      return discretion(rule, full, read)
    case 'rankBased':
      return rankBased(rule, read)
    case 'manual':
      return manual(rule, full, read)
  }
}
