import type { Standing } from '../assessment/derivation.ts'

/** Something with its place. */
export interface Placed<T> {
  readonly item: T
  readonly standing: Standing
}

/**
 * Standard competition ranking, 1 2 2 4: equals share the better place, and the places they fill up are left out.
 * `order` is negative when its first argument ranks before its second.
 */
export const competitionRanks = <T>(items: readonly T[], order: (a: T, b: T) => number): readonly Placed<T>[] => {
  const ties: T[][] = []
  for (const item of items.toSorted(order)) {
    const tie = ties.at(-1)
    const [first] = tie ?? []
    if (tie !== undefined && first !== undefined && order(first, item) === 0) tie.push(item)
    else ties.push([item])
  }
  let before = 0
  return ties.flatMap((tie) => {
    const place = { rank: before + 1, of: items.length }
    const standing: Standing = tie.length > 1 ? { ...place, tied: tie.length } : place
    before += tie.length
    return tie.map((item) => ({ item, standing }))
  })
}
