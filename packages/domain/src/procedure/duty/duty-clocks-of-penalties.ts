import type { Condition } from '../../figure/figure-definition.ts'
import type { ClockEvent, ClockStart, DeadlineClock, Proviso, TiedEnd, WaitingClock } from './duty-clock.ts'
import { byLaw, endsWith, ofCase, party, sameCase, step } from './duty-clocks-of-cases.ts'
import {
  bankingPeriod,
  courtApplicationPeriod,
  disclosurePeriod,
  handingInPeriod,
  otherDisclosurePeriod,
  paymentPeriod,
  reconsiderationPeriod,
  servicePeriod,
  withdrawalPeriod,
} from '../enforcement-case/clocks-of-carrying-out.ts'
import { demandPeriod, litigationPeriod, suitAfterReconsideration } from '../enforcement-case/clocks.ts'
import { penaltyLaw } from '../enforcement-case/penalty-law.ts'

const office = { post: 'enforcementOfficeHead' } as const
const penalty: Condition = { field: 'outcome', is: 'penalty' }
const decided = (...where: readonly Condition[]) => ({ entryKind: 'penalty-decision', where }) as const
const ordinary: Condition = { field: 'procedure', is: 'ordinary' }
const onTheSpot: Condition = { field: 'procedure', is: 'onTheSpot' }
const hasFine: Condition = { field: 'fine', atLeast: 1 }

const hasConfiscation: Condition = { field: 'confiscated', atLeast: 1 }
const hasOther: Condition = { field: 'otherPenalty', isAbsent: false }

const isDecided = (what: Condition): Proviso => ({ ...decided(penalty, ordinary, what), ...sameCase })
// The party gets a decision on the spot when it is made, any other when it is served.
const servedOf = (condition: Condition, ...others: readonly Condition[]): ClockStart => ({
  ...step('served'),
  provided: [isDecided(condition), ...others.map(isDecided)],
})
const madeOnTheSpot = (condition: Condition): ClockStart => ({
  ...decided(penalty, onTheSpot, condition),
  at: 'occurred',
})
const gotten = (condition: Condition): readonly ClockStart[] => [servedOf(condition), madeOnTheSpot(condition)]
// Since 2024 nobody goes to court against a decision on the spot before a reconsideration.
const beforeReconsideredFirst = { upTo: '2023-12-31' } as const
const reconsideredFirst = { since: '2024-01-01', after: reconsiderationPeriod } as const

const remedied = (...results: readonly [string, ...string[]]): ClockEvent => ({
  entryKind: 'case-remedy',
  where: [{ field: 'result', in: results }],
  at: 'closed',
})
// What was revoked or is void asks for nothing any more.
const undone: TiedEnd = { ...remedied('revoked', 'invalid'), ...sameCase }
const paidFor = (...payments: readonly [string, ...string[]]) =>
  ({
    entryKind: 'case-payment',
    where: [{ field: 'payment', in: payments }],
    at: 'occurred',
    ...sameCase,
  }) as const satisfies TiedEnd
// Part of it is not enough.
const finePaid: TiedEnd = {
  ...paidFor('fine'),
  whole: { of: 'amount', owed: { entryKind: 'penalty-decision', fields: ['fine'], ...sameCase } },
}
const allPaid: TiedEnd = {
  ...paidFor('fine', 'confiscation'),
  whole: { of: 'amount', owed: { entryKind: 'penalty-decision', fields: ['fine', 'confiscated'], ...sameCase } },
}
const over = [endsWith('fulfilled'), endsWith('courtEnforced'), endsWith('closed'), undone] as const

const ofMoney: readonly DeadlineClock[] = [
  {
    id: 'enforcement-cases.service',
    label: { zh: '送达行政处罚决定书', en: 'Serve the decision' },
    ...ofCase,
    bound: 'atMost',
    soon: 2,
    span: byLaw(servicePeriod),
    start: { ...decided(penalty, ordinary), at: 'occurred' },
    ends: [endsWith('served'), undone],
    owner: office,
  },
  {
    id: 'enforcement-cases.payment',
    label: { zh: '缴纳罚款', en: 'Pay the fine' },
    ...ofCase,
    bound: 'atMost',
    soon: 3,
    span: byLaw(paymentPeriod),
    start: gotten(hasFine),
    ends: [finePaid, endsWith('deferralApproved'), ...over],
    owner: party,
  },
  {
    id: 'enforcement-cases.deferred-payment',
    label: { zh: '缴纳延期、分期的罚款', en: 'Pay a deferred fine, or its last instalment' },
    ...ofCase,
    bound: 'atMost',
    soon: 3,
    span: { by: 'entry', field: 'until', citation: penaltyLaw(66, { paragraph: 2, modality: 'may' }) },
    start: step('deferralApproved'),
    ends: [finePaid, { ...endsWith('deferralApproved'), isLater: true }, ...over],
    owner: party,
  },
  {
    id: 'enforcement-cases.handing-in',
    label: { zh: '当场收缴的罚款交至机关', en: 'Hand in money taken on the spot' },
    ...ofCase,
    bound: 'atMost',
    soon: 1,
    span: byLaw(handingInPeriod),
    start: { entryKind: 'case-payment', where: [{ field: 'isOnTheSpot', is: true }], at: 'occurred' },
    ends: [{ own: 'handedInOn' }],
    owner: office,
  },
  {
    id: 'enforcement-cases.banking',
    label: { zh: '当场收缴的罚款缴付银行', en: 'Pay money taken on the spot into the bank' },
    ...ofCase,
    bound: 'atMost',
    soon: 1,
    span: byLaw(bankingPeriod),
    start: { entryKind: 'case-payment', where: [{ field: 'isOnTheSpot', is: true }], at: 'handedInOn' },
    ends: [{ own: 'bankedOn' }],
    owner: office,
  },
]

const disclosed = (...stages: readonly [string, ...string[]]) =>
  ({ entryKind: 'enforcement-disclosure', where: [{ field: 'stage', in: stages }], ...sameCase }) as const

const ofDisclosure: readonly DeadlineClock[] = [
  {
    id: 'enforcement-cases.disclosure',
    label: { zh: '公开行政处罚决定', en: 'Disclose a penalty' },
    ...ofCase,
    bound: 'atMost',
    soon: 2,
    span: byLaw(disclosurePeriod),
    start: { ...decided(penalty), at: 'occurred' },
    ends: [{ ...disclosed('penalty'), at: 'occurred' }, undone],
    owner: office,
  },
  {
    id: 'enforcement-cases.other-disclosure',
    label: { zh: '公开其他执法结果', en: 'Disclose another result' },
    ...ofCase,
    bound: 'atMost',
    soon: 5,
    span: byLaw(otherDisclosurePeriod),
    start: { ...decided({ field: 'outcome', in: ['minor', 'unfounded'] }), at: 'occurred' },
    ends: [{ ...disclosed('penalty', 'otherResult'), at: 'occurred' }, undone],
    owner: office,
  },
  {
    id: 'enforcement-cases.withdrawal',
    label: { zh: '撤回已公开的处罚决定信息并说明理由', en: 'Withdraw a disclosed decision, and say why' },
    ...ofCase,
    bound: 'atMost',
    soon: 1,
    span: byLaw(withdrawalPeriod),
    start: {
      ...remedied('changed', 'revoked', 'unlawful', 'invalid'),
      provided: [{ ...disclosed('penalty', 'otherResult'), until: 'closed' }],
    },
    ends: [{ ...disclosed('penalty', 'otherResult'), at: 'closed', isOfAll: true }],
    owner: office,
  },
]

const sought: TiedEnd = { entryKind: 'case-remedy', where: [], at: 'occurred', ...sameCase }
// Time of the party, which it may use or not.
const ofRemedies: readonly WaitingClock[] = [
  {
    id: 'enforcement-cases.reconsideration',
    label: { zh: '当事人申请行政复议', en: 'The party may ask for reconsideration' },
    ...ofCase,
    bound: 'atLeast',
    lapses: true,
    span: byLaw(reconsiderationPeriod),
    start: gotten(penalty),
    ends: [sought],
    owner: party,
  },
  {
    id: 'enforcement-cases.litigation',
    label: { zh: '当事人提起行政诉讼', en: 'The party may go to court' },
    ...ofCase,
    bound: 'atLeast',
    lapses: true,
    span: byLaw(litigationPeriod),
    start: [servedOf(penalty), { ...madeOnTheSpot(penalty), ...beforeReconsideredFirst }],
    ends: [sought],
    owner: party,
  },
]

const isOwed = (what: Condition): Proviso => ({ ...decided(penalty, what), ...sameCase })
// Whoever gives a remedy up has sought none.
const soughtForGood: readonly TiedEnd[] = [
  { ...sought, where: [{ field: 'result', isAbsent: true }] },
  { ...sought, where: [{ field: 'result', in: ['upheld', 'changed', 'revoked', 'unlawful', 'invalid'] }] },
]
const ofEnforcement: readonly (DeadlineClock | WaitingClock)[] = [
  {
    id: 'enforcement-cases.demand',
    label: { zh: '催告后等候当事人履行', en: 'Leave the party time to comply after a demand' },
    ...ofCase,
    bound: 'atLeast',
    span: byLaw(demandPeriod),
    start: step('demanded'),
    ends: [endsWith('courtApplied'), allPaid, ...over],
    owner: office,
  },
  {
    id: 'enforcement-cases.court-application',
    label: { zh: '申请法院强制执行', en: 'Ask a court to enforce' },
    ...ofCase,
    bound: 'atMost',
    soon: 30,
    span: {
      by: 'law',
      clock: courtApplicationPeriod,
      after: litigationPeriod,
      // Where payment was deferred it runs from the end of that, but not before the time for remedies is over.
      notBefore: { ...step('deferralApproved'), at: 'until', ...sameCase },
    },
    // A warning alone leaves nothing to enforce.
    start: [
      servedOf(hasFine, hasConfiscation, hasOther),
      { ...madeOnTheSpot(hasFine), ...beforeReconsideredFirst },
      { ...madeOnTheSpot(hasFine), ...reconsideredFirst },
      // What a reconsideration changed is enforced by the authority that changed it.
      {
        ...remedied('upheld'),
        where: [...remedied('upheld').where, { field: 'remedy', is: 'reconsideration' }],
        provided: [isOwed(hasFine), isOwed(hasConfiscation), isOwed(hasOther)],
        after: suitAfterReconsideration,
      },
    ],
    ends: [endsWith('courtApplied'), ...soughtForGood, allPaid, ...over],
    owner: office,
  },
]

/** The clocks of a case from its decision on: what the township owes, what the party owes, and the time that the party has. */
export const clocksOfPenalties: readonly (DeadlineClock | WaitingClock)[] = [
  ...ofMoney,
  ...ofDisclosure,
  ...ofRemedies,
  ...ofEnforcement,
]
