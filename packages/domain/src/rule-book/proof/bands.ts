import { formatPoints } from '../../value/points.ts'
import { intervalOf } from '../build/grade-band.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { GradeBand } from '../rule-book.ts'
import type { Proof } from './proof.ts'

const above = Number.POSITIVE_INFINITY
const end = ({ to }: GradeBand): number => to ?? above
const interval = (from: number, to: number) => ({
  from: formatPoints(from),
  ...(to !== above && { to: formatPoints(to) }),
})
const isEmpty = (band: GradeBand): boolean => end(band) < band.from
const path = ['bands'] as const

const overlaps = (bands: readonly GradeBand[]): readonly Diagnostic[] =>
  bands.flatMap((lower, i) =>
    bands.slice(i + 1).flatMap((upper): readonly Diagnostic[] => {
      const [from, to] = [Math.max(lower.from, upper.from), Math.min(end(lower), end(upper))]
      return from > to ? [] : [{ code: 'bandOverlap', ...interval(from, to), grades: [upper.grade, lower.grade], path }]
    }),
  )

// From the bottom up, keeping the highest hundredth that is covered so far.
const gaps = (rising: readonly GradeBand[]): readonly Diagnostic[] => {
  const found: Diagnostic[] = []
  let covered = -1
  let below: string | undefined
  const gap = (to: number, grade?: string): Diagnostic => ({
    code: 'bandGap',
    ...interval(covered + 1, to),
    ...(grade !== undefined && { above: grade }),
    ...(below !== undefined && { below }),
    path,
  })
  for (const band of rising) {
    if (band.from > covered + 1) found.push(gap(band.from - 1, band.grade))
    if (end(band) > covered) [covered, below] = [end(band), band.grade]
  }
  return covered < above ? [...found, gap(above)] : found
}

/**
 * Each hundredth of a point from 0 up earns exactly one grade. Real texts fail this: in ≥95, 80–94, 70–79, <60 the
 * grades of 94.50, 79.50 and all of 60 to 69 are undefined.
 */
export const bandsCover: Proof = ({ source: { bands = [] } }) => {
  if (bands.length === 0) return []
  const intervals = bands.map(intervalOf)
  const rising = intervals.filter((band) => !isEmpty(band)).toSorted((a, b) => a.from - b.from)
  return [
    ...intervals.flatMap(({ grade, ...band }, i): readonly Diagnostic[] =>
      isEmpty({ grade, ...band }) ? [{ code: 'bandEmpty', grade, path: ['bands', i] }] : [],
    ),
    ...overlaps(rising),
    ...gaps(rising),
  ]
}
