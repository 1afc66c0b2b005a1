import type { Gate } from '../procedure.ts'
import type { ChargeState } from './charge-state.ts'

/** A gate on the way of a leader's charge. */
export type ChargeGate = Gate<ChargeState>
