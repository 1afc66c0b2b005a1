import type { FigureDefinition } from '@zhunsheng/domain'
import { figureDefinitions, isDerivedFigure, isDerivedKind, kindsOfFigure } from '@zhunsheng/domain/ledger'
import { derivations } from '@zhunsheng/domain/procedure'

// The first source of a derived kind is what its entries are about.
const sourcesOf: ReadonlyMap<string, readonly string[]> = new Map(
  derivations.map(({ kind, sources }) => [kind, sources]),
)

/** The kinds of the ledger that a figure rests on: those it looks at, or from which these follow. */
export const ledgerKindsOf = (definition: FigureDefinition): readonly string[] => [
  ...new Set(kindsOfFigure(definition).flatMap((id) => sourcesOf.get(id) ?? [id])),
]

/** The kinds that a figure looks at and nobody writes, as one text: figures of the same ones rest on much the same rows. */
export const derivedOf = (definition: FigureDefinition): string =>
  kindsOfFigure(definition).filter(isDerivedKind).toSorted().join('/')

const behind: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(figureDefinitions.filter(isDerivedFigure), derivedOf)].map(([id, same]) => [
    id,
    [...new Set(same.flatMap(ledgerKindsOf))],
  ]),
)

/** The kinds of the ledger behind the product’s figures that look at what a figure looks at: read once, they serve them all. */
export const kindsBehind = (definition: FigureDefinition): readonly string[] => behind.get(derivedOf(definition)) ?? []
