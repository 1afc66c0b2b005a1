import type { Aggregate, Condition, Dating, EntryKind, FigureDefinition } from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { type CopiedFigure, copiedFigureOf } from '../../copied-figures.ts'

/** The fields that conditions read. */
export const fieldsOf = (conditions: readonly Condition[]): readonly string[] =>
  conditions.flatMap((condition) =>
    'atMostField' in condition ? [condition.field, condition.atMostField] : [condition.field],
  )
const aggregated = (aggregate: Aggregate): readonly string[] => {
  switch (aggregate.type) {
    case 'countDistinct':
    case 'sum':
      return [aggregate.field]
    case 'share':
      return [...(aggregate.distinct === undefined ? [] : [aggregate.distinct]), ...fieldsOf(aggregate.met)]
    default:
      return []
  }
}
const datesOf = (dating: Dating): readonly [string, ...string[]] =>
  dating.by === 'within'
    ? [dating.clock]
    : [dating.from, ...[dating.until, dating.lapses].filter((date) => date !== undefined)]

interface Search {
  readonly lead: readonly string[]
  readonly reads: readonly string[]
}
const searchesOf = (definition: FigureDefinition, kind: string): readonly Search[] => {
  const { entryKind, subjectField, dating, where, aggregate } = definition
  const [date, ...dates] = datesOf(dating)
  const own = {
    lead: [...(subjectField === undefined ? [] : [subjectField]), date],
    reads: [...dates, ...fieldsOf(where), ...aggregated(aggregate)],
  }
  const cover = aggregate.type === 'coverage' ? aggregate.by : undefined
  return [
    ...(entryKind === kind ? [own] : []),
    ...(cover?.entryKind === kind
      ? [{ lead: [cover.field], reads: [...datesOf(cover.dating), ...fieldsOf(cover.where)] }]
      : []),
  ]
}

// What is copied is looked up by its key among those that are named; these are found by what makes them name others.
const searchesOfCopied = (figure: CopiedFigure, kind: string): readonly Search[] => {
  const { of, unless } = figure.copied
  const counted = searchesOf(figure, kind).map(({ lead, reads }) => ({ lead, reads: [...reads, 'key'] }))
  const named = kind === of ? [{ lead: ['key'], reads: [] }] : []
  const naming = kind === unless.entryKind ? [{ lead: fieldsOf(unless.where), reads: [unless.field] }] : []
  return [...counted, ...named, ...naming]
}

/** An index: named by what it searches, with all its columns. */
export interface FigureIndex {
  readonly name: string
  readonly columns: readonly string[]
}

/**
 * The indexes that counting needs: by subject and date, or by date, with whatever the figures read besides, so that a
 * number comes out of the index alone. Always below the township, because every read carries a scope.
 */
export const indexesOf = (kind: EntryKind): readonly FigureIndex[] => {
  const searches = figureDefinitions.flatMap((definition) => {
    const copied = copiedFigureOf(definition)
    return copied === undefined ? searchesOf(definition, kind.id) : searchesOfCopied(copied, kind.id)
  })
  const byLead = Map.groupBy(searches, ({ lead }) => lead.join('_'))
  return [...byLead].map(([name, same]) => {
    const lead = same[0]?.lead ?? []
    const reads = new Set(same.flatMap((search) => search.reads))
    return { name, columns: ['township', ...lead, ...[...reads].filter((read) => !lead.includes(read))] }
  })
}
