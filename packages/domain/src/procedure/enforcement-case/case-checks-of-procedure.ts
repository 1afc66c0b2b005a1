import type { CaseCheckId } from '../../ledger/enforcement/case/case-check-names.ts'
import type { CheckRule } from './case-check-rules.ts'
import type { CaseStep } from './case-file.ts'
import { isContested } from './case-state.ts'
import {
  bothEntitled,
  bothEntitledToSeize,
  certificatesShown,
  twoOfficers,
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
import {
  discussedTogether,
  graveTold,
  heardOut,
  hearingOver,
  legalReviewPassed,
  requestTimeOver,
  reviewerQualified,
} from './gates-of-deciding.ts'
import { hearingAnnounced, hearingDayStated, hostIndependent, partyNoticed, toldOfHearing } from './gates-of-hearing.ts'
import { powerInForce, powerOfField } from './gates-of-powers.ts'

const isHeldBy = ({ held }: CaseStep, { id }: { readonly id: string }): boolean => held.some(({ gate }) => gate === id)

const concernsHearing = (step: CaseStep): boolean => {
  const { notice, hearing } = step.before
  const isTold = notice?.tellsOfHearing === true
  return isTold || hearing.isRequested || hearing.end !== undefined || isHeldBy(step, graveTold)
}
const concernsReview = (step: CaseStep): boolean => {
  const { hearing, review } = step.before
  const isMajor = step.entry.facts['isMajor'] === true
  return step.move === 'legallyReviewed' || isMajor || hearing.end === 'held' || review.isOnFile
}
const concernsBand = (step: CaseStep): boolean =>
  step.entry.facts['benchmark'] !== undefined || isHeldBy(step, benchmarkCited)

/**
 * The checks of procedure: each asks again, knowing everything that is known by now, what the gates of the procedure asked
 * at the door.
 *
 * @see 中华人民共和国行政处罚法 第24条, 第34条, 第42条, 第44条, 第45条, 第51条, 第55条, 第57条, 第58条, 第63条, 第64条
 */
export const checksOfProcedure = {
  'filed-by-power': {
    by: 'gates',
    gates: [powerInForce, powerOfField],
    moves: ['filed', 'decided', 'decidedOnTheSpot'],
  },
  'certified-officers': {
    by: 'gates',
    gates: [twoOfficers, bothEntitled, twoOfficersSeize, bothEntitledToSeize],
    moves: ['investigated', 'preserved', 'seized', 'seizureProlonged', 'decided', 'decidedOnTheSpot'],
  },
  'certificates-shown': { by: 'gates', gates: [certificatesShown], moves: ['investigated'] },
  'party-told': { by: 'gates', gates: [partyNoticed, notHeavierThanTold], moves: ['decided'] },
  'party-heard': { by: 'gates', gates: [heardOut], moves: ['decided'] },
  'hearing-offered': {
    by: 'gates',
    gates: [hearingOver, requestTimeOver, graveTold, toldOfHearing],
    moves: ['hearingRequested', 'hearingForgone', 'decided'],
    ofStep: concernsHearing,
  },
  'hearing-by-rule': {
    by: 'gates',
    gates: [hearingDayStated, hearingAnnounced, hostIndependent],
    moves: ['hearingNoticed', 'hearingHeld'],
  },
  'legal-review': {
    by: 'gates',
    gates: [legalReviewPassed, reviewerQualified],
    moves: ['legallyReviewed', 'decided'],
    ofStep: concernsReview,
  },
  'discussed-collectively': {
    by: 'gates',
    gates: [discussedTogether],
    moves: ['decided'],
    ofStep: ({ entry }) => entry.facts['isMajor'] === true,
  },
  'within-band': {
    by: 'gates',
    gates: [benchmarkCited, benchmarkApplies, withinBand],
    moves: ['decided'],
    ofStep: concernsBand,
  },
  'not-heavier': {
    by: 'gates',
    gates: [heavierNoticeReasoned, notHeavierForDefence],
    moves: ['noticed', 'decided'],
    ofStep: ({ before }) => isContested(before),
  },
  'simple-limits': { by: 'gates', gates: [withinSimpleLimits], moves: ['decidedOnTheSpot'] },
} as const satisfies Partial<Readonly<Record<CaseCheckId, CheckRule>>>

const isOfProcedure = (id: string): id is keyof typeof checksOfProcedure => Object.hasOwn(checksOfProcedure, id)
/** The ids of these checks. */
export const idsOfProcedure: readonly CaseCheckId[] = Object.keys(checksOfProcedure).filter(isOfProcedure)
