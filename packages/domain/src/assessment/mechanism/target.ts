import type { Mechanism } from '../../rule-book/rule-book.ts'
import { type Ratio, atMost, compare, divide, multiply, ratio, zero } from '../../value/ratio.ts'
import { type Reading, absent, readFigure, readNumber, readValue } from '../reading.ts'
import { type Unjudged, type Verdict, judged, unjudged } from '../verdict.ts'

type Target = Extract<Mechanism, { type: 'target' }>
interface Service {
  readonly served: number
  readonly required: number
}

const daysIn = (read: Reading, figure: string): number | Unjudged => {
  const node = readFigure(read, figure)
  return node.value?.type === 'count' ? node.value.value : absent(node)
}

const serviceOf = (read: Reading, prorate: NonNullable<Target['prorate']>): Service | Unjudged => {
  const served = daysIn(read, prorate.served)
  if (typeof served !== 'number') return served
  const required = daysIn(read, prorate.required)
  if (typeof required !== 'number') return required
  // A member on leave all month was asked for nothing: that is neither zero points nor full marks.
  return served === 0 || required === 0
    ? unjudged('inapplicable', { step: 'notServed', served, required })
    : // More days than required do not raise the target.
      { served: Math.min(served, required), required }
}

/**
 * min(points, count ÷ reach × points), the reach shortened to the days served when the book prorates. A reach of zero
 * is reached.
 */
export const target = (rule: Target, full: Ratio, read: Reading): Verdict => {
  const reach = readValue(read, rule.reach)
  if (reach.status !== 'present') return reach
  const service = rule.prorate === undefined ? undefined : serviceOf(read, rule.prorate)
  if (service !== undefined && 'status' in service) return service
  const count = readNumber(read, rule.figure)
  if (count.status !== 'present') return count
  const due = service === undefined ? reach.number : multiply(reach.number, ratio(service.served, service.required))
  const share = compare(due, zero) > 0 ? multiply(divide(count.number, due), full) : full
  return judged(atMost(share, full), {
    step: 'target',
    count: count.number,
    reach: reach.number,
    ...(service !== undefined && { due, ...service }),
    capped: compare(share, full) > 0,
  })
}
