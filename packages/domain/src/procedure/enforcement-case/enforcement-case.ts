import { clocksOfDeciding } from '../duty/duty-clocks-of-cases.ts'
import { clocksOfPenalties } from '../duty/duty-clocks-of-penalties.ts'
import { caseStep } from '../../ledger/enforcement/case/case-step.ts'
import type { Label } from '../../value/label.ts'
import type { Move, Procedure } from '../procedure.ts'
import { applying } from './apply.ts'
import type { CaseGate } from './case-gate.ts'
import { type CaseState, noCase } from './case-state.ts'
import {
  bothEntitled,
  bothEntitledToSeize,
  certificatesShown,
  twoOfficers,
  twoOfficersReport,
  twoOfficersSeize,
} from './gates-of-acting.ts'
import {
  benchmarkApplies,
  benchmarkCited,
  heavierNoticeReasoned,
  notHeavierForDefence,
  notHeavierThanTold,
  withinBand,
  withinSimpleLimits,
} from './gates-of-amount.ts'
import { caseClosed, caseOver, documentsNamed, recordsNamed } from './gates-of-closing.ts'
import {
  discussedTogether,
  graveTold,
  heardOut,
  hearingOver,
  legalReviewPassed,
  requestTimeOver,
  reviewerQualified,
} from './gates-of-deciding.ts'
import {
  courtAsked,
  deferralOver,
  demandOver,
  noRemedyPending,
  notFulfilled,
  remedyTimeOver,
} from './gates-of-enforcing.ts'
import {
  hearingAnnounced,
  hearingAskedFor,
  hearingDayStated,
  hostIndependent,
  partyNoticed,
  requestInTime,
  toldOfHearing,
} from './gates-of-hearing.ts'
import {
  preservationApproved,
  prolongationApproved,
  prolongationReasoned,
  seizedBefore,
  seizureApproved,
} from './gates-of-measures.ts'
import {
  caseFiled,
  droppingReasoned,
  evidenceTaken,
  investigationOver,
  notFilingReasoned,
  timeRunning,
  unfiled,
  withinLimitation,
} from './gates-of-opening.ts'
import {
  decisionServed,
  decisionThere,
  deferralDated,
  groundApplies,
  penaltyThere,
  takenOnGround,
} from './gates-of-paying.ts'
import { powerInForce, powerOfField } from './gates-of-powers.ts'
import { caseThere, going, oneCase, unarchived, unclosed, undecided } from './gates-of-standing.ts'
import {
  notForPoliceYet,
  notInPlaceOfTransfer,
  refusalReasoned,
  transferReportMade,
  transferWasApproved,
  withPolice,
} from './gates-of-transferring.ts'
import { moveOf } from './move-of.ts'
import { inForceFrom } from './penalty-law.ts'

const onItsWay = [caseThere, going]
const forming = [...onItsWay, undecided]
const byPower = [powerInForce, powerOfField]
const byOfficers = [twoOfficers, bothEntitled]
const bySeizing = [twoOfficersSeize, bothEntitledToSeize]
const carryingOut = [...onItsWay, penaltyThere]
const steps = caseStep.fields.step.values

const move = (id: string, label: Label, gates: readonly CaseGate[]): Move<CaseState> => ({
  id,
  label,
  gates,
  apply: applying(id),
})
const step = (id: keyof typeof steps, gates: readonly CaseGate[]): Move<CaseState> => move(id, steps[id], gates)

const untilNoticed: readonly Move<CaseState>[] = [
  move('caseOpened', { zh: '登记案件', en: 'Entered' }, [oneCase]),
  step('investigated', [...forming, ...byOfficers, certificatesShown]),
  move('preserved', { zh: '先行登记保存', en: 'Things preserved' }, [...forming, ...byOfficers, preservationApproved]),
  move('seized', { zh: '查封扣押', en: 'Things sealed or seized' }, [...onItsWay, ...bySeizing, seizureApproved]),
  move('seizureProlonged', { zh: '延长查封扣押', en: 'Seizure prolonged' }, [
    ...onItsWay,
    ...bySeizing,
    seizedBefore,
    prolongationApproved,
    prolongationReasoned,
  ]),
  step('notFiled', [...forming, unfiled, notFilingReasoned]),
  step('filed', [...forming, unfiled, withinLimitation, ...byPower]),
  move('suspended', { zh: '中止办案期限', en: 'Time for deciding suspended' }, [...forming, timeRunning]),
  step('investigationEnded', [...forming, caseFiled, evidenceTaken]),
  step('transferReported', [...onItsWay, notForPoliceYet, twoOfficersReport]),
  step('transferApproved', [...onItsWay, transferReportMade]),
  step('transferRefused', [...onItsWay, transferReportMade, refusalReasoned]),
  step('transferred', [...onItsWay, transferWasApproved]),
  step('policeFiled', [...onItsWay, withPolice]),
  step('policeDeclined', [...onItsWay, withPolice]),
]

const untilDecided: readonly Move<CaseState>[] = [
  step('noticed', [...forming, investigationOver, heavierNoticeReasoned]),
  step('statementHeard', [...forming, partyNoticed]),
  step('statementWaived', [...forming, partyNoticed]),
  step('hearingRequested', [...forming, toldOfHearing, requestInTime]),
  step('hearingForgone', [...forming, toldOfHearing]),
  step('hearingNoticed', [...forming, hearingAskedFor, hearingDayStated]),
  step('hearingHeld', [...forming, hearingAnnounced, hostIndependent]),
  move('reviewSubmitted', { zh: '提交法制审核', en: 'Submitted for legal review' }, forming),
  move('legallyReviewed', { zh: '出具法制审核意见', en: 'Legally reviewed' }, [...forming, reviewerQualified]),
  step('discussed', forming),
  move('decided', { zh: '作出处罚决定（普通程序）', en: 'Penalty decided' }, [
    ...forming,
    caseFiled,
    ...byPower,
    ...byOfficers,
    investigationOver,
    notInPlaceOfTransfer,
    partyNoticed,
    heardOut,
    hearingOver,
    requestTimeOver,
    graveTold,
    legalReviewPassed,
    discussedTogether,
    notHeavierThanTold,
    notHeavierForDefence,
    benchmarkCited,
    benchmarkApplies,
    withinBand,
  ]),
  move('decidedNot', { zh: '决定不予处罚', en: 'No penalty decided' }, [...forming, caseFiled, investigationOver]),
  move('decidedOnTheSpot', { zh: '当场作出处罚决定', en: 'Penalty decided on the spot' }, [
    ...forming,
    withinLimitation,
    ...byPower,
    ...byOfficers,
    notInPlaceOfTransfer,
    withinSimpleLimits,
  ]),
]

const untilArchived: readonly Move<CaseState>[] = [
  step('served', [...onItsWay, decisionThere]),
  step('deferralApproved', [...carryingOut, deferralDated]),
  move('paid', { zh: '缴款', en: 'Paid' }, [...carryingOut, takenOnGround, groundApplies]),
  move('remedySought', { zh: '申请复议、提起诉讼', en: 'Remedy sought' }, [caseThere, decisionThere]),
  move('disclosed', { zh: '公示决定', en: 'Made public' }, [caseThere, decisionThere]),
  step('demanded', [...carryingOut, decisionServed]),
  step('fulfilled', carryingOut),
  step('courtApplied', [...carryingOut, demandOver, remedyTimeOver, noRemedyPending, deferralOver, notFulfilled]),
  step('courtEnforced', [...carryingOut, courtAsked]),
  step('dropped', [...forming, caseFiled, droppingReasoned]),
  step('closed', [caseThere, unclosed, caseOver]),
  step('archived', [caseThere, unarchived, caseClosed, documentsNamed, recordsNamed]),
]

/**
 * An enforcement case, from the clue that opens it to its archive. What comes too late is a fact and is let in: here is refused
 * what the law forbids, what comes in the wrong order, and what does not give the party its time.
 *
 * @see 中华人民共和国行政处罚法 第36条 to 第72条
 */
export const enforcementCase: Procedure<CaseState> = {
  id: 'enforcement-case',
  label: { zh: '行政执法案件', en: 'Enforcement case' },
  system: 'enforcementCases',
  kinds: {
    'enforcement-case': 'key',
    'case-step': 'case',
    'case-measure': 'case',
    'case-suspension': 'case',
    'case-review': 'case',
    'penalty-decision': 'case',
    'case-payment': 'case',
    'case-remedy': 'case',
    'enforcement-disclosure': 'case',
  },
  reads: ['enforcement-certificate', 'certificate-status', 'delegated-power', 'discretion-benchmark'],
  inForceFrom,
  clocks: [...clocksOfDeciding, ...clocksOfPenalties],
  start: noCase,
  moves: [...untilNoticed, ...untilDecided, ...untilArchived],
  moveOf,
}
