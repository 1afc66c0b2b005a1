import { clocksOfCharges } from '../duty/duty-clocks-of-charges.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { leaderCaseStep } from '../../ledger/service/petition/leader-case-step.ts'
import { posts } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { Label } from '../../value/label.ts'
import { codeIn } from '../code-in.ts'
import type { Move, Moving, Procedure } from '../procedure.ts'
import { inForceFrom } from '../petition/petition-regulation.ts'
import type { ChargeGate } from './charge-gate.ts'
import { type ChargeMove, type ChargeState, noCharge } from './charge-state.ts'
import {
  approverNamed,
  chargeApproved,
  chargeOpen,
  chargeProposed,
  leaderTakesCharge,
  notDecidedYet,
  oneCharge,
} from './gates-of-approving.ts'
import {
  chargePlanned,
  chargeServed,
  extensionAsked,
  extensionLater,
  extensionReasoned,
  limitKept,
  meetingNamed,
  papersNamed,
  papersThere,
  planHasLimit,
  reportedToTeam,
} from './gates-of-settling.ts'

const deciding = [chargeProposed, notDecidedYet, approverNamed]
const inCharge = [chargeProposed, chargeApproved, chargeOpen]
const answering = [...inCharge, extensionAsked, approverNamed]
const steps = leaderCaseStep.fields.step.values

const limited = (state: ChargeState, { facts }: LooseEntry): ChargeState => {
  const { until } = facts
  return typeof until === 'string' ? { ...state, limit: until } : state
}
const changed = (state: ChargeState, move: ChargeMove, entry: LooseEntry): ChargeState => {
  switch (move) {
    case 'proposed': {
      const leader = codeIn(posts, entry.facts['post'])
      return leader === undefined ? state : { ...state, leader }
    }
    case 'planned':
      return limited(state, entry)
    case 'extensionRequested':
      return { ...state, isAsking: true }
    case 'extensionApproved':
      return { ...limited(state, entry), isAsking: false }
    case 'extensionRefused':
      return { ...state, isAsking: false }
    default:
      return state
  }
}

const move = (id: ChargeMove, label: Label, gates: readonly ChargeGate[]): Move<ChargeState> => ({
  id,
  label,
  gates,
  apply: (state, entry, on: CivilDate) => {
    const after = changed(state, id, entry)
    return { ...after, days: { ...after.days, [id]: on } }
  },
})
const step = (id: keyof typeof steps, gates: readonly ChargeGate[]): Move<ChargeState> => move(id, steps[id], gates)

const moves: readonly Move<ChargeState>[] = [
  move('proposed', { zh: '提出包案', en: 'Proposed' }, [oneCharge, leaderTakesCharge]),
  step('approved', deciding),
  step('notApproved', deciding),
  step('served', inCharge),
  step('planned', [...inCharge, chargeServed, planHasLimit, limitKept]),
  step('visited', inCharge),
  step('progressed', inCharge),
  step('extensionRequested', [...inCharge, chargePlanned, extensionReasoned]),
  step('extensionApproved', [...answering, extensionLater]),
  step('extensionRefused', answering),
  step('papersFiled', [...inCharge, chargePlanned, papersNamed]),
  step('reported', [...inCharge, papersThere, meetingNamed]),
  step('closed', [...inCharge, papersThere, reportedToTeam]),
]

const moveOf = ({ kind, clocks, facts }: LooseEntry): Moving | undefined => {
  const on = String(clocks['occurred'])
  if (kind === 'leader-case') return { move: 'proposed', on }
  return kind === 'leader-case-step' ? { move: String(facts['step']), on } : undefined
}

/**
 * A leader's charge of a matter that people feel strongly about, from its proposal to its closing. That leaders take charge is
 * in the regulation; by which steps, towns arrange themselves. Nothing that comes late is refused.
 *
 * @see 信访工作条例 第18条第2款
 */
export const leaderCharge: Procedure<ChargeState> = {
  id: 'leader-case',
  label: { zh: '领导包案', en: 'Leader in charge of a case' },
  system: 'leadersCases',
  kinds: { 'leader-case': 'key', 'leader-case-step': 'charge' },
  reads: [],
  inForceFrom,
  clocks: clocksOfCharges,
  start: noCharge,
  moves,
  moveOf,
}
