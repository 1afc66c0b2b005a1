/** A source of repeatable choices; integers only, so that every machine chooses alike. */
export interface Random {
  /** An integer in [0, limit). */
  readonly below: (limit: number) => number
  /** An integer in [from, to]. */
  readonly between: (from: number, to: number) => number
  /** True in so many cases of a thousand. */
  readonly chance: (perThousand: number) => boolean
  /** One of the list. */
  readonly pick: <const A>(list: readonly [A, ...A[]]) => A
}

const seedOf = (name: string): number => {
  // FNV-1a, 32 bits.
  let seed = 0x811c9dc5
  for (const letter of name) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return seed
}

/** A generator of its own for each part of the ledger, so that a change in one part leaves the others as they were. */
export const randomFor = (part: string): Random => {
  let state = seedOf(part)
  // Mulberry32: 32 bits of state, good enough to scatter rows over a year.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => next() % limit
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (perThousand) => below(1000) < perThousand,
    pick: (list) => list[below(list.length)] ?? list[0],
  }
}

/** Prepares weighted choice: the returned function gives an index, each as often as its integer weight says. */
export const weightedIndex = (weights: readonly number[]): ((random: Random) => number) => {
  let total = 0
  const ends = weights.map((weight) => (total += weight))
  return (random) => {
    const at = random.below(total)
    let [low, high] = [0, ends.length - 1]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((ends[middle] ?? 0) > at) high = middle
      else low = middle + 1
    }
    return low
  }
}
