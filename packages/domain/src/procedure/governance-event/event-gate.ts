import type { Citation } from '../../law/citation.ts'
import type { Gate } from '../procedure.ts'
import type { EventState } from './event-state.ts'

/** A gate on the way of an event. */
export type EventGate = Gate<EventState>

/**
 * The order in which an event is found, submitted, dispatched, disposed of and closed. Known from manuals of platforms that
 * follow the standard: its text was not read, so that no clause is named.
 *
 * @see GB/T 34300-2017
 */
export const closedLoop: Citation = {
  instrument: 'gbt-34300-2017',
  bindingForce: 'advisory',
  modality: 'generally',
  verification: 'unverified',
}

/** The first day on which what centres are built by is in force. */
export const inForceFrom = '2017-01-01'
