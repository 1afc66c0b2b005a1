import type { Mechanism } from '../../rule-book/rule-book.ts'
import { type Ratio, atMost, compare } from '../../value/ratio.ts'
import { readAttested } from '../attested.ts'
import type { Reading } from '../reading.ts'
import { type Verdict, judged, unjudged } from '../verdict.ts'

/**
 * An attested score between 0 and the indicator's points. A score of zero is a judgement too: somebody must answer for
 * it.
 */
export const manual = (rule: Extract<Mechanism, { type: 'manual' }>, full: Ratio, read: Reading): Verdict => {
  const found = readAttested(read, rule.figure)
  if (found.status !== 'present') return found
  if (found.attestations.length === 0) return unjudged('missing', { step: 'unattested' })
  return judged(atMost(found.number, full), {
    step: 'manual',
    attestations: found.attestations,
    capped: compare(found.number, full) > 0,
  })
}
