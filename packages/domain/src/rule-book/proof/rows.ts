import type { CivilDate } from '../../value/civil-date.ts'
import { formatExact } from '../../value/decimal.ts'
import { formatPoints } from '../../value/points.ts'
import { type Ratio, compare, zero } from '../../value/ratio.ts'
import type { Diagnostic, SourcePath } from '../diagnostic.ts'
import type { Draft } from '../draft.ts'
import { type Amount, type ValueRef, amountToPoints } from '../source/amount.ts'
import type { MechanismOf } from '../source/mechanism.ts'
import { changesIn, insidePeriod, numberOn, turningDays } from '../timeline.ts'
import type { Proof } from './proof.ts'

type Band = MechanismOf<'band'>
type RankBased = MechanismOf<'rankBased'>

const parameterOf = ({ parameters }: Draft, ref: ValueRef) =>
  typeof ref === 'object' ? parameters.get(ref.parameter) : undefined

// A value that is weighted by days counts as zero on the days of its period that have none.
const weighedOn = (draft: Draft, ref: ValueRef, day: CivilDate): Ratio | undefined => {
  const number = numberOn(draft, ref, day)
  const parameter = number === undefined ? parameterOf(draft, ref) : undefined
  if (parameter?.midPeriod !== 'proRata') return number
  return changesIn(parameter, draft.span).some((on) => insidePeriod(draft.source.period, on)) ? zero : undefined
}

// Weighting both by days, or taking both on one day, keeps the order of each day; otherwise any day may meet any other.
const inStep = (draft: Draft, a: ValueRef, b: ValueRef): boolean => {
  const [one, other] = [parameterOf(draft, a), parameterOf(draft, b)]
  return one === undefined || other === undefined || one.midPeriod === other.midPeriod
}

const rowDescends = (draft: Draft, before: ValueRef, from: ValueRef): CivilDate | undefined => {
  const days = turningDays(draft, [before, from])
  const together = inStep(draft, before, from)
  return days.find((on) => {
    const number = weighedOn(draft, from, on)
    return (together ? [on] : days).some((day) => {
      const above = weighedOn(draft, before, day)
      return number !== undefined && above !== undefined && compare(number, above) >= 0
    })
  })
}

const bandDescends = (draft: Draft, { rows }: Band, at: SourcePath): readonly Diagnostic[] =>
  rows.flatMap(({ from }, row): readonly Diagnostic[] => {
    const before = row === 0 ? undefined : rows[row - 1]?.from
    const on = before === undefined ? undefined : rowDescends(draft, before, from)
    return on === undefined ? [] : [{ code: 'rowsNotDescending', row, on, path: [...at, row, 'from'] }]
  })

const bandStartsAtZero = (draft: Draft, { rows }: Band, at: SourcePath): readonly Diagnostic[] => {
  const last = rows.length - 1
  const { from = 0, above } = rows[last] ?? {}
  // Nothing may fall below the last row, zero itself neither.
  if (above === true) return [{ code: 'unknownKey', key: 'above', path: [...at, last, 'above'] }]
  const found = turningDays(draft, [from])
    .flatMap((day) => numberOn(draft, from, day) ?? [])
    .find((number) => compare(number, zero) !== 0)
  return found === undefined ? [] : [{ code: 'lastRowNotZero', found: formatExact(found), path: [...at, last, 'from'] }]
}

const ranksAscend = ({ rows }: RankBased, at: SourcePath): readonly Diagnostic[] =>
  rows.flatMap(({ to }, row): readonly Diagnostic[] => {
    const before = row === 0 ? 0 : (rows[row - 1]?.to ?? 0)
    return to > before ? [] : [{ code: 'rowsNotAscending', row, path: [...at, row, 'to'] }]
  })

const within = (full: Amount, points: Amount, path: SourcePath): readonly Diagnostic[] => {
  const [found, maximum] = [amountToPoints(points), amountToPoints(full)]
  return found <= maximum
    ? []
    : [{ code: 'pointsAboveMaximum', found: formatPoints(found), maximum: formatPoints(maximum), path }]
}

/**
 * The rows of a table descend to 0 (by rank: ascend), so that each value earns exactly one row, and none gives too
 * much.
 */
export const rowsInOrder: Proof = (draft) =>
  draft.leaves.flatMap(({ source: { mechanism, points }, path }) => {
    if (mechanism.type !== 'band' && mechanism.type !== 'rankBased') return []
    const at = [...path, 'mechanism', 'rows']
    const tooMuch = mechanism.rows.flatMap((row, i) => within(points, row.points, [...at, i, 'points']))
    return mechanism.type === 'band'
      ? [...bandDescends(draft, mechanism, at), ...bandStartsAtZero(draft, mechanism, at), ...tooMuch]
      : [
          ...ranksAscend(mechanism, at),
          ...tooMuch,
          ...within(points, mechanism.otherwise, [...path, 'mechanism', 'otherwise']),
        ]
  })
