/** Numbers that a seed decides: the same seed, the same numbers. */
export interface Random {
  /** An integer from 0, below `end`. */
  readonly below: (end: number) => number
  readonly pick: <T>(items: readonly [T, ...T[]]) => T
}

/** mulberry32, which is plenty for choosing where to damage a file. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return { below, pick: (items) => items[below(items.length)] ?? items[0] }
}
