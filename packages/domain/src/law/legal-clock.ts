import { type CivilDate, type Instant, civilDateOf, isCivilDate, parseInstant } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import { type Outcome, fail, ok } from '../value/outcome.ts'
import type { RollOver, Suspension, TimeIssue, TimeLimit, TimeUnit } from '../value/time-limit.ts'
import { type Parameter, type ParameterValue, parameterFor } from './parameter.ts'

/**
 * A clock that an instrument starts with an event: in what it counts, how long, and what follows when its last day is not
 * worked. The length is a whole number of units, dated and cited value by value.
 */
export interface LegalClock {
  readonly id: string
  readonly label: Label
  readonly unit: TimeUnit
  readonly rollOver: RollOver
  readonly length: Parameter
}

/** A time limit, and the value of the law that it was made from. */
export interface CitedLimit {
  readonly limit: TimeLimit
  readonly source: ParameterValue
}

/** No length of a clock is in force on the day of the event. */
export interface NoLengthInForce {
  readonly code: 'noLengthInForce'
  readonly clock: string
  readonly on: CivilDate
}

/**
 * The time limit that a clock sets when its event happens: the length is that in force on the day of the event, whatever
 * becomes law later. `start` is a day, or an instant where the clock counts hours.
 */
export const limitFrom = (
  { id, unit, rollOver, length }: LegalClock,
  start: CivilDate | Instant,
  suspensions: readonly Suspension[] = [],
): Outcome<CitedLimit, NoLengthInForce | TimeIssue> => {
  if (unit === 'hour' && !parseInstant(start).ok) return fail({ code: 'noInstant', text: start })
  if (unit !== 'hour' && !isCivilDate(start)) return fail({ code: 'notDay', text: start })
  const on = unit === 'hour' ? civilDateOf(start) : start
  const read = parameterFor(length, { kind: 'term', id: `${on}..${on}`, from: on, to: on })
  if (!read.ok || read.value.status !== 'present') return fail({ code: 'noLengthInForce', clock: id, on })
  const { value, sources } = read.value
  const limit = { unit, rollOver, start, length: Number(value.num) / Number(value.den) }
  return ok({ limit: suspensions.length === 0 ? limit : { ...limit, suspensions }, source: sources[0] })
}
