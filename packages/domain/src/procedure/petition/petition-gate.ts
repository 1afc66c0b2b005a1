import type { Gate } from '../procedure.ts'
import type { PetitionState } from './petition-state.ts'

/** A gate on the way of a petition. */
export type PetitionGate = Gate<PetitionState>
