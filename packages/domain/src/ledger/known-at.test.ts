import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyLedger, ledgerTownships } from '../testing/any-ledger.ts'
import { valueOf } from '../testing/judge-plainly.ts'
import type { Instant } from '../value/civil-date.ts'
import { yearPeriod } from '../value/period.ts'
import { countFigure } from './count-figure.ts'
import { currentEntries } from './current.ts'
import { entryKinds } from './entry-kinds.ts'
import type { LooseEntry } from './entry.ts'
import { factsHashOf } from './entry-identity.ts'
import { factsRootOf } from './facts-root.ts'
import { figureDefinitions } from './figure-definitions.ts'
import { figureReaderOf } from './figure-reader.ts'
import { indexLedger } from './ledger-index.ts'
import { correctEntry, voidEntry } from './new-entry.ts'

const [township] = ledgerTownships
const subject = { kind: 'township', id: township, township } as const
const period = yearPeriod(2023)
const figures = figureDefinitions.filter((definition) => definition.subject === 'township')

// Three rounds of writing, a month apart: rows, then late rows, corrections and voids, and again.
const instants: readonly Instant[] = [
  '2025-01-10T00:00:00.000Z',
  '2025-02-10T00:00:00.000Z',
  '2025-03-10T00:00:00.000Z',
]
type Act = 'leave' | 'correct' | 'void'
const anyAct = fc.constantFrom<Act>('leave', 'correct', 'void')

const rewritten = (entry: LooseEntry, act: Act, recorded: Instant): readonly LooseEntry[] => {
  if (act === 'leave') return []
  const rewriting = { recorded, reason: '核对' }
  if (act === 'void') return [valueOf(voidEntry(entry, rewriting))]
  // Another day in the same year moves it into or out of periods.
  const occurred = `${entry.year}-01-01`
  const outcome = correctEntry(entry, { ...entry, clocks: { ...entry.clocks, occurred } }, rewriting)
  return outcome.ok ? [outcome.value] : []
}

const anyHistory = fc
  .tuple(anyLedger(entryKinds, 40), fc.infiniteStream(anyAct), fc.infiniteStream(fc.nat(2)))
  .map(([ledger, acts, rounds]): readonly LooseEntry[] =>
    ledger.flatMap((entry) => {
      const first = { ...entry, recorded: instants[rounds.next().value]! }
      const versions: LooseEntry[] = [first]
      for (const instant of instants.filter((each) => each > first.recorded)) {
        const last = versions.at(-1)!
        if (last.change?.type !== 'void') versions.push(...rewritten(last, acts.next().value, instant))
      }
      return versions
    }),
  )

const rootOf = (entries: readonly LooseEntry[]) =>
  factsRootOf(entries.map((entry) => ({ id: entry.id, factsHash: factsHashOf(entry) })))

test('figures as known at an instant are those of a ledger that got nothing after it', () => {
  fc.assert(
    fc.property(anyHistory, fc.constantFrom(...instants, '2025-01-09T00:00:00.000Z'), (history, knownAt) => {
      const then = history.filter((entry) => entry.recorded <= knownAt)
      const [seen, alone] = [currentEntries(history, knownAt), currentEntries(then)]
      const [index, before] = [indexLedger(seen), indexLedger(alone)]
      const read = figureReaderOf(index, subject, period)
      for (const definition of figures) {
        const expected = countFigure(definition, before, { subject, period })
        expect(countFigure(definition, index, { subject, period })).toEqual(expected)
        expect(read(definition.id)).toEqual(expected)
      }
      expect(rootOf(seen)).toBe(rootOf(alone))
    }),
    { numRuns: 50 },
  )
})

test('what is written later changes no earlier view', () => {
  fc.assert(
    fc.property(anyHistory, fc.constantFrom(...instants), (history, knownAt) => {
      const [then, later] = [history.filter((e) => e.recorded <= knownAt), history.filter((e) => e.recorded > knownAt)]
      expect(rootOf(currentEntries([...later, ...then], knownAt))).toBe(rootOf(currentEntries(then)))
    }),
    { numRuns: 50 },
  )
})
