import process from 'node:process'

type Run = () => unknown

/** The CPU microseconds that this process spends, all its threads together. */
const cpuMicroseconds = async (run: Run): Promise<number> => {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** The middle value. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** CPU microseconds of one run out of many in a row, the median over the rounds, after a warm-up. */
export const cpuOf = async (run: Run, rounds: number, perRound: number): Promise<number> => {
  const round = (): void => {
    for (let i = 0; i < perRound; i++) run()
  }
  round()
  const each: number[] = []
  for (let i = 0; i < rounds; i++) each.push((await cpuMicroseconds(round)) / perRound)
  return median(each)
}

/** What two ways of doing the same cost, and the median of the quotients of neighbours. */
export interface Comparison {
  readonly ours: number
  readonly theirs: number
  readonly ratio: number
}

/** The medians of pairs of costs. */
export const comparisonOf = (pairs: readonly (readonly [ours: number, theirs: number])[]): Comparison => ({
  ours: median(pairs.map(([ours]) => ours)),
  theirs: median(pairs.map(([, theirs]) => theirs)),
  ratio: median(pairs.map(([ours, theirs]) => ours / Math.max(theirs, 1))),
})

/** Both done in turns in one process, so that whatever disturbs the machine disturbs both. Who goes first alternates. */
export const compareCpu = async (ours: Run, theirs: Run, rounds: number): Promise<Comparison> => {
  await ours()
  await theirs()
  const pairs: (readonly [number, number])[] = []
  for (let i = 0; i < rounds; i++) {
    if (i % 2 === 0) {
      const first = await cpuMicroseconds(ours)
      pairs.push([first, await cpuMicroseconds(theirs)])
    } else {
      const first = await cpuMicroseconds(theirs)
      pairs.push([await cpuMicroseconds(ours), first])
    }
  }
  return comparisonOf(pairs)
}
