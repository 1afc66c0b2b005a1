import type { Label } from '../../value/label.ts'
import { type PetitionState, isMade } from './petition-state.ts'

/** How far a petition has come, in words. */
export const petitionStages = {
  received: { zh: '已收到', en: 'Received' },
  registered: { zh: '已登记', en: 'Registered' },
  handedOn: { zh: '已转送交办', en: 'Forwarded or assigned' },
  objected: { zh: '管辖异议待核实', en: 'Objected to' },
  handedBack: { zh: '异议获同意，已交还', en: 'Handed back' },
  refused: { zh: '不予受理', en: 'Not accepted' },
  accepted: { zh: '办理中', en: 'Accepted' },
  routeFound: { zh: '已导入法定途径', en: 'In its route' },
  replied: { zh: '已回复', en: 'Replied to' },
  answered: { zh: '已出具意见', en: 'Opinion issued' },
  served: { zh: '已送达答复', en: 'Answer served' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  closed: { zh: '已办结', en: 'Closed' },
  underReview: { zh: '复查中', en: 'Under review' },
  reviewed: { zh: '已复查', en: 'Reviewed' },
  underReExamination: { zh: '复核中', en: 'Under re-examination' },
  reExamined: { zh: '已复核', en: 'Re-examined' },
  archived: { zh: '已归档', en: 'Archived' },
} as const satisfies Readonly<Record<string, Label>>
/** The id of a stage. */
export type PetitionStage = keyof typeof petitionStages

type Test = readonly [stage: PetitionStage, holds: (state: PetitionState) => boolean]
const made =
  (move: string) =>
  (state: PetitionState): boolean =>
    isMade(state, move)

// What comes first counts: a remedy that is sought comes after the closing, and opens the petition again.
const tests: readonly Test[] = [
  ['archived', made('archived')],
  ['reExamined', made('reExamined')],
  ['underReExamination', made('reExaminationRequested')],
  ['reviewed', made('reviewed')],
  ['underReview', made('reviewRequested')],
  ['closed', made('closed')],
  ['withdrawn', made('withdrawn')],
  ['objected', ({ objection }) => objection === 'open'],
  ['handedBack', ({ objection }) => objection === 'upheld'],
  ['refused', (state) => isMade(state, 'notAccepted') && !isMade(state, 'accepted')],
  ['served', made('served')],
  ['answered', made('answered')],
  ['replied', made('replied')],
  ['routeFound', (state) => isMade(state, 'routeFound') && state.route !== 'petitionProcedure'],
  ['accepted', made('accepted')],
  ['handedOn', (state) => isMade(state, 'routed') || isMade(state, 'assigned')],
  ['registered', made('registered')],
]

/** How far a petition has come. */
export const stageOf = (state: PetitionState): PetitionStage =>
  tests.find(([, holds]) => holds(state))?.[0] ?? 'received'

/** Whether something is still to be done with a petition: it is not closed, or a remedy is being dealt with. */
export const isPetitionOpen = (state: PetitionState): boolean => {
  const stage = stageOf(state)
  if (stage === 'underReview' || stage === 'underReExamination') return true
  return !isMade(state, 'closed') && stage !== 'archived' && stage !== 'withdrawn'
}
