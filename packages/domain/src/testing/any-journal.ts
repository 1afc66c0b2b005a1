import fc from 'fast-check'
import type { LooseEntry } from '../ledger/entry.ts'
import { correctEntry, voidEntry } from '../ledger/new-entry.ts'

/** Entries as they stand, and versions in any order that come to them. */
export interface ToldJournal {
  readonly stands: readonly LooseEntry[]
  readonly journal: readonly LooseEntry[]
}

/** By what an entry goes in the ledger of one township and year. */
export const threadOf = ({ kind, key }: LooseEntry): string => `${kind} ${key}`

/**
 * Any entries as they stand, and the journal of versions that led there: some were written down otherwise first and corrected,
 * some that do not stand were voided; in any order.
 */
export const anyJournalOf = (
  anyEntries: fc.Arbitrary<readonly LooseEntry[]>,
  anyOthers: fc.Arbitrary<readonly LooseEntry[]>,
): fc.Arbitrary<ToldJournal> =>
  fc
    .tuple(anyEntries, anyOthers, fc.infiniteStream(fc.nat({ max: 4 })), fc.infiniteStream(fc.nat({ max: 1000 })))
    .map(([stands, others, chances, places]) => {
      const chance = () => chances.next().value === 0
      const at = '2030-02-01T00:00:00Z'
      const known = new Set(stands.map(threadOf))
      const written = stands.flatMap((entry) => {
        const earlier: LooseEntry = { ...entry, clocks: { ...entry.clocks, occurred: `${entry.year}-12-30` } }
        if (!chance()) return [entry]
        const corrected = correctEntry(earlier, entry, { reason: '日期有误', recorded: at })
        return corrected.ok ? [earlier, corrected.value] : [entry]
      })
      const gone = others
        .filter((entry) => !known.has(threadOf(entry)) && chance())
        .flatMap((entry) => {
          const voided = voidEntry(entry, { reason: '登记有误', recorded: at })
          return voided.ok ? [entry, voided.value] : []
        })
      const journal = [...written, ...gone]
        .map((entry) => ({ entry, place: Number(places.next().value) }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ entry }) => entry)
      return { stands, journal }
    })
