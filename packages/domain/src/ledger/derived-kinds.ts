import type { FigureDefinition } from '../figure/figure-definition.ts'
import type { EntryKind } from './entry-kind.ts'
import type { SystemDeclaration } from './system-declaration.ts'
import { workingSystems } from './working-systems.ts'

/**
 * Kinds whose entries nobody writes: they follow from entries of other kinds, and figures count them all the same. No ledger
 * holds them, so that none of them can be shown to stand in one.
 */
export const derivedKinds: readonly EntryKind[] = Object.values<SystemDeclaration>(workingSystems).flatMap(
  ({ derived = [] }) => derived,
)

/** Whether entries of a kind are derived and not written. */
export const isDerivedKind = (kind: string): boolean => derivedKinds.some(({ id }) => id === kind)

/** The kinds that a figure looks at, each once: the one it counts, what covers it, and what says whom it is about. */
export const kindsOfFigure = ({ entryKind, aggregate, appliesTo }: FigureDefinition): readonly string[] => [
  ...new Set([
    entryKind,
    ...(aggregate.type === 'coverage' ? [aggregate.by.entryKind] : []),
    ...(appliesTo === undefined ? [] : [appliesTo.entryKind]),
  ]),
]

/** Whether a figure looks at entries that nobody writes. */
export const isDerivedFigure = (definition: FigureDefinition): boolean => kindsOfFigure(definition).some(isDerivedKind)
