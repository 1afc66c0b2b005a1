import * as Effect from 'effect/Effect'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { countFigures } from '../ledger/count-figure.ts'
import { currentEntries } from '../ledger/current.ts'
import { entryKinds } from '../ledger/entry-kinds.ts'
import { figureDefinitions } from '../ledger/figure-definitions.ts'
import { indexLedger } from '../ledger/ledger-index.ts'
import { voidEntry } from '../ledger/new-entry.ts'
import { withDerived } from '../procedure/with-derived.ts'
import { anyLedger } from '../testing/any-ledger.ts'
import { yearPeriod } from '../value/period.ts'
import { Figures } from './figures.ts'

const subject = { kind: 'township', id: '141021100000', township: '141021100000' } as const
const question = { subject, period: yearPeriod(2023) }

test('the service counts what the plain function counts, voids left out', () => {
  fc.assert(
    fc.property(anyLedger(entryKinds, 20), (entries) => {
      const voids = entries.slice(0, 5).flatMap((entry) => {
        const voided = voidEntry(entry, { reason: '重复', recorded: entry.recorded })
        return voided.ok ? [voided.value] : []
      })
      const journal = [...entries, ...voids]
      const count = Figures.use((figures) => figures.count(figureDefinitions, question))
      expect(Effect.runSync(count.pipe(Effect.provide(Figures.layerOf(journal))))).toEqual(
        countFigures(figureDefinitions, withDerived(indexLedger(currentEntries(journal))), question),
      )
    }),
    { numRuns: 20 },
  )
})
