import type { FigureDefinition } from '@zhunsheng/domain'
import { Slot } from './figure-conditions.ts'
import { type FigureShape, coveringStatement, figureStatement, keptStatement } from './figure-query.ts'
import type { Scope } from './scope.ts'
import type { Query } from './sqlite.ts'
import { kindOf } from './tables.ts'

/** Values by slot name. */
export type SlotValues = Readonly<Record<string, string>>

type Build = (scope: Scope, definition: FigureDefinition, shape: FigureShape) => Query | undefined
const builders = { figure: figureStatement, covering: coveringStatement } satisfies Record<string, Build>

// The reach is part of the text's key: a statement made for one reach is never run for another.
const reachOf = ({ townships }: Scope): string => JSON.stringify(townships)
const built = new WeakMap<FigureDefinition, Map<string, Query | undefined>>()

/** Puts values where slots are. */
const filled = (query: Query, values: SlotValues): Query => ({
  sql: query.sql,
  parameters: query.parameters.map((parameter) => (parameter instanceof Slot ? values[parameter.name] : parameter)),
})

/** A statement of a figure, built once for each definition, shape and reach. */
export const statementOf = (
  type: keyof typeof builders,
  scope: Scope,
  definition: FigureDefinition,
  shape: FigureShape,
  values: SlotValues,
): Query | undefined => {
  const known = built.get(definition) ?? new Map<string, Query | undefined>()
  built.set(definition, known)
  const key = [type, shape.answers, shape.entries, reachOf(scope)].join(' ')
  if (!known.has(key)) known.set(key, builders[type](scope, definition, shape))
  const query = known.get(key)
  return query && filled(query, values)
}

/** The statement that asks whether a township keeps the ledger of a kind; undefined for a kind that does not exist. */
export const keptQuery = (scope: Scope, kindId: string, values: SlotValues): Query | undefined => {
  const kind = kindOf(kindId)
  return kind && filled(keptStatement(scope, kind), values)
}
