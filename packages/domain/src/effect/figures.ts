import * as Context from 'effect/Context'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'

import type { FigureDefinition } from '../figure/figure-definition.ts'
import type { FigureValue } from '../figure/figure-value.ts'
import { type FigureQuestion, countFigures } from '../ledger/count-figure.ts'
import { currentEntries } from '../ledger/current.ts'
import type { LooseEntry } from '../ledger/entry.ts'
import { indexLedger } from '../ledger/ledger-index.ts'
import { withDerived } from '../procedure/with-derived.ts'
import type { Instant } from '../value/civil-date.ts'

/** Where figures are counted: a ledger in memory, or whatever a program puts in its place. */
export class Figures extends Context.Service<
  Figures,
  {
    /** Counts figures of one subject and period, by their ids. */
    readonly count: (
      definitions: Iterable<FigureDefinition>,
      question: FigureQuestion,
    ) => Effect.Effect<ReadonlyMap<string, FigureValue>>
  }
>()('zhunsheng/Figures') {
  /** Counts over a journal in memory, as known at an instant (otherwise as known now). */
  static readonly layerOf = (journal: Iterable<LooseEntry>, knownAt?: Instant): Layer.Layer<Figures> =>
    Layer.sync(Figures, () => {
      const index = withDerived(indexLedger(currentEntries(journal, knownAt)))
      return Figures.of({
        count: (definitions, question) => Effect.sync(() => countFigures(definitions, index, question)),
      })
    })
}
