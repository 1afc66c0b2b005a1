import type { LooseEntry } from '../../ledger/entry.ts'
import { type CivilDate, addDays } from '../../value/civil-date.ts'
import type { CaseFile, CaseStep } from './case-file.ts'
import type { CaseGate } from './case-gate.ts'

/** What a check came to: whether it was met, since which day that can be told, and the id of the entry it rests on. */
export interface Verdict {
  readonly met: boolean
  readonly on: CivilDate
  readonly entry: string
}

/** By gates of the procedure: the check is met when none of these was shut at any of these moves. */
export interface ByGates {
  readonly by: 'gates'
  readonly gates: readonly CaseGate[]
  readonly moves: readonly string[]
  /** Of which of these steps it is asked at all; absent: of each. */
  readonly ofStep?: (step: CaseStep) => boolean
}

/** By clocks of duties, by their ids: the check is met when each that ran ended in time. */
export interface ByClocks {
  readonly by: 'clocks'
  readonly clocks: readonly string[]
}

/** By what proves the steps: each names its document, and says how it was recorded where its kind has a field for that. */
export interface ByRecords {
  readonly by: 'records'
  readonly moves: readonly string[]
}

/** By a rule of its own. */
export interface ByFile {
  readonly by: 'file'
  readonly judge: (file: CaseFile) => Verdict | undefined
}

/** How a check is judged. */
export type CheckRule = ByGates | ByClocks | ByRecords | ByFile

const later = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? b : a)

// A fault can be told on its day; that there is none when it is settled what becomes of the case.
const overSteps = (
  { settled }: CaseFile,
  steps: readonly CaseStep[],
  isFaulty: (step: CaseStep) => boolean,
): Verdict | undefined => {
  const faulty = steps.find(isFaulty)
  if (faulty !== undefined) return { met: false, on: faulty.on, entry: faulty.entry.id }
  const last = steps.at(-1)
  if (last === undefined || settled === undefined) return undefined
  return { met: true, on: later(last.on, settled.on), entry: last.entry.id }
}

const byGates = ({ gates, moves, ofStep }: ByGates, file: CaseFile): Verdict | undefined => {
  const ids = new Set(gates.map(({ id }) => id))
  const asked = file.steps.filter((step) => moves.includes(step.move) && ofStep?.(step) !== false)
  return overSteps(file, asked, ({ held }) => held.some(({ gate }) => ids.has(gate)))
}

// What ran out is told on the day after; what was suspended without an end has no last day yet, and nothing can be told.
const byClocks = ({ clocks }: ByClocks, file: CaseFile): Verdict | undefined => {
  const ran = file.clocks.filter(({ clock }) => clocks.includes(clock.id))
  const told = ran.map(({ status, endedOn, deadline, entry }): Verdict | undefined => {
    if (endedOn !== undefined && status !== 'late') return { met: true, on: endedOn, entry: entry.id }
    return deadline.status === 'day' ? { met: false, on: addDays(deadline.on, 1), entry: entry.id } : undefined
  })
  const known = told.filter((verdict) => verdict !== undefined).toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const missed = known.find(({ met }) => !met)
  return missed ?? (known.length === ran.length ? known.at(-1) : undefined)
}

const isProved = ({ kind, facts }: LooseEntry): boolean => {
  const document = kind === 'case-payment' ? facts['receipt'] : facts['document']
  return document !== undefined && (kind !== 'case-step' || facts['record'] !== undefined)
}

const byRecords = ({ moves }: ByRecords, file: CaseFile): Verdict | undefined =>
  overSteps(
    file,
    file.steps.filter(({ move }) => moves.includes(move)),
    ({ entry }) => !isProved(entry),
  )

/** What a rule makes of a case file; undefined where it does not apply, or where nothing can be told yet. */
export const judgeFile = (rule: CheckRule, file: CaseFile): Verdict | undefined => {
  switch (rule.by) {
    case 'gates':
      return byGates(rule, file)
    case 'clocks':
      return byClocks(rule, file)
    case 'records':
      return byRecords(rule, file)
    case 'file':
      return rule.judge(file)
  }
}
