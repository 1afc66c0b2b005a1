// What if the town owed four study sessions before meetings instead of six? A reform is an overlay on a compiled book.
import { formatPoints, overlay } from '@zhunsheng/domain'
import { book, context, valueOf, year2023Under } from './lechang-2023.ts'

const reform = overlay(book, [{ parameter: 'study-quota.leadership-team.pre-meeting', value: 4 }], context)
const [before, after] = [year2023Under(book), year2023Under(valueOf(reform))]
const pointsOf = (points: number | undefined): string => (points === undefined ? '—' : formatPoints(points))
for (const [i, line] of after.indicators.entries()) {
  const was = before.indicators[i]?.points
  if (line.points !== was) console.log(line.path, pointsOf(was), '→', pointsOf(line.points))
}
console.log('total', pointsOf(before.earned), '→', pointsOf(after.earned))
