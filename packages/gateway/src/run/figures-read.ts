import type { FigureDefinition, FigureReader, FigureValue, RuleBook } from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'

/** The definitions of the figures a book reads; figures only the book knows have none and stay missing. */
export const definitionsReadBy = (book: RuleBook): readonly FigureDefinition[] =>
  figureDefinitions.filter((definition) => book.figures.has(definition.id))

const missing: FigureValue = { status: 'missing' }
/** Figures that were counted beforehand, as the synchronous reader an assessment wants. */
export const readerOver =
  (values: ReadonlyMap<string, FigureValue>): FigureReader =>
  (figure) =>
    values.get(figure) ?? missing
