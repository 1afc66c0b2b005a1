import type { Cover, FigureDefinition } from '../figure/figure-definition.ts'
import type { FigureValue } from '../figure/figure-value.ts'
import { namingOf } from '../figure/naming.ts'
import { type FigureQuestion, countFigure } from '../ledger/count-figure.ts'
import type { LooseEntry } from '../ledger/entry.ts'
import { type LedgerIndex, inOrderOfId, indexLedger } from '../ledger/ledger-index.ts'
import { showsLedgerKept } from '../ledger/row-filter.ts'

type Source = Pick<Cover, 'entryKind' | 'standing'>

const sourcesOf = (definition: FigureDefinition): readonly Source[] =>
  definition.aggregate.type === 'coverage' ? [definition, definition.aggregate.by] : [definition]
const aboutOf = ({ appliesTo }: FigureDefinition): readonly Source[] => (appliesTo === undefined ? [] : [appliesTo])

const witnessOf = (
  source: Source,
  index: LedgerIndex,
  { subject, period, asOf = period.to }: FigureQuestion,
): LooseEntry | undefined => {
  const shelf = index.shelf(source.entryKind, subject.township)
  const shows = showsLedgerKept(shelf, source.standing, { period, horizon: asOf < period.to ? asOf : period.to })
  const row = shelf.rows.find(shows)
  return row === undefined ? undefined : shelf.entries[row]
}

/**
 * The entries from which a figure can be counted again, in order of id: those that it counts, those by which it is about
 * its subject, and where a count of nothing, or being about somebody else, rests on a ledger being kept, one entry of it
 * that shows so.
 */
export const entriesToProve = (
  definition: FigureDefinition,
  index: LedgerIndex,
  question: FigureQuestion,
): readonly LooseEntry[] => {
  const value = countFigure(definition, index, question)
  if (value.status === 'missing') return []
  const sources = sourcesOf(definition)
  const candidates = new Map(
    [...sources, ...aboutOf(definition)].flatMap(({ entryKind }) =>
      index.shelf(entryKind, question.subject.township).entries.map((entry) => [entry.id, entry] as const),
    ),
  )
  const naming = namingOf(definition)
  const named: FigureValue = naming === undefined ? { status: 'missing' } : countFigure(naming, index, question)
  const ids = new Set([value, named].flatMap((each) => (each.status === 'present' ? each.entries : [])))
  const counted = [...ids].flatMap((id) => candidates.get(id) ?? []).toSorted(inOrderOfId)
  if (countFigure(definition, indexLedger(counted), question).status === value.status) return counted
  const silent = value.status === 'present' ? sources : aboutOf(definition)
  const witnesses = silent.flatMap((source) => witnessOf(source, index, question) ?? [])
  return [...new Set([...counted, ...witnesses])].toSorted(inOrderOfId)
}
