import type { FigureReader, FigureValue } from '../figure/figure-value.ts'
import type { Subject } from '../figure/subject.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Period } from '../value/period.ts'
import { countFigure } from './count-figure.ts'
import { figureDefinitions } from './figure-definitions.ts'
import type { LedgerIndex } from './ledger-index.ts'

const byId = new Map(figureDefinitions.map((definition) => [definition.id, definition]))

/**
 * Reads the product's figures of one subject and period from a ledger, each counted when first asked for. A figure that
 * no definition counts is `missing`: it is one of the book's own, which a ledger cannot know (a figure that nobody
 * knows does not compile).
 */
export const figureReaderOf = (
  index: LedgerIndex,
  subject: Subject,
  period: Period,
  asOf: CivilDate = period.to,
): FigureReader => {
  const read = new Map<string, FigureValue>()
  return (figure) => {
    const had = read.get(figure)
    if (had !== undefined) return had
    const definition = byId.get(figure)
    const value: FigureValue =
      definition === undefined ? { status: 'missing' } : countFigure(definition, index, { subject, period, asOf })
    read.set(figure, value)
    return value
  }
}
