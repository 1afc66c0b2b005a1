import process from 'node:process'

type Run = () => unknown

/** What one run took, in microseconds: of the clock, and of the processors, all threads of this process together. */
export interface Cost {
  readonly clock: number
  readonly cpu: number
}

/** What a run takes. */
export const costOfRun = async (run: Run): Promise<Cost> => {
  const [before, began] = [process.cpuUsage(), performance.now()]
  await run()
  const clock = (performance.now() - began) * 1000
  const { user, system } = process.cpuUsage(before)
  return { clock, cpu: user + system }
}
const cpuMicroseconds = async (run: Run): Promise<number> => (await costOfRun(run)).cpu

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

type Measured<A> = () => Promise<A>

// Both in turns, so that whatever disturbs the machine disturbs both. Who goes first alternates.
const inTurns = async <A>(
  ours: Measured<A>,
  theirs: Measured<A>,
  rounds: number,
): Promise<readonly (readonly [ours: A, theirs: A])[]> => {
  await ours()
  await theirs()
  const pairs: (readonly [A, A])[] = []
  for (let i = 0; i < rounds; i++) {
    const first = await (i % 2 === 0 ? ours() : theirs())
    const second = await (i % 2 === 0 ? theirs() : ours())
    pairs.push(i % 2 === 0 ? [first, second] : [second, first])
  }
  return pairs
}

const comparedBy = (pairs: readonly (readonly [Cost, Cost])[], by: keyof Cost): Comparison =>
  comparisonOf(pairs.map(([ours, theirs]) => [ours[by], theirs[by]]))

/** What both take of the processors, in turns in one process. */
export const compareCpu = async (ours: Run, theirs: Run, rounds: number): Promise<Comparison> =>
  comparedBy(
    await inTurns(
      () => costOfRun(ours),
      () => costOfRun(theirs),
      rounds,
    ),
    'cpu',
  )

/** What both say that they took, in turns, in microseconds: for what runs in a process of its own. */
export const compareTold = async (
  ours: Measured<number>,
  theirs: Measured<number>,
  rounds: number,
): Promise<Comparison> => comparisonOf(await inTurns(ours, theirs, rounds))

/** What both take of the clock, and of the processors, in turns: for work that goes on in several threads. */
export const compareTime = async (
  ours: Measured<Cost>,
  theirs: Measured<Cost>,
  rounds: number,
): Promise<{ readonly clock: Comparison; readonly cpu: Comparison }> => {
  const pairs = await inTurns(ours, theirs, rounds)
  return { clock: comparedBy(pairs, 'clock'), cpu: comparedBy(pairs, 'cpu') }
}
