import { type CivilDate, civilDateOf, yearPeriod } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Invocation } from './invocation.ts'
import { UsageFault } from './usage-fault.ts'

/**
 * The day up to which a year is looked at: the one that was asked for, else today while the year runs, else its end. Fails with
 * UsageFault for a day before the year.
 */
export const dayInYear = (
  year: number,
  on: CivilDate | undefined,
  { now, text, locale }: Pick<Invocation, 'now' | 'text' | 'locale'>,
): Effect.Effect<CivilDate, UsageFault> => {
  const { from, to } = yearPeriod(year)
  const today = civilDateOf(now())
  if (on === undefined) return Effect.succeed(today >= from && today < to ? today : to)
  if (on >= from) return Effect.succeed(on)
  return Effect.fail(new UsageFault({ message: text.registers.training.beforeYear(locale.format.date(on), year) }))
}
