import type { Mechanism } from '../../rule-book/rule-book.ts'
import { type Ratio, atMost, multiply, ratio as quotient } from '../../value/ratio.ts'
import { type Reading, absent, readFigure } from '../reading.ts'
import { type Verdict, judgeEmpty, judged } from '../verdict.ts'

/** share × points; what an empty denominator means is the book's to say. */
export const ratio = (rule: Extract<Mechanism, { type: 'ratio' }>, full: Ratio, read: Reading): Verdict => {
  const figure = readFigure(read, rule.figure)
  const { value } = figure
  if (value?.type !== 'share') return absent(figure)
  if (value.of === 0) return judgeEmpty(rule.whenEmpty, full)
  const points = multiply(quotient(value.value, value.of), full)
  return judged(atMost(points, full), { step: 'ratio', value: value.value, of: value.of })
}
