import { petitionClocks } from '../duty/duty-clocks-of-petitions.ts'
import { petitionStep } from '../../ledger/service/petition/petition-step.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import type { Label } from '../../value/label.ts'
import type { Move, Moving, Procedure } from '../procedure.ts'
import { applying } from './apply.ts'
import {
  acceptedFirst,
  acceptedOnce,
  appealMediated,
  extensionApproved,
  extensionReasoned,
  extensionWithin,
  factsLookedInto,
  inPetitionProcedure,
  isSuggestion,
  oneOpinion,
  opinionThere,
  opinionWritten,
  outcomeStated,
} from './gates-of-handling.ts'
import {
  feedbackLimit,
  forwardedToldInWriting,
  isAppeal,
  notToAccused,
  notYetAccepted,
  objectionRaised,
  objectionReasoned,
  petitionerKnown,
  refusalReasoned,
  routeNamed,
  settlementStated,
  toldInWriting,
  unitNamed,
  wasHandedDown,
} from './gates-of-receiving.ts'
import {
  closedOnce,
  notYetReviewed,
  opinionServed,
  petitionClosed,
  petitionSettled,
  reExaminationPending,
  reviewAnswered,
  reviewGiven,
  reviewOutcomeStated,
  reviewPending,
} from './gates-of-reviewing.ts'
import {
  notAgain,
  onePetition,
  petitionNotArchived,
  petitionOpen,
  petitionThere,
  registeredFirst,
  stillOurs,
} from './gates-of-standing.ts'
import type { PetitionGate } from './petition-gate.ts'
import { inForceFrom } from './petition-regulation.ts'
import { type PetitionState, noPetition } from './petition-state.ts'

const inTheRecord = [petitionThere, petitionNotArchived]
const registered = [...inTheRecord, registeredFirst]
const open = [...registered, petitionOpen]
const ours = [...open, stillOurs]
const handedOn = [...open, unitNamed, notToAccused]
const toSomebody = [...registered, petitionerKnown]
const procedure = [acceptedFirst, inPetitionProcedure]
const steps = petitionStep.fields.step.values

const move = (id: string, label: Label, gates: readonly PetitionGate[]): Move<PetitionState> => ({
  id,
  label,
  gates,
  apply: applying(id),
})
const step = (id: keyof typeof steps, gates: readonly PetitionGate[]): Move<PetitionState> => move(id, steps[id], gates)

const moves: readonly Move<PetitionState>[] = [
  move('received', { zh: '收到信访事项', en: 'Received' }, [onePetition]),
  step('registered', inTheRecord),
  step('routed', handedOn),
  step('assigned', [...handedOn, feedbackLimit]),
  step('objected', [...open, wasHandedDown, notYetAccepted, objectionReasoned]),
  step('objectionSettled', [...registered, objectionRaised, settlementStated]),
  step('told', [...toSomebody, toldInWriting, forwardedToldInWriting]),
  step('accepted', [...ours, acceptedOnce, notAgain, notToAccused]),
  step('notAccepted', [...open, notYetAccepted, refusalReasoned]),
  step('routeFound', [...ours, isAppeal, routeNamed]),
  step('investigated', [...ours, notToAccused]),
  step('hearingHeld', [...registered, ...procedure]),
  step('mediated', [...registered, appealMediated]),
  step('extended', [...ours, ...procedure, extensionApproved, extensionReasoned, extensionWithin]),
  step('replied', [...ours, isSuggestion]),
  step('answered', [...ours, ...procedure, notAgain, oneOpinion, factsLookedInto, outcomeStated, opinionWritten]),
  step('served', [...toSomebody, opinionThere]),
  step('reviewRequested', [...toSomebody, opinionServed, notYetReviewed]),
  step('reviewed', [...registered, reviewPending, reviewOutcomeStated]),
  step('reviewServed', [...toSomebody, reviewGiven]),
  step('reExaminationRequested', [...toSomebody, reviewAnswered, notAgain]),
  step('reExamined', [...registered, reExaminationPending, reviewOutcomeStated]),
  step('withdrawn', open),
  step('closed', [...registered, closedOnce, petitionSettled]),
  step('archived', [...inTheRecord, petitionClosed]),
]

const moveOf = ({ kind, clocks, facts }: LooseEntry): Moving | undefined => {
  const on = String(clocks['occurred'])
  switch (kind) {
    case 'petition':
      return { move: 'received', on }
    case 'petition-step':
      return { move: String(facts['step']), on }
    default:
      return undefined
  }
}

/**
 * A petition, from the day on which it is received to its archive. Lateness holds nothing: clocks, checks and alerts count it.
 *
 * @see 信访工作条例 第22条 to 第36条
 */
export const petitionProcedure: Procedure<PetitionState> = {
  id: 'petition',
  label: { zh: '信访事项', en: 'Petition' },
  system: 'petitions',
  kinds: { petition: 'key', 'petition-step': 'petition' },
  reads: [],
  inForceFrom,
  clocks: petitionClocks,
  start: noPetition,
  moves,
  moveOf,
}
