import type { FigureSignature } from '../../figure/figure-signature.ts'
import type { Instrument } from '../../law/instrument.ts'
import type { Parameter } from '../../law/parameter.ts'
import type { GradeBand, Money, RuleBook } from '../rule-book.ts'
import { type IndicatorSource, isGroup } from '../source/indicator.ts'
import type { GradeBandSource, MoneySource } from '../source/outcome.ts'
import type { ParameterSource } from '../source/parameter.ts'
import type { Known } from './indicator.ts'

/** What an earlier book has compiled already: each part is found by the very source object it was made of. */
export interface Sharing {
  readonly indicator: Known
  readonly parameter: (source: ParameterSource) => Parameter | undefined
  readonly bands: (source: readonly GradeBandSource[]) => readonly GradeBand[] | undefined
  readonly money: (source: MoneySource) => Money | undefined
  readonly figure: (id: string) => FigureSignature | undefined
  readonly instrument: (id: string) => Instrument | undefined
}

const none = (): undefined => undefined
/** A book that is compiled from nothing but its source. */
export const sharingNothing: Sharing = {
  indicator: none,
  parameter: none,
  bands: none,
  money: none,
  figure: none,
  instrument: none,
}

const everySource = (sources: readonly IndicatorSource[]): readonly IndicatorSource[] =>
  sources.flatMap((each) => (isGroup(each) ? [each, ...everySource(each.children)] : [each]))

/** The parts of a compiled book, for one that is made of mostly the same source objects. */
export const sharingWith = (base: RuleBook): Sharing => {
  const sources = new Set(everySource(base.source.indicators))
  const parameters = new Set(base.source.parameters)
  return {
    indicator: (source) => (sources.has(source) ? base.byPath.get(source.path) : undefined),
    parameter: (source) => (parameters.has(source) ? base.parameters.get(source.id) : undefined),
    bands: (source) => (source === base.source.bands ? base.bands : undefined),
    money: (source) => (source === base.source.money ? base.money : undefined),
    figure: (id) => base.figures.get(id),
    instrument: (id) => base.instruments.get(id),
  }
}
