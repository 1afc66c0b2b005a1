import type { FigureDefinition } from '@zhunsheng/domain'
import { type Copied, derivations } from '@zhunsheng/domain/procedure'

/** A figure over the entries of a ledger that are copied into a derived kind as they stand. */
export interface CopiedFigure extends FigureDefinition {
  readonly copied: Copied
}

const copiedInto: ReadonlyMap<string, Copied> = new Map(
  derivations.flatMap(({ kind, copied }) => (copied === undefined ? [] : [[kind, copied] as const])),
)

// Numbers that can be added up: what was counted of copies, and of the rest.
const isAdditive = ({ aggregate, appliesTo, attestedBy }: FigureDefinition): boolean =>
  appliesTo === undefined &&
  attestedBy === undefined &&
  (aggregate.type === 'count' || (aggregate.type === 'share' && aggregate.distinct === undefined))

const made = new WeakMap<FigureDefinition, CopiedFigure>()

/**
 * What a figure over a derived kind counts of copies, as a figure over the kind that they are copied from; undefined where there
 * are none, or where their number cannot be added to that of the rest. Made once for each definition: statements are kept by it.
 */
export const copiedFigureOf = (definition: FigureDefinition): CopiedFigure | undefined => {
  const copied = copiedInto.get(definition.entryKind)
  if (copied === undefined || !isAdditive(definition)) return undefined
  const known = made.get(definition)
  if (known !== undefined) return known
  const figure = { ...definition, entryKind: copied.of, where: [...copied.where, ...definition.where], copied }
  made.set(definition, figure)
  return figure
}
