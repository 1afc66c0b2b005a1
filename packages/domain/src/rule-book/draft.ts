import type { FigureSignature, SignatureIndex } from '../figure/figure-signature.ts'
import type { InstrumentIndex } from '../law/citation.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { SourcePath } from './diagnostic.ts'
import type { FigureRead, MechanismFacts, ValueRead } from './mechanism/facts.ts'
import { factsOf } from './mechanism/facts-of.ts'
import { type GroupSource, type IndicatorSource, type LeafSource, isGroup } from './source/indicator.ts'
import type { OwnFigureSource, ParameterSource } from './source/parameter.ts'
import type { RuleBookSource } from './source.ts'

/** What a book is compiled against: the figures it may read and the instruments it may cite. */
export interface RuleBookContext {
  readonly figures: SignatureIndex
  readonly instruments: InstrumentIndex
}

/** A span of days, both ends included. */
export interface Span {
  readonly from: CivilDate
  readonly to: CivilDate
}
/** The last day of what has no end; text order is time order. */
export const endless: CivilDate = '9999-12-31'

/** An indicator of the source and where it stands. */
export interface Placed<S extends IndicatorSource = IndicatorSource> {
  readonly source: S
  readonly path: SourcePath
  readonly parent?: GroupSource
}
/** A leaf of the source, with what its mechanism reads. */
export interface PlacedLeaf extends Placed<LeafSource> {
  readonly facts: MechanismFacts
}

/** A figure read anywhere in the book; `by` tells scoring from vetoes and money. */
export interface FigureUse extends FigureRead {
  readonly by: 'indicator' | 'veto' | 'money'
}

/** A source that has its shape, with the lookups that every proof needs. */
export interface Draft {
  readonly source: RuleBookSource
  readonly context: RuleBookContext
  readonly span: Span
  readonly indicators: readonly Placed[]
  readonly groups: readonly Placed<GroupSource>[]
  readonly leaves: readonly PlacedLeaf[]
  readonly parameters: ReadonlyMap<string, ParameterSource>
  /** The figures of the product and the book's own. */
  readonly figures: SignatureIndex
  /** Paths from the root of the source. */
  readonly figureUses: readonly FigureUse[]
  readonly valueUses: readonly ValueRead[]
}

/** The indicators of a source and all below them, in order, with their places. */
export const placed = (sources: readonly IndicatorSource[], at: SourcePath, parent?: GroupSource): readonly Placed[] =>
  sources.flatMap((source, i) => {
    const path = [...at, i]
    const here: Placed = { source, path, ...(parent !== undefined && { parent }) }
    return isGroup(source) ? [here, ...placed(source.children, [...path, 'children'], source)] : [here]
  })

const leafOf = ({ source, ...place }: Placed): readonly PlacedLeaf[] =>
  isGroup(source) ? [] : [{ ...place, source, facts: factsOf(source.mechanism) }]
const groupOf = ({ source, ...place }: Placed): readonly Placed<GroupSource>[] =>
  isGroup(source) ? [{ ...place, source }] : []

const signatureOf = (figure: OwnFigureSource, { subject }: RuleBookSource): FigureSignature => ({
  ...figure,
  subject,
  attested: figure.attested ?? false,
})

const moneyReads = ({ money }: RuleBookSource): { figures: readonly FigureUse[]; values: readonly ValueRead[] } => {
  const terms = (money?.terms ?? []).map((term, i) => ({ term, at: ['money', 'terms', i] }))
  return {
    figures: terms.flatMap(({ term, at }) =>
      'figure' in term ? [{ figure: term.figure, at: [...at, 'figure'], shape: 'number', by: 'money' } as const] : [],
    ),
    values: terms.flatMap(({ term, at }) =>
      term.type === 'perMissing' ? [{ ref: term.below, at: [...at, 'below'], figure: term.figure }] : [],
    ),
  }
}

const below = <R extends { readonly at: SourcePath }>(leaf: PlacedLeaf, read: R): R => ({
  ...read,
  at: [...leaf.path, 'mechanism', ...read.at],
})

/** Looks up once what every proof needs. */
export const draftOf = (source: RuleBookSource, context: RuleBookContext): Draft => {
  const indicators = placed(source.indicators, ['indicators'])
  const leaves = indicators.flatMap(leafOf)
  const money = moneyReads(source)
  const vetoes = (source.vetoes ?? []).map(({ figure }, i): FigureUse => ({
    figure,
    at: ['vetoes', i, 'figure'],
    shape: 'number',
    by: 'veto',
  }))
  const scored = leaves.flatMap((leaf) =>
    leaf.facts.figures.map((read): FigureUse => ({ ...below(leaf, read), by: 'indicator' })),
  )
  return {
    source,
    context,
    span: { from: source.effectiveFrom, to: source.effectiveTo ?? endless },
    indicators,
    groups: indicators.flatMap(groupOf),
    leaves,
    parameters: new Map((source.parameters ?? []).map((parameter) => [parameter.id, parameter])),
    figures: new Map([
      ...context.figures,
      ...(source.figures ?? []).map((figure) => [figure.id, signatureOf(figure, source)] as const),
    ]),
    figureUses: [...scored, ...vetoes, ...money.figures],
    valueUses: [...leaves.flatMap((leaf) => leaf.facts.values.map((read) => below(leaf, read))), ...money.values],
  }
}
