import type { Mechanism } from '../../rule-book/rule-book.ts'
import { pointsToRatio } from '../../value/points.ts'
import { type Ratio, compare, zero } from '../../value/ratio.ts'
import { numberIn } from '../node-number.ts'
import { type Reading, absent, readFigure, readValue } from '../reading.ts'
import { type Unjudged, type Verdict, judgeEmpty, judged } from '../verdict.ts'

type Band = Extract<Mechanism, { type: 'band' }>
interface Row {
  readonly from: Ratio
  readonly above?: true
  readonly points: Ratio
}

// All rows are read, so that the footprint does not depend on which of them is reached.
const rowsOf = (rule: Band, read: Reading): readonly Row[] | Unjudged => {
  const rows: Row[] = []
  for (const row of rule.rows) {
    const from = readValue(read, row.from)
    if (from.status !== 'present') return from
    rows.push({ ...row, from: from.number, points: pointsToRatio(row.points) })
  }
  return rows
}

/** The points of the first row whose `from` is reached, or with `above` passed; rows descend. Below every row there are none. */
export const band = (rule: Band, full: Ratio, read: Reading): Verdict => {
  const rows = rowsOf(rule, read)
  if ('status' in rows) return rows
  const figure = readFigure(read, rule.figure)
  if (figure.status !== 'final') return absent(figure)
  const measured = numberIn(figure)
  if (measured === undefined) return judgeEmpty(rule.whenEmpty, full)
  const at = rows.findIndex(({ from, above }) => compare(measured, from) >= (above === true ? 1 : 0))
  const row = rows[at]
  return judged(row?.points ?? zero, {
    step: 'band',
    measured,
    from: row?.from ?? zero,
    ...(row?.above && { above: true }),
    row: row === undefined ? rows.length : at,
    rows: rows.length,
  })
}
