import type { FaultCode, IntakeFault } from './intake-fault.ts'

/** How many faults of one code a file has. */
export interface FaultCount {
  readonly file: string
  readonly code: FaultCode
  readonly count: number
}

/** Gathers faults: all are counted, the first so many are kept, with room for those of every file. */
export interface FaultList {
  readonly add: (fault: IntakeFault) => void
  readonly count: () => number
  /** All of them by file and code, the files in the order given. */
  readonly counts: () => readonly FaultCount[]
  /** Whether a file, or a sheet of it, has any. */
  readonly has: (file: string, sheet?: string) => boolean
  /** Those kept, by file in the order given, by sheet and by row. */
  readonly kept: () => readonly IntakeFault[]
}

/** How many faults of one file may crowd out those of others. */
const fairShare = 200

interface OfFile {
  readonly kept: IntakeFault[]
  readonly counts: Map<FaultCode, number>
  readonly sheets: Set<string | undefined>
}

// What was found late, such as references that lead nowhere, stands where the row does.
const inOrder = ({ kept, sheets }: OfFile): readonly IntakeFault[] => {
  const order = [...sheets]
  const place = ({ sheet }: IntakeFault): number => order.indexOf(sheet)
  return kept.toSorted((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0))
}

/** A list that keeps at most so many faults. `files` gives the order. */
export const faultList = (files: readonly string[], most: number): FaultList => {
  const all = new Map<string, OfFile>(
    files.map((file) => [file, { kept: [], counts: new Map(), sheets: new Set() }] as const),
  )
  let [count, size] = [0, 0]
  // One very broken file must not hide what is wrong with those after it.
  const makeRoom = (own: number): boolean => {
    let largest: IntakeFault[] = []
    for (const { kept } of all.values()) if (kept.length > largest.length) largest = kept
    if (own >= fairShare || largest.length <= own + 1) return false
    largest.pop()
    size -= 1
    return true
  }
  return {
    add: (fault) => {
      const of = all.get(fault.file)
      if (of === undefined) throw new Error('a fault of a file that is not imported')
      const { code } = fault.problem
      count += 1
      of.counts.set(code, (of.counts.get(code) ?? 0) + 1)
      of.sheets.add(fault.sheet)
      if (size >= most && !makeRoom(of.kept.length)) return
      of.kept.push(fault)
      size += 1
    },
    count: () => count,
    counts: () =>
      [...all].flatMap(([file, { counts }]) => [...counts].map(([code, found]) => ({ file, code, count: found }))),
    has: (file, sheet) => all.get(file)?.sheets.has(sheet) === true,
    kept: () => [...all.values()].flatMap(inOrder),
  }
}
