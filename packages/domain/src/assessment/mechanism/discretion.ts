import type { Mechanism } from '../../rule-book/rule-book.ts'
import { type Ratio, atMost, compare, negate } from '../../value/ratio.ts'
import { readAttested } from '../attested.ts'
import type { Reading } from '../reading.ts'
import { type Verdict, judged } from '../verdict.ts'

/** 酌情: attested points, added or taken away, never more than the indicator's points. */
export const discretion = (rule: Extract<Mechanism, { type: 'discretion' }>, cap: Ratio, read: Reading): Verdict => {
  const found = readAttested(read, rule.figure)
  if (found.status !== 'present') return found
  const amount = atMost(found.number, cap)
  return judged(rule.sign === 1 ? amount : negate(amount), {
    step: 'discretion',
    attestations: found.attestations,
    capped: compare(found.number, cap) > 0,
  })
}
