import { disputeClocks } from '../duty/duty-clocks-of-disputes.ts'
import { disputeStep } from '../../ledger/service/dispute/dispute-step.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import type { Move, Moving, Procedure } from '../procedure.ts'
import { type DisputeMoveId, applying } from './apply.ts'
import type { DisputeGate } from './dispute-gate.ts'
import { type DisputeState, nothingDone } from './dispute-state.ts'
import {
  agreementBinds,
  agreementDone,
  agreementInEffect,
  confirmationAsked,
  hasResult,
  placeSaid,
  toldOfOtherWays,
  triedOrRefused,
  wasStruckOff,
} from './gates-of-ending.ts'
import {
  consentsAgain,
  mediatedFirst,
  mediatorKnown,
  mediatorSaid,
  mediatorsInPost,
  nobodyRefuses,
  notGivenUp,
  notTerminated,
} from './gates-of-mediating.ts'
import {
  cameToAnEnd,
  disputeAccepted,
  disputeRegistered,
  notEnded,
  notYetAccepted,
  onTheLedger,
  onlyAgreedOrally,
  oneDispute,
  reasonStated,
  unconcluded,
} from './gates-of-standing.ts'
import { inForceFrom } from './mediation-law.ts'

const onItsWay = [disputeRegistered, onTheLedger]
const willing = [nobodyRefuses, notTerminated, notGivenUp]
const agreeing = [disputeAccepted, ...willing, mediatedFirst, mediatorsInPost]
const steps = disputeStep.fields.step.values

const step = (id: Exclude<DisputeMoveId, 'registered'>, gates: readonly DisputeGate[]): Move<DisputeState> => ({
  id,
  label: steps[id],
  gates,
  apply: applying(id),
})

// In this order on one day. What a court or a party does to an agreement comes before what is done about that; a refusal
// after a mediation of the same day, since it cannot be known which came first and nobody is blamed for that.
const moves: readonly Move<DisputeState>[] = [
  {
    id: 'registered',
    label: { zh: '登记纠纷', en: 'Registered' },
    gates: [oneDispute],
    apply: applying('registered'),
  },
  step('confirmationRefused', [disputeRegistered, confirmationAsked]),
  step('notFulfilled', [disputeRegistered, agreementBinds]),
  step('reopened', [disputeRegistered, cameToAnEnd, reasonStated]),
  step('accepted', [...onItsWay, notEnded, consentsAgain]),
  step('notAccepted', [...onItsWay, notEnded, notYetAccepted, reasonStated]),
  step('mediatorNamed', [...onItsWay, unconcluded, disputeAccepted, mediatorSaid, mediatorsInPost]),
  step('mediated', [...onItsWay, unconcluded, disputeAccepted, ...willing, mediatorKnown, mediatorsInPost]),
  step('refused', [...onItsWay, notEnded]),
  step('agreedOrally', [...onItsWay, unconcluded, ...agreeing]),
  step('agreedInWriting', [...onItsWay, onlyAgreedOrally, ...agreeing]),
  step('failed', [...onItsWay, notEnded, disputeAccepted, triedOrRefused]),
  step('withdrawn', [...onItsWay, notEnded]),
  step('transferred', [...onItsWay, placeSaid]),
  step('confirmationRequested', [disputeRegistered, agreementInEffect]),
  step('confirmed', [disputeRegistered, agreementInEffect, confirmationAsked]),
  step('fulfilled', [disputeRegistered, agreementBinds]),
  step('returnVisited', [disputeRegistered, hasResult]),
  step('struckOff', [...onItsWay, hasResult, toldOfOtherWays, agreementDone]),
  step('archived', [disputeRegistered, wasStruckOff]),
]

const moveOf = ({ kind, clocks, facts }: LooseEntry): Moving | undefined => {
  const occurred = String(clocks['occurred'])
  switch (kind) {
    case 'dispute':
      return { move: 'registered', on: String(clocks['reported'] ?? occurred) }
    case 'dispute-step':
      return { move: String(facts['step']), on: occurred }
    default:
      return undefined
  }
}

/**
 * A dispute between people, from its registration to its file. Lateness holds nothing up: that confirmation was asked for
 * after thirty days is told by clocks and alerts, and judged by the court.
 *
 * @see 中华人民共和国人民调解法 第13条 to 第33条
 */
export const disputeMediation: Procedure<DisputeState> = {
  id: 'dispute-mediation',
  label: { zh: '矛盾纠纷调解', en: 'Mediation of a dispute' },
  system: 'disputes',
  kinds: { dispute: 'key', 'dispute-step': 'dispute' },
  reads: ['mediator-appointment'],
  inForceFrom,
  clocks: disputeClocks,
  start: nothingDone,
  moves,
  moveOf,
}
