import fc from 'fast-check'
import type { LooseEntry } from '../ledger/entry.ts'
import { threadOf } from './any-journal.ts'
import { type Days, type Made, often, rather } from './any-made.ts'

/** A move of a way: what it makes, how many days it usually is until then, and whether it is made but seldom. */
export type Move = readonly [made: fc.Arbitrary<Made>, gap: number, how?: 'seldom' | undefined]

const anyCopies = (how: 'seldom' | undefined): fc.Arbitrary<number> =>
  how === 'seldom' ? rather(0, 1) : often(1, 0, 2)

/** Most of a way as it should go, some of it left out, too early, too late or twice. */
export const walked = (way: readonly Move[], { first, later }: Days): fc.Arbitrary<readonly LooseEntry[]> =>
  fc
    .tuple(
      ...way.map(([made, gap, how]) =>
        fc.tuple(made, fc.constant(gap), fc.constant(how), often(0, -5, -2, -1, 1, 3), anyCopies(how)),
      ),
    )
    .map((moves) => {
      let day = first
      return moves.flatMap(([made, gap, how, shift, copies]) => {
        // What is made but seldom takes no time where it is not made.
        if (how === undefined || copies > 0) day = later(day, gap)
        return Array.from({ length: copies }, (_, i) => made(later(day, shift + i * 3)))
      })
    })

/** Something made on any day, so many days after the first. */
export const strayed = (
  made: fc.Arbitrary<Made>,
  days: fc.Arbitrary<number>,
  { first, later }: Days,
): fc.Arbitrary<LooseEntry> => fc.tuple(made, days).map(([make, after]) => make(later(first, after)))

/** Entries as they stand: what began is nearly always among them; of several that go by one key, the last. */
export const anyEntriesOf = (
  anyStart: fc.Arbitrary<LooseEntry>,
  anyPath: fc.Arbitrary<readonly LooseEntry[]>,
  anyMore: fc.Arbitrary<readonly LooseEntry[]>,
): fc.Arbitrary<readonly LooseEntry[]> =>
  fc.tuple(often(1, 0), anyStart, anyPath, anyMore).map(([there, start, path, more]) => {
    const all = [...[start].slice(0, there), ...path, ...more]
    return [...new Map(all.map((each) => [threadOf(each), each])).values()]
  })
