import { type CivilDate, addDays } from '../value/civil-date.ts'
import type { PeriodKind } from '../value/period.ts'
import { type Ratio, compare } from '../value/ratio.ts'
import { type Draft, type Span, endless } from './draft.ts'
import { type ValueRef, amountToRatio } from './source/amount.ts'
import type { ParameterSource, ParameterValueSource } from './source/parameter.ts'

/** A value of a parameter and the days of a span on which it holds. */
export interface ValueSpan extends Span {
  readonly value: ParameterValueSource
  readonly index: number
}

const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b)
const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b)

/**
 * The values of a parameter that hold within a span, clipped to it. A value ends at the latest when the next one
 * begins.
 */
export const valueSpans = ({ values }: ParameterSource, span: Span): readonly ValueSpan[] =>
  values.flatMap((value, index) => {
    const next = values[index + 1]
    const last = earlier(value.effectiveTo ?? endless, next === undefined ? endless : addDays(next.effectiveFrom, -1))
    const [from, to] = [later(value.effectiveFrom, span.from), earlier(last, span.to)]
    return from <= to ? [{ value, index, from, to }] : []
  })

const dayAfter = (date: CivilDate): CivilDate => (date === endless ? endless : addDays(date, 1))

/** The days within a span, after its first, on which a parameter takes another value, begins or ends. */
export const changesIn = (parameter: ParameterSource, span: Span): readonly CivilDate[] => {
  const days = valueSpans(parameter, span).flatMap(({ from, to }) => [from, dayAfter(to)])
  return [...new Set(days)].filter((day) => day > span.from && day <= span.to && day !== endless)
}

/** Whether a parameter has a value on each day of a span. */
export const covers = (parameter: ParameterSource, span: Span): boolean => {
  const spans = valueSpans(parameter, span)
  const gapless = spans.every(({ from }, i) => from === (i === 0 ? span.from : dayAfter(spans[i - 1]?.to ?? '')))
  return gapless && spans.at(-1)?.to === span.to
}

const firstMonths: Readonly<Record<PeriodKind, readonly number[]>> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [1, 4, 7, 10],
  halfYear: [1, 7],
  year: [1],
  // These may begin in any month, or on any day: there is always one that a change falls into.
  rollingMonths: [],
  term: [],
}
/** Whether what changes on a day changes inside some period of the kind: no period begins that day. */
export const insidePeriod = (kind: PeriodKind, day: CivilDate): boolean =>
  !(day.endsWith('-01') && firstMonths[kind].includes(Number(day.slice(5, 7))))

/** The days on which the numbers may be compared: the first of the book and each on which one of them changes. */
export const turningDays = (draft: Draft, refs: readonly ValueRef[]): readonly CivilDate[] => {
  const changes = refs.flatMap((ref) => {
    const parameter = typeof ref === 'object' ? draft.parameters.get(ref.parameter) : undefined
    return parameter === undefined ? [] : changesIn(parameter, draft.span)
  })
  return [...new Set([draft.span.from, ...changes])].toSorted()
}

/** A number of the book on a day; `undefined` when its parameter has no value then, or does not exist. */
export const numberOn = (draft: Draft, ref: ValueRef, day: CivilDate): Ratio | undefined => {
  if (typeof ref !== 'object') return amountToRatio(ref)
  const parameter = draft.parameters.get(ref.parameter)
  const found = parameter && valueSpans(parameter, { from: day, to: day })[0]
  return found && amountToRatio(found.value.value)
}

/** The greatest value that a number of the book takes in its span. */
export const greatest = (draft: Draft, ref: ValueRef): Ratio | undefined =>
  turningDays(draft, [ref])
    .flatMap((day) => numberOn(draft, ref, day) ?? [])
    .reduce<Ratio | undefined>((most, next) => (most === undefined || compare(next, most) > 0 ? next : most), undefined)
