import type { Mechanism } from '../../rule-book/rule-book.ts'
import { pointsToRatio } from '../../value/points.ts'
import { type Reading, absent, readFigure, readRank } from '../reading.ts'
import { type Verdict, judged, unjudged } from '../verdict.ts'

/** Points by rank among the peers of the subject on a figure; missing until the peers have been ranked. */
export const rankBased = (rule: Extract<Mechanism, { type: 'rankBased' }>, read: Reading): Verdict => {
  const figure = readFigure(read, rule.figure)
  if (figure.status !== 'final') return absent(figure)
  const standing = readRank(read)
  if (standing === undefined) return unjudged('missing')
  const row = rule.rows.find(({ to }) => standing.rank <= to)
  return judged(pointsToRatio(row?.points ?? rule.otherwise), {
    step: 'rankBased',
    rank: standing.rank,
    of: standing.of,
  })
}
