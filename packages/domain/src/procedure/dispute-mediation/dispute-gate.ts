import type { Gate } from '../procedure.ts'
import type { DisputeState } from './dispute-state.ts'

/** A gate on the way of a dispute. */
export type DisputeGate = Gate<DisputeState>
