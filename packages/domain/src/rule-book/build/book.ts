import type { Instrument } from '../../law/instrument.ts'
import { deepFreeze } from '../../value/deep-freeze.ts'
import { FrozenMap } from '../../value/frozen-map.ts'
import { type Hash, hashOf } from '../../value/hash.ts'
import { citationsOf } from '../cited.ts'
import type { Draft } from '../draft.ts'
import type { RuleBook } from '../rule-book.ts'
import { canonicalText } from '../shape/canonical-text.ts'
import { amountToPoints } from '../source/amount.ts'
import { type RuleBookSource, ruleBookShape } from '../source.ts'
import { gradeBandsOf } from './grade-band.ts'
import { everyIndicator, indicatorOf } from './indicator.ts'
import { moneyOf } from './money.ts'
import { parameterOf } from './parameter.ts'
import { type Sharing, sharingNothing } from './sharing.ts'

/** The hash of a source, the same however its keys are ordered and its numbers are spelt. */
export const sourceHash = (source: RuleBookSource): Hash =>
  hashOf('zhunsheng/rule-book/1', [canonicalText(ruleBookShape, source)])

// Copies of what the context holds: freezing must not reach into it.
const figuresOf = ({ figureUses, figures }: Draft, { figure: known }: Sharing): RuleBook['figures'] =>
  new FrozenMap(
    figureUses.flatMap(({ figure: id }) => {
      const signature = figures.get(id)
      return signature === undefined
        ? []
        : [[id, known(id) ?? { ...signature, label: { ...signature.label }, unit: { ...signature.unit } }] as const]
    }),
  )

const instrumentOf = ({ title, issuer, ...rest }: Instrument): Instrument => ({
  ...rest,
  title: { ...title },
  ...(issuer !== undefined && { issuer: { ...issuer } }),
})
const instrumentsOf = (draft: Draft, { instrument: known }: Sharing): RuleBook['instruments'] =>
  new FrozenMap(
    citationsOf(draft).flatMap(({ citation: { instrument: id } }) => {
      const instrument = draft.context.instruments.get(id)
      return instrument === undefined ? [] : [[id, known(id) ?? instrumentOf(instrument)] as const]
    }),
  )

/**
 * The compiled book of a proven draft; what `sharing` knows already is taken over as it is, and `base` is what it
 * overlays.
 */
export const bookOf = (draft: Draft, sharing: Sharing = sharingNothing, base?: Hash): RuleBook => {
  const { source } = draft
  const { id, effectiveFrom, total, bands = [], money, parameters = [] } = source
  const hash = sourceHash(source)
  const indicators = source.indicators.map((each) => indicatorOf(each, undefined, sharing.indicator))
  return deepFreeze({
    id,
    revision: `${id}@${effectiveFrom}${base === undefined ? '' : `+overlay-${hash.slice(0, 8)}`}`,
    hash,
    ...(base !== undefined && { base }),
    source,
    ...(total !== undefined && { total: amountToPoints(total) }),
    indicators,
    byPath: new FrozenMap(everyIndicator(indicators).map((each) => [each.path, each])),
    parameters: new FrozenMap(parameters.map((each) => [each.id, sharing.parameter(each) ?? parameterOf(each)])),
    figures: figuresOf(draft, sharing),
    instruments: instrumentsOf(draft, sharing),
    vetoes: source.vetoes ?? [],
    bands: sharing.bands(bands) ?? gradeBandsOf(bands),
    ...(money !== undefined && { money: sharing.money(money) ?? moneyOf(money) }),
    rankOverrides: source.rankOverrides ?? [],
    replacement: source.replacement ?? [],
  })
}
