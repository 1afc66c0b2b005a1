import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Condition } from '../figure/figure-definition.ts'
import { derivedKinds } from '../ledger/derived-kinds.ts'
import { entryKinds } from '../ledger/entry-kinds.ts'
import type { LooseEntry } from '../ledger/entry.ts'
import { indexLedger } from '../ledger/ledger-index.ts'
import { meets } from '../ledger/row-filter.ts'
import { shelfOf } from '../ledger/shelf.ts'
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

const copying = derivations.flatMap(({ copied, ...derivation }) =>
  copied === undefined ? [] : [{ copied, ...derivation }],
)
const meeting = (where: readonly Condition[], entries: readonly LooseEntry[]): readonly LooseEntry[] => {
  const shelf = shelfOf(entries)
  return entries.filter((_, row) => where.every((condition) => meets(shelf, condition)(row)))
}

test.each(copying)('$kind has copies of what nothing decisive names; the rest follows without them', (derivation) => {
  const { kind, copied, sources, entriesFrom } = derivation
  const { of, where, unless } = copied
  const derived = derivedKinds.find(({ id }) => id === kind)!
  const kinds = entryKinds.filter(({ id }) => sources.includes(id))
  expect(sources.toSorted()).toEqual([of, unless.entryKind].toSorted())
  let [named, plain] = [0, 0]
  fc.assert(
    fc.property(anyLedger(kinds, { minLength: 20, maxLength: 60 }), fc.nat({ max: 5 }), (ledger, shift) => {
      const own = ledger.filter((entry) => entry.township === ledgerTownships[0])
      const keys = own.filter((entry) => entry.kind === of).map(({ key }) => key)
      // Names that are made at random hardly ever meet.
      const entries = own.map((entry, i) =>
        entry.kind === of || keys.length === 0
          ? entry
          : { ...entry, facts: { ...entry.facts, [unless.field]: keys[(i + shift) % keys.length] } },
      )
      const naming = meeting(
        unless.where,
        entries.filter((entry) => entry.kind === unless.entryKind),
      )
      const names = new Set(naming.map(({ facts }) => facts[unless.field]))
      const isNamed = ({ kind: id, key, facts }: LooseEntry): boolean =>
        names.has(id === of ? key : facts[unless.field])
      const copies = meeting(
        where,
        entries.filter((entry) => entry.kind === of && !isNamed(entry)),
      )
      const rest = entriesFrom(entries.filter(isNamed))
      const all = entriesFrom(entries)
      expect(all.map(({ id }) => id)).toEqual([...copies, ...rest].map(({ id }) => id).toSorted())
      for (const entry of rest) expect(all).toContainEqual(entry)
      for (const { id, clocks, facts } of copies) {
        const copy = all.find((entry) => entry.id === id)!
        for (const field of Object.keys(derived.fields)) expect(copy.facts[field]).toEqual(facts[field])
        expect(copy.clocks).toEqual(clocks)
      }
      ;[named, plain] = [named + rest.length, plain + copies.length]
    }),
    { numRuns: 300 },
  )
  expect(Math.min(named, plain)).toBeGreaterThan(20)
})
