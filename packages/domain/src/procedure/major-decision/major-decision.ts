import { decisionClocks } from '../duty/duty-clocks-of-decisions.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { decisionStep } from '../../ledger/decision/decision-step.ts'
import type { Label } from '../../value/label.ts'
import type { Move, Moving, Procedure } from '../procedure.ts'
import { applying } from './apply.ts'
import {
  allDocumented,
  decisionMade,
  decisionOut,
  decisionPublished,
  matterOver,
  partyWasTold,
  stopReasoned,
} from './gates-of-carrying-out.ts'
import {
  adoptedTogether,
  changesMade,
  counselHeard,
  departureReasoned,
  foundLawful,
  headSpokeLast,
  legalityReviewed,
  outcomeRecorded,
  reviewTime,
} from './gates-of-deciding.ts'
import {
  adoptedAtControlledRisk,
  commentLongEnough,
  commentWasOpen,
  draftThere,
  expertsArgued,
  expertsSigned,
  hearingMaterialSent,
  hearingWasHeld,
  publicTookPart,
  riskConcluded,
  riskControlled,
  riskWasAssessed,
} from './gates-of-drafting.ts'
import { going, oneMatter, setGoing, unarchived, undecided } from './gates-of-standing.ts'
import { waivedWithReason, waiverNamed } from './gates-of-waiving.ts'
import type { MatterGate } from './matter-gate.ts'
import { type MatterState, noMatter } from './matter-state.ts'
import { inForceFrom } from './regulation.ts'

const onItsWay = [setGoing, going]
const inTheRecord = [...onItsWay, unarchived]
const forming = [...inTheRecord, undecided]
const formed = [publicTookPart, hearingWasHeld, expertsArgued, riskWasAssessed]
const discussing = [legalityReviewed, foundLawful, changesMade, counselHeard]
const steps = decisionStep.fields.step.values

const move = (id: string, label: Label, gates: readonly MatterGate[]): Move<MatterState> => ({
  id,
  label,
  gates,
  apply: applying(id),
})
const step = (id: keyof typeof steps, gates: readonly MatterGate[]): Move<MatterState> => move(id, steps[id], gates)

const moves: readonly Move<MatterState>[] = [
  move('initiated', { zh: '启动决策程序', en: 'Set going' }, [oneMatter]),
  step('drafted', forming),
  step('waived', [...forming, waiverNamed, ...waivedWithReason]),
  step('commentOpened', [...forming, draftThere, commentLongEnough]),
  step('commentClosed', [...forming, commentWasOpen]),
  step('hearingNoticed', [...forming, draftThere]),
  step('hearingHeld', [...forming, hearingMaterialSent]),
  step('opinionsHeard', forming),
  step('expertArgued', [...forming, draftThere, expertsSigned]),
  step('riskAssessed', [...forming, draftThere, riskConcluded]),
  move('reviewed', { zh: '出具合法性审查意见', en: 'Legality reviewed' }, [
    ...forming,
    draftThere,
    ...formed,
    reviewTime,
  ]),
  move('spoken', { zh: '讨论发言', en: 'Spoken to' }, forming),
  step('discussed', [
    ...forming,
    draftThere,
    ...formed,
    adoptedAtControlledRisk,
    ...discussing,
    headSpokeLast,
    outcomeRecorded,
    departureReasoned,
  ]),
  step('partyReported', inTheRecord),
  move('decided', { zh: '作出决定', en: 'Decided' }, [...forming, riskControlled, foundLawful, adoptedTogether]),
  step('published', [...inTheRecord, decisionMade, partyWasTold]),
  step('executed', [...onItsWay, decisionMade, partyWasTold, decisionPublished]),
  step('evaluated', [...onItsWay, decisionOut]),
  step('stopped', [...onItsWay, stopReasoned]),
  step('archived', [setGoing, unarchived, matterOver, allDocumented]),
]

const moveOf = ({ kind, clocks, facts }: LooseEntry): Moving | undefined => {
  const occurred = String(clocks['occurred'])
  switch (kind) {
    case 'decision-matter':
      return { move: 'initiated', on: occurred }
    case 'decision-step':
      return { move: String(facts['step']), on: occurred }
    case 'legality-review':
      // Submitted only: nothing has moved yet.
      return typeof clocks['closed'] === 'string' ? { move: 'reviewed', on: clocks['closed'] } : undefined
    case 'decision-opinion':
      return { move: 'spoken', on: occurred }
    case 'major-decision':
      return { move: 'decided', on: occurred }
    default:
      return undefined
  }
}

/**
 * A major administrative decision, from the day on which it is set going to its archive. Townships apply the regulation by
 * reference.
 *
 * @see 重大行政决策程序暂行条例 第10条 to 第37条, 第42条
 */
export const majorDecision: Procedure<MatterState> = {
  id: 'major-decision',
  label: { zh: '重大行政决策', en: 'Major administrative decision' },
  system: 'majorDecisions',
  kinds: {
    'decision-matter': 'key',
    'decision-step': 'matter',
    'legality-review': 'matter',
    'decision-opinion': 'matter',
    'major-decision': 'matter',
  },
  reads: [],
  inForceFrom,
  clocks: decisionClocks,
  start: noMatter,
  moves,
  moveOf,
}
