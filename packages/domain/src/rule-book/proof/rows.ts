import { formatExact } from '../../value/decimal.ts'
import { formatPoints } from '../../value/points.ts'
import { compare, zero } from '../../value/ratio.ts'
import type { Diagnostic, SourcePath } from '../diagnostic.ts'
import type { Draft } from '../draft.ts'
import { type Amount, amountToPoints } from '../source/amount.ts'
import type { MechanismOf } from '../source/mechanism.ts'
import { numberOn, turningDays } from '../timeline.ts'
import type { Proof } from './proof.ts'

type Band = MechanismOf<'band'>
type RankBased = MechanismOf<'rankBased'>

// Day by day is enough: values that are weighted by days keep the order that they have on each of them.
const bandDescends = (draft: Draft, { rows }: Band, at: SourcePath): readonly Diagnostic[] => {
  const refs = rows.map((row) => row.from)
  return turningDays(draft, refs).flatMap((on) => {
    const numbers = refs.map((ref) => numberOn(draft, ref, on))
    return numbers.flatMap((number, row): readonly Diagnostic[] => {
      const before = row === 0 ? undefined : numbers[row - 1]
      if (number === undefined || before === undefined || compare(number, before) < 0) return []
      return [{ code: 'rowsNotDescending', row, on, path: [...at, row, 'from'] }]
    })
  })
}

const bandStartsAtZero = (draft: Draft, { rows }: Band, at: SourcePath): readonly Diagnostic[] => {
  const last = rows.length - 1
  const from = rows[last]?.from ?? 0
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

/** The rows of a table descend to 0 (by rank: ascend), so that each value earns exactly one row, and none gives too much. */
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
