import type { EmptyDenominator } from '../rule-book/source.ts'
import { type Ratio, zero } from '../value/ratio.ts'
import type { Step } from './derivation.ts'

/** Nothing to judge by, or nothing to judge: no points at all, which is not zero points. */
export interface Unjudged {
  readonly status: 'missing' | 'inapplicable'
  readonly steps: readonly Step[]
}

/** What a mechanism found: exact points, not yet rounded, with the steps that led there. */
export type Verdict = { readonly status: 'final'; readonly points: Ratio; readonly steps: readonly Step[] } | Unjudged

/** Points reached in one step. */
export const judged = (points: Ratio, step: Step): Verdict => ({ status: 'final', points, steps: [step] })

/** Without points, and why. */
export const unjudged = (status: Unjudged['status'], ...steps: readonly Step[]): Unjudged => ({ status, steps })

/** What an empty denominator comes to, as the book says. */
export const judgeEmpty = (policy: EmptyDenominator, full: Ratio): Verdict => {
  const step = { step: 'emptyDenominator', policy } as const
  switch (policy) {
    case 'full':
      return judged(full, step)
    case 'zero':
      return judged(zero, step)
    case 'inapplicable':
    case 'missing':
      return unjudged(policy, step)
  }
}
