import type { Gate } from '../procedure.ts'
import type { CaseState } from './case-state.ts'

/** A gate on the way of an enforcement case. */
export type CaseGate = Gate<CaseState>
