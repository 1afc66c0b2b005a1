import { eventClocks } from '../duty/duty-clocks-of-events.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { eventStep } from '../../ledger/grid/centre/event-step.ts'
import type { Label } from '../../value/label.ts'
import type { Move, Moving, Procedure } from '../procedure.ts'
import { applying } from './apply.ts'
import { type EventGate, inForceFrom } from './event-gate.ts'
import { type EventState, noEvent } from './event-state.ts'
import { answeredByAnother, approverNamed, dayGiven, delayAsked, laterDay, oneRequest } from './gates-of-delaying.ts'
import { assignedFirst, exitNamed, triagedFirst, unitNamed, whistleNamed } from './gates-of-handling.ts'
import {
  acceptedFirst,
  eventReported,
  mergedElsewhere,
  notDecided,
  overFirst,
  readyForArchive,
  reasonStated,
  stillOpen,
} from './gates-of-standing.ts'
import { checkedByAnother, feedbackFirst, verifiedFirst } from './gates-of-verifying.ts'

const open = [eventReported, stillOpen]
const accepted = [...open, acceptedFirst]
const inHand = [...accepted, assignedFirst]
const answering = [...accepted, delayAsked, approverNamed, answeredByAnother]
const verifying = [eventReported, feedbackFirst, checkedByAnother]
const steps = eventStep.fields.step.values

const move = (id: string, label: Label, gates: readonly EventGate[]): Move<EventState> => ({
  id,
  label,
  gates,
  apply: applying(id),
})
const step = (id: keyof typeof steps, gates: readonly EventGate[]): Move<EventState> => move(id, steps[id], gates)

// Reopened comes first: what goes on that day goes on after it. What was closed that morning is reopened on the next day.
const moves: readonly Move<EventState>[] = [
  move('reported', { zh: '上报', en: 'Reported' }, []),
  move('selfHandled', { zh: '当场办结（自办件）', en: 'Solved on the spot' }, []),
  step('reopened', [eventReported, overFirst, reasonStated, dayGiven]),
  step('accepted', [...open, notDecided]),
  step('rejected', [...open, notDecided, reasonStated]),
  step('merged', [...open, mergedElsewhere]),
  step('triaged', accepted),
  step('assigned', [...accepted, triagedFirst, unitNamed]),
  step('joined', [...inHand, unitNamed]),
  step('escalated', [...accepted, reasonStated]),
  step('whistled', [...accepted, whistleNamed]),
  step('delayRequested', [...inHand, oneRequest, reasonStated]),
  step('delayApproved', [...answering, laterDay]),
  step('delayRefused', [...answering, reasonStated]),
  step('feedback', inHand),
  step('verified', verifying),
  step('verificationFailed', [...verifying, reasonStated]),
  step('transferred', [...accepted, exitNamed]),
  step('closed', [...open, verifiedFirst]),
  step('archived', [eventReported, readyForArchive]),
]

const moveOf = ({ kind, clocks, facts }: LooseEntry): Moving | undefined => {
  switch (kind) {
    case 'event':
      return { move: facts['selfHandled'] === true ? 'selfHandled' : 'reported', on: String(clocks['reported']) }
    case 'event-step':
      return { move: String(facts['step']), on: String(clocks['occurred']) }
    default:
      return undefined
  }
}

/**
 * An event of the governance centre, from the day on which it is reported to its archive. Its order is that of platforms that
 * follow the standards, and conventions of this product: no law prescribes it.
 *
 * @see GB/T 33200-2016, GB/T 34300-2017 (not read)
 */
export const governanceEvent: Procedure<EventState> = {
  id: 'governance-event',
  label: { zh: '综治事件', en: 'Governance event' },
  system: 'governance',
  kinds: { event: 'key', 'event-step': 'event' },
  // Most events have no step at all, and come by the hundred thousand.
  ungated: ['event'],
  reads: [],
  inForceFrom,
  clocks: eventClocks,
  start: noEvent,
  moves,
  moveOf,
}
