import fc from 'fast-check'
import { expect, test } from 'vitest'
import { derivedKinds } from '../ledger/derived-kinds.ts'
import { entryKinds } from '../ledger/entry-kinds.ts'
import { indexLedger } from '../ledger/ledger-index.ts'
import { anyLedger, ledgerTownships } from '../testing/any-ledger.ts'
import { toldBackground } from '../testing/told-background.ts'
import { faultlessFile } from '../testing/told-file.ts'
import { derivations, derivedEntries } from './derivations.ts'
import { withDerived } from './with-derived.ts'

const township = '141021100000'
const told = [...Object.values(faultlessFile), ...toldBackground]

test('every derived kind is derived, from kinds of the ledger', () => {
  expect(derivations.map(({ kind }) => kind)).toEqual(derivedKinds.map(({ id }) => id))
  const written = new Set<string>(entryKinds.map(({ id }) => id))
  for (const { sources } of derivations) expect(sources.filter((source) => !written.has(source))).toEqual([])
})

test('what follows from cases about people is about people, or their small numbers would be published', () => {
  const about = new Set<string>(entryKinds.flatMap((kind) => ('aboutPeople' in kind ? [kind.id] : [])))
  const unmarked = derivations
    .filter(({ kind, sources }) => {
      const { aboutPeople } = derivedKinds.find(({ id }) => id === kind)!
      return aboutPeople !== true && sources.some((source) => about.has(source))
    })
    .map(({ kind }) => kind)
  // Grids are counted, not whoever answers for them.
  expect(unmarked).toEqual(['grid-answered'])
})

test('each shelf holds what follows from the entries of its township, made once; other kinds stay as they are', () => {
  const index = indexLedger(told)
  const derived = withDerived(index)
  for (const { kind, entriesFrom } of derivations) {
    expect(derived.shelf(kind, township).entries).toEqual(entriesFrom(told))
    expect(derived.shelf(kind, township)).toBe(derived.shelf(kind, township))
    expect(derived.shelf(kind, '141021101000').entries).toEqual([])
  }
  expect(derived.shelf('case-step', township)).toBe(index.shelf('case-step', township))
  expect(derivedEntries(told)).toEqual(derivations.flatMap(({ entriesFrom }) => entriesFrom(told)))
  expect(derived.shelf('entitlement', township).entries.length).toBeGreaterThan(0)
})

test.each(derivations)('$kind is the same in any order, from its sources alone, in order of id', (derivation) => {
  const { kind, sources, entriesFrom } = derivation
  const kinds = entryKinds.filter(({ id }) => sources.includes(id))
  fc.assert(
    fc.property(anyLedger(kinds, { minLength: 10, maxLength: 40 }), (ledger) => {
      const entries = ledger.filter((entry) => entry.township === ledgerTownships[0])
      const derived = entriesFrom(entries)
      expect(entriesFrom(entries.toReversed())).toEqual(derived)
      expect(derived.map(({ id }) => id)).toEqual(derived.map(({ id }) => id).toSorted())
      const known = new Set(entries.map(({ id }) => id))
      for (const entry of derived) expect([entry.kind, known.has(entry.id)]).toEqual([kind, true])
    }),
    { numRuns: 30 },
  )
  expect(entriesFrom(told.filter((entry) => sources.includes(entry.kind)))).toEqual(entriesFrom(told))
})
