import type { Gate } from '../procedure.ts'
import type { ProblemState } from './problem-state.ts'

/** A gate on the way of a problem that is put right. */
export type ProblemGate = Gate<ProblemState>
