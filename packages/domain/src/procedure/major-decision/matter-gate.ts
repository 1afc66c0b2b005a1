import type { Gate } from '../procedure.ts'
import type { MatterState } from './matter-state.ts'

/** A gate on the way of a matter. */
export type MatterGate = Gate<MatterState>
