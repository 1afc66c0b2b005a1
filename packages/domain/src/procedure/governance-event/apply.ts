import type { LooseEntry } from '../../ledger/entry.ts'
import { type CivilDate, isCivilDate } from '../../value/civil-date.ts'
import { codeIn } from '../code-in.ts'
import type { EventState } from './event-state.ts'

type Apply = (state: EventState, entry: LooseEntry) => EventState

const textOf = ({ facts }: LooseEntry, field: string): string | undefined => {
  const value = facts[field]
  return typeof value === 'string' ? value : undefined
}
const dayOf = (entry: LooseEntry, field: string): CivilDate | undefined => {
  const day = textOf(entry, field)
  return day !== undefined && isCivilDate(day) ? day : undefined
}

const opened =
  (stage: 'reported' | 'closed'): Apply =>
  (state, entry) => {
    // A number stands for one event: what uses it again in another year changes nothing.
    if (state.stage !== 'unreported') return state
    const due = dayOf(entry, 'due')
    const isSelfHandled = stage === 'closed'
    const handledBy = isSelfHandled ? textOf(entry, 'reporter') : undefined
    return {
      ...state,
      stage,
      isSelfHandled,
      ...(due !== undefined && { due }),
      ...(handledBy !== undefined && { handledBy }),
    }
  }

const unanswered: Apply = (state, entry) => {
  const by = textOf(entry, 'handler')
  return { ...state, asked: by === undefined ? {} : { by } }
}
const answered: Apply = (state) => ({ ...state, asked: undefined })

// What was solved on the spot stays closed when it is verified, and has to be reopened when it is not.
const failed: Apply = (state) => (state.isSelfHandled ? { ...state, hasFailed: true } : { ...state, stage: 'assigned' })

const changes = {
  reported: opened('reported'),
  selfHandled: opened('closed'),
  accepted: (state) => ({ ...state, stage: 'accepted', isAccepted: true }),
  rejected: (state) => ({ ...state, stage: 'rejected' }),
  merged: (state) => ({ ...state, stage: 'merged', isMerged: true }),
  triaged: (state) => ({ ...state, isTriaged: true, ...(!state.isAssigned && { stage: 'triaged' }) }),
  assigned: (state) => ({ ...state, stage: 'assigned', isAssigned: true }),
  delayRequested: unanswered,
  delayApproved: (state, entry) => {
    const due = dayOf(entry, 'until')
    return { ...answered(state, entry), ...(due !== undefined && { due }) }
  },
  delayRefused: answered,
  feedback: (state, entry) => ({ ...state, stage: 'feedback', handledBy: textOf(entry, 'handler') }),
  verified: (state) => (state.isSelfHandled ? { ...state, hasFailed: false } : { ...state, stage: 'verified' }),
  verificationFailed: failed,
  transferred: (state) => ({ ...state, stage: 'transferred' }),
  closed: (state) => ({ ...state, stage: 'closed' }),
  reopened: (state, entry) => {
    const due = dayOf(entry, 'until')
    return {
      ...state,
      stage: 'accepted',
      isSelfHandled: false,
      isAccepted: true,
      isAssigned: false,
      hasFailed: false,
      asked: undefined,
      handledBy: undefined,
      ...(due !== undefined && { due }),
    }
  },
  archived: (state) => ({ ...state, stage: 'archived' }),
} as const satisfies Readonly<Record<string, Apply>>

/** What a move changes; what is told beside the way of an event (joint handling, escalation, a whistle) changes nothing. */
export const applying = (move: string): Apply => {
  const own = codeIn(changes, move)
  return own === undefined ? (state) => state : changes[own]
}
