import process from 'node:process'

/** One thing to measure: how often it is done in a round, and what doing it once means. */
export interface Candidate {
  readonly name: string
  readonly run: () => unknown
}

const cpuMicroseconds = (run: () => unknown): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** CPU microseconds of one run, the median over the rounds, after a warm-up. */
export const cpuOf = (run: () => unknown, rounds: number, perRound: number): number => {
  const round = (): void => {
    for (let i = 0; i < perRound; i++) run()
  }
  round()
  return median(Array.from({ length: rounds }, () => cpuMicroseconds(round) / perRound))
}

/** Both done in turns, in one process, so that whatever disturbs the machine disturbs both: the median of each and of their quotients. */
export const compareCpu = (
  ours: () => unknown,
  theirs: () => unknown,
  rounds: number,
): { readonly ours: number; readonly theirs: number; readonly ratio: number } => {
  ours()
  theirs()
  const pairs = Array.from({ length: rounds }, (_, i) => {
    // Who goes first alternates.
    const first = i % 2 === 0
    const a = first ? cpuMicroseconds(ours) : 0
    const b = cpuMicroseconds(theirs)
    return { a: first ? a : cpuMicroseconds(ours), b }
  })
  return {
    ours: median(pairs.map(({ a }) => a)),
    theirs: median(pairs.map(({ b }) => b)),
    ratio: median(pairs.map(({ a, b }) => a / Math.max(b, 1))),
  }
}
