import type { CaseCheckId } from '../../ledger/enforcement/case/case-check-names.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { type CivilDate, addDays } from '../../value/civil-date.ts'
import type { Label } from '../../value/label.ts'
import type { HeldGate } from '../procedure.ts'
import type { TimelineClock } from '../timeline.ts'
import type { CaseFile, CaseStep } from './case-file.ts'
import type { CaseGate } from './case-gate.ts'
import type { CheckFault, MissingProof } from './check-fault.ts'
import { enforcementCase } from './enforcement-case.ts'

/** What a check came to: whether it was met, since which day that can be told, and the id of the entry it rests on. */
export interface Verdict {
  readonly met: boolean
  readonly on: CivilDate
  readonly entry: string
  /** Why it was not met. */
  readonly faults?: readonly CheckFault[]
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

/** By what other checks came to, which come before it: it is met when all of them are, and told when the case is settled. */
export interface ByChecks {
  readonly by: 'checks'
  readonly checks: readonly CaseCheckId[]
}

/** How a check is judged. */
export type CheckRule = ByGates | ByClocks | ByRecords | ByFile | ByChecks

/** What the checks came to that were judged before. */
export type Told = ReadonlyMap<CaseCheckId, Verdict>

const later = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? b : a)
const labelOf = (id: string): Label => enforcementCase.moves.find((move) => move.id === id)?.label ?? { zh: id, en: id }

/**
 * What a check of steps comes to: a fault can be told on its day; that there is none when it is settled what becomes of the
 * case.
 */
export const overSteps = (
  { settled }: CaseFile,
  steps: readonly CaseStep[],
  faultOf: (step: CaseStep) => CheckFault | undefined,
): Verdict | undefined => {
  const faulty = steps.flatMap((step) => {
    const fault = faultOf(step)
    return fault === undefined ? [] : [{ step, fault }]
  })
  const [first] = faulty
  if (first !== undefined)
    return { met: false, on: first.step.on, entry: first.step.entry.id, faults: faulty.map(({ fault }) => fault) }
  const last = steps.at(-1)
  if (last === undefined || settled === undefined) return undefined
  return { met: true, on: later(last.on, settled.on), entry: last.entry.id }
}

/** The fault of a step: those of the gates that were shut at it that are asked for; undefined where none of them was. */
export const faultAt = (
  { key }: CaseFile,
  { move, on, entry, held }: CaseStep,
  isAsked: (gate: HeldGate) => boolean,
): CheckFault | undefined => {
  const [first, ...rest] = held.filter(isAsked)
  if (first === undefined) return undefined
  const { id, kind, year } = entry
  return {
    code: 'illegalMove',
    procedure: enforcementCase.id,
    procedureLabel: enforcementCase.label,
    case: key,
    move,
    moveLabel: labelOf(move),
    on,
    entry: { id, kind, key: entry.key, year },
    gates: [first, ...rest],
  }
}

const byGates = ({ gates, moves, ofStep }: ByGates, file: CaseFile): Verdict | undefined => {
  const ids = new Set(gates.map(({ id }) => id))
  const asked = file.steps.filter((step) => moves.includes(step.move) && ofStep?.(step) !== false)
  return overSteps(file, asked, (step) => faultAt(file, step, ({ gate }) => ids.has(gate)))
}

const ranOut = ({ clock, start, deadline, length, unit, endedOn, overdue }: TimelineClock): readonly CheckFault[] => {
  if (deadline.status !== 'day') return []
  const done = endedOn === undefined ? {} : { done: endedOn, late: overdue }
  return [{ code: 'dutyRanOut', duty: clock.label, start, last: deadline.on, length, unit, ...done }]
}

// What ran out is told on the day after; what was suspended without an end has no last day yet, and nothing can be told.
const byClocks = ({ clocks }: ByClocks, file: CaseFile): Verdict | undefined => {
  const ran = file.clocks.filter(({ clock }) => clocks.includes(clock.id))
  const told = ran.map((counted): Verdict | undefined => {
    const { status, endedOn, deadline, entry } = counted
    if (endedOn !== undefined && status !== 'late') return { met: true, on: endedOn, entry: entry.id }
    if (deadline.status !== 'day') return undefined
    return { met: false, on: addDays(deadline.on, 1), entry: entry.id, faults: ranOut(counted) }
  })
  const known = told.filter((verdict) => verdict !== undefined).toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const missed = known.filter(({ met }) => !met)
  const [first] = missed
  if (first !== undefined) return { ...first, faults: missed.flatMap(({ faults = [] }) => faults) }
  return known.length === ran.length ? known.at(-1) : undefined
}

const missingIn = ({ kind, facts }: LooseEntry): readonly MissingProof[] => {
  const named: MissingProof = kind === 'case-payment' ? 'receipt' : 'document'
  return [
    ...(facts[named] === undefined ? [named] : []),
    ...(kind === 'case-step' && facts['record'] === undefined ? (['record'] as const) : []),
  ]
}

const byRecords = ({ moves }: ByRecords, file: CaseFile): Verdict | undefined =>
  overSteps(
    file,
    file.steps.filter(({ move }) => moves.includes(move)),
    ({ move, on, entry }) => {
      const [first, ...rest] = missingIn(entry)
      return first && { code: 'stepNotProved', step: labelOf(move), on, key: entry.key, lacks: [first, ...rest] }
    },
  )

const byChecks = ({ checks }: ByChecks, { settled }: CaseFile, told: Told): Verdict | undefined => {
  const verdicts = checks.flatMap((id) => told.get(id) ?? [])
  if (settled === undefined || verdicts.length === 0) return undefined
  const fault = verdicts.find(({ met }) => !met)
  const on = verdicts.reduce((latest, verdict) => later(latest, verdict.on), settled.on)
  const faults = verdicts.flatMap((verdict) => verdict.faults ?? [])
  return { met: fault === undefined, on, entry: fault?.entry ?? settled.entry.id, ...(fault && { faults }) }
}

/** What a rule makes of a case file; undefined where it does not apply, or where nothing can be told yet. */
export const judgeFile = (rule: CheckRule, file: CaseFile, told: Told): Verdict | undefined => {
  switch (rule.by) {
    case 'gates':
      return byGates(rule, file)
    case 'clocks':
      return byClocks(rule, file)
    case 'records':
      return byRecords(rule, file)
    case 'file':
      return rule.judge(file)
    case 'checks':
      return byChecks(rule, file, told)
  }
}
