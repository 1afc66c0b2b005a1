import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FigureValue } from '../figure/figure-value.ts'
import { countFigures } from '../ledger/count-figure.ts'
import { kindsOfFigure } from '../ledger/derived-kinds.ts'
import type { LooseEntry } from '../ledger/entry.ts'
import { figureDefinitions } from '../ledger/figure-definitions.ts'
import { indexLedger } from '../ledger/ledger-index.ts'
import { mayCountUndisclosed, publicEntries } from '../ledger/public-entries.ts'
import { derivations } from '../procedure/derivations.ts'
import { withDerived } from '../procedure/with-derived.ts'
import { anyDispute } from '../testing/any-dispute.ts'
import { anyEvent } from '../testing/any-event.ts'
import { anyPetition } from '../testing/any-petition.ts'
import { registered } from '../testing/told-dispute.ts'
import { toldEvent } from '../testing/told-event.ts'
import { toldPetition } from '../testing/told-petition.ts'
import { yearPeriod } from '../value/period.ts'
import { rollUp } from './roll-up.ts'
import { withholdSmall } from './small-cells.ts'

const township = '141021100000'
const year = yearPeriod(2023)
const subject = { kind: 'township', id: township, township } as const
const sources = new Map(derivations.map(({ kind, sources: from }) => [kind, from]))
// The others rest on rows of which none can be hidden.
const definitions = figureDefinitions.filter(
  (each) =>
    each.subject === 'township' &&
    mayCountUndisclosed(kindsOfFigure(each).flatMap((kind) => sources.get(kind) ?? [kind])),
)

const countPublic = (entries: readonly LooseEntry[]): ReadonlyMap<string, FigureValue> =>
  countFigures(definitions, withDerived(indexLedger(publicEntries(entries))), { subject, period: year })

// The same matter under other keys, all of whose rows have other ids.
const renamed = (entry: LooseEntry): LooseEntry => {
  const text = JSON.stringify({ key: entry.key, facts: entry.facts })
  const { key, facts } = JSON.parse(text.replaceAll(/(SJ|JF|XF)-(\d)/gu, '$1-9$2'))
  return { ...entry, key: `${key} 9`.replace(/^(\S+-\d+) 9$/u, '$1'), facts, id: [...entry.id].toReversed().join('') }
}
const undisclosed = (entries: readonly LooseEntry[], root: LooseEntry): readonly LooseEntry[] =>
  [{ ...root, facts: { ...root.facts, undisclosed: true } }, ...entries.filter(({ kind }) => kind !== root.kind)].map(
    renamed,
  )

const anyMatters = fc
  .tuple(anyEvent, anyDispute, anyPetition)
  .map(([event, dispute, petition]) => [...event, ...dispute, ...petition])
const anyUndisclosed = fc.oneof(
  anyEvent.map((entries) => undisclosed(entries, toldEvent('2023-05-02'))),
  anyDispute.map((entries) => undisclosed(entries, registered('2023-01-03'))),
  anyPetition.map((entries) => undisclosed(entries, toldPetition('2023-01-03'))),
  anyEvent.chain((event) =>
    anyDispute.map((dispute) => [
      ...undisclosed(event, toldEvent('2023-05-02')),
      // A dispute that came out of it does not say so itself.
      ...[registered('2023-01-03', { event: 'SJ-1' }), ...dispute.filter(({ kind }) => kind !== 'dispute')].map(
        renamed,
      ),
    ]),
  ),
)

test('what is published of a year is the same with and without what is not for the public', () => {
  let told = 0
  fc.assert(
    fc.property(anyMatters, fc.array(anyUndisclosed, { minLength: 1, maxLength: 2 }), (open, hidden) => {
      const [without, all] = [countPublic(open), [...open, ...hidden.flat()]]
      const withThem = countPublic(all)
      expect(withThem).toEqual(without)
      for (const { id } of definitions) {
        const other: FigureValue = { status: 'present', value: 9, entries: [] }
        const row = (values: ReadonlyMap<string, FigureValue>) =>
          new Map([
            [township, values.get(id) ?? other],
            ['141021101000', other],
          ])
        expect(withholdSmall(row(withThem))).toEqual(withholdSmall(row(without)))
        expect(rollUp(row(withThem))).toEqual(rollUp(row(without)))
      }
      const internal = countFigures(definitions, withDerived(indexLedger(all)), { subject, period: year })
      if ([...internal].some(([id, value]) => JSON.stringify(value) !== JSON.stringify(without.get(id)))) told += 1
    }),
    { numRuns: 30 },
  )
  // Or the matters that are hidden would count for nothing anyway.
  expect(told).toBeGreaterThan(0)
})
