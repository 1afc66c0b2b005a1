import { clocksOfProblems } from '../duty/duty-clocks-of-problems.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { problemStep } from '../../ledger/report/problem-step.ts'
import type { Label } from '../../value/label.ts'
import { convention } from '../convention.ts'
import type { Move, Moving, Procedure } from '../procedure.ts'
import { changes } from './apply.ts'
import {
  byAnother,
  causeKnown,
  causeStated,
  checkedByAnother,
  dueKept,
  laterWithReason,
  measureCompleted,
  measureSet,
  measureWhole,
  whyStated,
} from './gates-of-measures.ts'
import { oneProblem, problemClosed, problemFound, problemOpen } from './gates-of-problems.ts'
import type { ProblemGate } from './problem-gate.ts'
import { type ProblemState, noProblem } from './problem-state.ts'
import { inForceFrom } from './rectification-law.ts'

const steps = problemStep.fields.step.values
const going = [problemFound, problemOpen]
const underWay = [...going, measureSet]

const move = (id: keyof typeof changes, label: Label, gates: readonly ProblemGate[]): Move<ProblemState> => ({
  id,
  label,
  gates,
  apply: changes[id],
})
const step = (id: keyof typeof steps, gates: readonly ProblemGate[]): Move<ProblemState> => move(id, steps[id], gates)

const moves: readonly Move<ProblemState>[] = [
  move('found', { zh: '提出问题', en: 'Found' }, [oneProblem]),
  // First among the steps of a day: what is reopened gets its measure on the same one.
  step('reopened', [problemFound, problemClosed, whyStated]),
  step('causeFound', [...going, causeStated]),
  step('measureSet', [...going, causeKnown, measureWhole, dueKept]),
  step('progressed', underWay),
  step('extended', [...underWay, laterWithReason, byAnother]),
  step('completed', underWay),
  step('verificationFailed', [...underWay, measureCompleted, whyStated, byAnother]),
  step('verified', [...underWay, measureCompleted, byAnother]),
  step('closed', [...underWay, measureCompleted, checkedByAnother]),
]

const moveOf = ({ kind, clocks, facts }: LooseEntry): Moving | undefined => {
  const on = String(clocks['occurred'])
  if (kind === 'problem') return { move: 'found', on }
  return kind === 'problem-step' ? { move: String(facts['step']), on } : undefined
}

/**
 * A problem from its finding to its closing: cause, measure, check by somebody else. By which steps problems are put right is a
 * convention of this product. Nothing that comes late is refused.
 */
export const rectification: Procedure<ProblemState> = {
  id: 'rectification',
  label: { zh: '问题整改', en: 'Rectification of a problem' },
  system: 'rectification',
  kinds: { problem: 'key', 'problem-step': 'problem' },
  reads: [],
  inForceFrom,
  unlawful: {
    id: 'unlawful-rectification-step',
    label: { zh: '不合程序的整改步骤', en: 'A step of a rectification that its procedure does not allow' },
    citation: convention,
  },
  clocks: clocksOfProblems,
  start: noProblem,
  moves,
  moveOf,
}
