import type { IntakeFault } from './intake-fault.ts'

/** Gathers faults: all are counted, the first so many are kept. */
export interface FaultList {
  readonly add: (fault: IntakeFault) => void
  readonly count: () => number
  /** Those kept, by file in the order given and by row. */
  readonly kept: () => readonly IntakeFault[]
}

/** A list that keeps at most so many faults. `files` gives the order. */
export const faultList = (files: readonly string[], most: number): FaultList => {
  const kept: IntakeFault[] = []
  let count = 0
  const order = (fault: IntakeFault): number => files.indexOf(fault.file)
  return {
    add: (fault) => {
      count += 1
      if (kept.length < most) kept.push(fault)
    },
    count: () => count,
    kept: () => kept.toSorted((a, b) => order(a) - order(b) || (a.row ?? 0) - (b.row ?? 0)),
  }
}
