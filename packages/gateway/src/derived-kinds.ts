import type { FigureDefinition, LedgerIndex } from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { caseCheckSources, withCaseChecks } from '@zhunsheng/domain/procedure'

/** A kind whose entries nobody writes: they follow from entries of other kinds, and figures count them all the same. */
interface DerivedKind {
  readonly id: string
  /** The kinds of the ledger that its entries follow from; the first is what they are about. */
  readonly sources: readonly string[]
  /** An index that holds its entries as well. */
  readonly derive: (index: LedgerIndex) => LedgerIndex
}

const derivedKinds: readonly DerivedKind[] = [
  { id: 'case-check', sources: caseCheckSources, derive: (index) => withCaseChecks(index) },
]
const byId: ReadonlyMap<string, DerivedKind> = new Map(derivedKinds.map((kind) => [kind.id, kind]))

/** The kinds whose entries a figure looks at, derived ones as such: those it counts, and those by which it is about somebody. */
const kindsOf = ({ entryKind, aggregate, appliesTo }: FigureDefinition): readonly string[] => [
  entryKind,
  ...(aggregate.type === 'coverage' ? [aggregate.by.entryKind] : []),
  ...(appliesTo === undefined ? [] : [appliesTo.entryKind]),
]

/** Whether a figure counts entries that nobody writes: no statement counts them, the domain does. */
export const isDerived = (definition: FigureDefinition): boolean => kindsOf(definition).some((id) => byId.has(id))

/** The kinds of the ledger that a figure rests on: those it looks at, or from which these follow. */
export const ledgerKindsOf = (definition: FigureDefinition): readonly string[] => [
  ...new Set(kindsOf(definition).flatMap((id) => byId.get(id)?.sources ?? [id])),
]

/** The kinds of the ledger that the derived figures of the product rest on: read once, they serve them all. */
export const kindsBehindDerived: readonly string[] = [
  ...new Set(figureDefinitions.filter(isDerived).flatMap(ledgerKindsOf)),
]

/** An index that holds the entries of every derived kind as well. */
export const withDerived = (index: LedgerIndex): LedgerIndex =>
  derivedKinds.reduce((known, { derive }) => derive(known), index)
