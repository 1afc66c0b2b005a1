import type { EntryKind, FigureDefinition } from '@zhunsheng/domain'
import type { Copied } from '@zhunsheng/domain/procedure'
import type { Query } from '../databases/connection.ts'
import { Slot } from './figure-conditions.ts'
import { type FigureShape, coveringStatement, figureStatement, keptStatement } from './figure-query.ts'
import { kindOf } from '../tables/tables.ts'

/** Values by slot name. */
export type SlotValues = Readonly<Record<string, string>>

/** Puts values where slots are. */
const filled = (query: Query, values: SlotValues): Query => ({
  sql: query.sql,
  parameters: query.parameters.map((parameter) => (parameter instanceof Slot ? values[parameter.name] : parameter)),
})

// The reach is part of the text's key: a statement made for one reach is never run for another.
const keyOf = ({ scope, dialect, answers, entries, isKnownAt }: FigureShape): string =>
  JSON.stringify([dialect.name, answers, entries, isKnownAt, scope.townships])

/** Makes statements of something, each once for each shape. */
const builtOnce = <K extends object>(build: (of: K, shape: FigureShape) => Query | undefined) => {
  const built = new WeakMap<K, Map<string, Query | undefined>>()
  return (of: K, shape: FigureShape, values: SlotValues): Query | undefined => {
    const known = built.get(of) ?? new Map<string, Query | undefined>()
    built.set(of, known)
    const key = keyOf(shape)
    if (!known.has(key)) known.set(key, build(of, shape))
    const query = known.get(key)
    return query && filled(query, values)
  }
}

/** The statement of a figure. */
export const figureQuery = builtOnce<FigureDefinition>(figureStatement)
/** The statement of what covers the counted entries of a figure; coverages alone have one. */
export const coveringQuery = builtOnce<FigureDefinition>(coveringStatement)

const keptBy = builtOnce<EntryKind>((kind, shape) => keptStatement(kind, shape))
const copiesKeptBy = builtOnce<Copied>((copied, shape) => {
  const kind = kindOf(copied.of)
  return kind && keptStatement(kind, shape, copied)
})
/** The ledger of a kind, or what of it is copied into a derived kind. */
export interface KeptLedger {
  readonly entryKind: string
  readonly copied?: Copied
}
/** The statement that asks whether a township keeps a ledger; undefined for a kind that does not exist. */
export const keptQuery = (
  { entryKind, copied }: KeptLedger,
  shape: FigureShape,
  values: SlotValues,
): Query | undefined => {
  if (copied !== undefined) return copiesKeptBy(copied, shape, values)
  const kind = kindOf(entryKind)
  return kind && keptBy(kind, shape, values)
}
