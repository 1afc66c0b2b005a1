import { type CivilDate, addDays, dayNumber } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import { type Outcome, fail, ok } from '../value/outcome.ts'
import { type Period, daysOf } from '../value/period.ts'
import { type Ratio, add, multiply, ratio, zero } from '../value/ratio.ts'

import type { Citation } from './citation.ts'

/**
 * What happens when a parameter changes inside a period: the value of its last or first day, days-weighted, or no
 * judgement.
 */
export const midPeriodPolicies = ['lastDay', 'firstDay', 'proRata', 'notApplicable'] as const
/** What follows when a parameter changes inside a period. */
export type MidPeriod = (typeof midPeriodPolicies)[number]

/** One value of a parameter and the span in which it holds, with its own citation. */
export interface ParameterValue {
  readonly effectiveFrom: CivilDate
  /** The last day; absent = until the next value. */
  readonly effectiveTo?: CivilDate
  readonly publishedOn?: CivilDate
  readonly value: Ratio
  readonly citation: Citation
}

/** A number that law or a county fixes: dated, cited value by value, in time order. */
export interface Parameter {
  readonly id: string
  readonly label: Label
  readonly unit: Label
  readonly midPeriod?: MidPeriod
  readonly values: readonly [ParameterValue, ...ParameterValue[]]
}

/**
 * The value of a parameter for a period. `sources` are the values it was made from; `inapplicable` says that no norm
 * covers the period.
 */
export type ParameterReading =
  | {
      readonly status: 'present'
      readonly value: Ratio
      readonly sources: readonly [ParameterValue, ...ParameterValue[]]
    }
  | { readonly status: 'inapplicable'; readonly sources: readonly ParameterValue[] }

/** A parameter changes inside the period and does not say what follows. */
export interface MidPeriodUnstated {
  readonly code: 'midPeriodUnstated'
  readonly parameter: string
  readonly period: string
}

interface Span {
  readonly value: ParameterValue
  readonly from: CivilDate
  readonly to: CivilDate
}

const spansIn = (parameter: Parameter, period: Period): readonly Span[] =>
  parameter.values.flatMap((value, i) => {
    const next = parameter.values[i + 1]
    const last = value.effectiveTo ?? period.to
    const end = next !== undefined && next.effectiveFrom <= last ? dayBefore(next.effectiveFrom) : last
    const from = value.effectiveFrom > period.from ? value.effectiveFrom : period.from
    const to = end < period.to ? end : period.to
    return from <= to ? [{ value, from, to }] : []
  })

const dayBefore = (date: CivilDate): CivilDate => addDays(date, -1)
const daysIn = (span: Span): number => dayNumber(span.to) - dayNumber(span.from) + 1
const readingOf = (span: Span): ParameterReading => ({
  status: 'present',
  value: span.value.value,
  sources: [span.value],
})

/**
 * Reads a parameter for a period. Constant over the whole period: that value. Otherwise its `midPeriod` policy decides;
 * without one it is an issue. Days without any value weigh zero under `proRata`, and make `firstDay`/`lastDay`
 * inapplicable when the day in question has none.
 */
export const parameterFor = (parameter: Parameter, period: Period): Outcome<ParameterReading, MidPeriodUnstated> => {
  const spans = spansIn(parameter, period)
  const [first] = spans
  const last = spans.at(-1)
  if (first === undefined || last === undefined) return ok({ status: 'inapplicable', sources: [] })
  if (spans.length === 1 && first.from === period.from && first.to === period.to) return ok(readingOf(first))
  const inapplicable: ParameterReading = { status: 'inapplicable', sources: spans.map((span) => span.value) }
  if (parameter.midPeriod === undefined)
    return fail({ code: 'midPeriodUnstated', parameter: parameter.id, period: period.id })
  switch (parameter.midPeriod) {
    case 'firstDay':
      return ok(first.from === period.from ? readingOf(first) : inapplicable)
    case 'lastDay':
      return ok(last.to === period.to ? readingOf(last) : inapplicable)
    case 'notApplicable':
      return ok(inapplicable)
    case 'proRata': {
      const weighted = spans.reduce((sum, span) => add(sum, multiply(span.value.value, ratio(daysIn(span)))), zero)
      const [head, ...rest] = spans.map((span) => span.value)
      return head === undefined
        ? ok(inapplicable)
        : ok({ status: 'present', value: multiply(weighted, ratio(1, daysOf(period))), sources: [head, ...rest] })
    }
  }
}
