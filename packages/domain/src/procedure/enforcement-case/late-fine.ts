import { type Parameter, type ParameterValue, parameterFor } from '../../law/parameter.ts'
import { type CivilDate, addDays, daysBetween } from '../../value/civil-date.ts'
import { type Fen, roundFen } from '../../value/money.ts'
import { multiply, ratio } from '../../value/ratio.ts'
import type { Suspension } from '../../value/time-limit.ts'
import { inForceFrom, penaltyLaw } from './penalty-law.ts'

/**
 * What is added for each day that a fine is paid late, as a share of it.
 *
 * @see 中华人民共和国行政处罚法 第72条
 */
export const lateFineRate: Parameter = {
  id: 'enforcement-case.late-fine-rate',
  label: { zh: '每日加处罚款的比例', en: 'Share of the fine added for each day' },
  unit: { zh: '每日', en: 'a day' },
  values: [
    {
      effectiveFrom: inForceFrom,
      value: ratio(3, 100),
      citation: penaltyLaw(72, { paragraph: 1, item: 1, modality: 'may' }),
    },
  ],
}

/** A fine that is due by the end of a day, and was paid on a day, or had not been paid by the end of one. */
export type UnpaidFine = {
  readonly fine: Fen
  readonly due: CivilDate
  /** Spans in which nothing is added, both ends included; without an end they last still. They may overlap. */
  readonly withoutDays?: readonly Suspension[]
} & ({ readonly paid: CivilDate } | { readonly on: CivilDate })

/** What may be added to a fine for paying it late. */
export interface LateFine {
  /** Days after the one on which it was due, up to the one on which it was paid, or of which it is told. */
  readonly daysLate: number
  /** Those of them in which nothing is added. */
  readonly daysLeftOut: number
  /** What the days come to, before the limit; rounded half up to a fen, once. */
  readonly uncapped: Fen
  /** What may be added: never more than the fine itself. */
  readonly amount: Fen
  readonly isCapped: boolean
  readonly source: ParameterValue
}

// Each day once, however many spans it lies in.
const daysIn = (spans: readonly Suspension[], after: CivilDate, until: CivilDate): number => {
  let counted = 0
  let reached = after
  for (const { from, to = until } of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = from > reached ? addDays(from, -1) : reached
    const last = to < until ? to : until
    if (last <= before) continue
    counted += daysBetween(before, last)
    reached = last
  }
  return counted
}

/**
 * What may be added to a fine for paying it late: 3% of it for each day after the one on which it was due, up to the fine itself.
 * Days of reconsideration or litigation are not counted. Undefined where nothing is late, or no rate was in force when it was due.
 *
 * @see 中华人民共和国行政处罚法 第72条, 第73条
 */
export const lateFine = (unpaid: UnpaidFine): LateFine | undefined => {
  const { fine, due, withoutDays = [] } = unpaid
  const until = 'paid' in unpaid ? unpaid.paid : unpaid.on
  if (until <= due) return undefined
  const rate = parameterFor(lateFineRate, { kind: 'term', id: `${due}..${due}`, from: due, to: due })
  if (!rate.ok || rate.value.status !== 'present') return undefined
  const [daysLate, daysLeftOut] = [daysBetween(due, until), daysIn(withoutDays, due, until)]
  const uncapped = roundFen(multiply(rate.value.value, ratio(fine * (daysLate - daysLeftOut))), 'halfUp')
  return {
    daysLate,
    daysLeftOut,
    uncapped,
    amount: Math.min(uncapped, fine),
    isCapped: uncapped > fine,
    source: rate.value.sources[0],
  }
}
