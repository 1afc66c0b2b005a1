import { hashOf } from '../../../value/hash.ts'
import type { CivilDate } from '../../../value/civil-date.ts'
import type { EntryOf } from '../../entry.ts'
import type { penaltyDecision } from '../case/penalty-decision.ts'

const tag = 'zhunsheng/file-review-sample/1'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Draws case files by business key: the `size` keys whose hashes with the seed are the smallest, smallest first. The order in
 * which keys are given, and how often, makes no difference; a larger sample of the same seed begins with the smaller one. All
 * of them where there are no more. Whoever knows the seed and the files draws the same ones.
 */
export const drawFiles = (keys: Iterable<string>, seed: string, size: number): readonly string[] =>
  [...new Set(keys)]
    .map((key) => ({ key, place: hashOf(tag, [seed, key]) }))
    .toSorted((a, b) => byText(a.place, b.place) || byText(a.key, b.key))
    .slice(0, Math.max(0, size))
    .map(({ key }) => key)

/**
 * The cases whose files there are to draw from, by business key in ascending order: those decided from a day to a day, both
 * included, whatever was decided.
 */
export const filesDecided = (
  decisions: Iterable<Pick<EntryOf<typeof penaltyDecision>, 'clocks' | 'facts'>>,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
): readonly string[] => {
  const decided = [...decisions].filter(({ clocks }) => clocks.occurred >= from && clocks.occurred <= to)
  return [...new Set(decided.map(({ facts }) => facts.case))].toSorted()
}
