import type { LooseEntry } from '@zhunsheng/domain'
import { type Running, calendarDays, day, deadline, never, of } from './due-by-hand.ts'

const occurred = (entry: LooseEntry): number => day(entry, 'occurred') ?? never
const isStep = (entry: LooseEntry, ...steps: readonly string[]): boolean => steps.includes(String(entry.facts['step']))

interface Clock {
  readonly clock: string
  readonly entry: LooseEntry
  readonly last: number
  readonly soon: number
  /** The days on which it may have ended, none before its start. */
  readonly ends: readonly number[]
}
const running = ({ clock, entry, last, soon, ends }: Clock): Running => {
  const start = occurred(entry)
  const end = Math.min(never, ...ends.filter((each) => each >= start))
  return { clock, name: entry.key, start, end, lastOn: calendarDays(last), state: deadline(soon) }
}

// The days of some steps of the charge to which a step belongs.
const inCharge = (entry: LooseEntry, ...steps: readonly string[]): readonly number[] =>
  of('leader-case-step')
    .filter((other) => other.facts['charge'] === (entry.facts['charge'] ?? entry.key) && isStep(other, ...steps))
    .map(occurred)
const days = (
  clock: string,
  started: string,
  [length, soon]: readonly [number, number],
  ...ends: readonly string[]
): readonly Running[] =>
  of('leader-case-step')
    .filter((entry) => isStep(entry, started))
    .map((entry) => running({ clock, entry, last: occurred(entry) + length, soon, ends: inCharge(entry, ...ends) }))
const limits = (clock: string, started: string, ...ends: readonly string[]): readonly Running[] =>
  of('leader-case-step')
    .filter((entry) => isStep(entry, started))
    .map((entry) =>
      running({ clock, entry, last: day(entry, 'until') ?? never, soon: 7, ends: inCharge(entry, ...ends) }),
    )

const charges: readonly Running[] = [
  ...of('leader-case').map((entry) =>
    running({
      clock: 'leaders-cases.approval',
      entry,
      last: occurred(entry) + 5,
      soon: 2,
      ends: inCharge(entry, 'approved', 'notApproved'),
    }),
  ),
  ...days('leaders-cases.service', 'approved', [3, 1], 'served', 'closed'),
  ...days('leaders-cases.plan', 'served', [7, 2], 'planned', 'closed'),
  ...limits('leaders-cases.limit', 'planned', 'papersFiled', 'closed', 'extensionApproved'),
  ...limits('leaders-cases.extended-limit', 'extensionApproved', 'papersFiled', 'closed'),
  ...days('leaders-cases.report', 'papersFiled', [30, 7], 'reported', 'closed'),
]

const inProblem = (entry: LooseEntry, ...steps: readonly string[]): readonly number[] =>
  of('problem-step')
    .filter((other) => other.facts['problem'] === entry.facts['problem'] && isStep(other, ...steps))
    .map(occurred)
// Between a completion and the check that fails it nothing runs; from that check on it runs again, until the next one.
const untilDone = (entry: LooseEntry, clock: string, ...ends: readonly string[]): readonly Running[] => {
  const common = { clock, entry, last: day(entry, 'until') ?? never, soon: 14 }
  const others = inProblem(entry, ...ends)
  const failed = inProblem(entry, 'verificationFailed').map((from) => {
    const done = inProblem(entry, 'completed').filter((each) => each > from)
    return { ...running({ ...common, ends: [...done, ...others] }), start: from }
  })
  return [running({ ...common, ends: [...inProblem(entry, 'completed'), ...others] }), ...failed]
}
const problems: readonly Running[] = [
  ...of('problem-step')
    .filter((entry) => isStep(entry, 'measureSet'))
    .flatMap((entry) => untilDone(entry, 'rectification.measure', 'extended', 'closed')),
  ...of('problem-step')
    .filter((entry) => isStep(entry, 'extended'))
    .flatMap((entry) => untilDone(entry, 'rectification.extended-measure', 'closed')),
]

/** The clocks of charges and problems in the example by hand, each as long as it runs. */
export const improvementByHand: readonly Running[] = [...charges, ...problems]
