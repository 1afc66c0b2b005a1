import type { Condition } from '../../figure/figure-definition.ts'
import type { LegalClock } from '../../law/legal-clock.ts'
import type { ClockEvent, ClockPause, ClockSpan, DeadlineClock, TiedEnd, WaitingClock } from './duty-clock.ts'
import {
  decisionPeriod,
  policeReviewPeriod,
  preservationPeriod,
  prolongationPeriod,
  seizurePeriod,
  transferDecisionPeriod,
  transferPeriod,
} from '../enforcement-case/clocks-of-deciding.ts'
import { hearingNotice, hearingRequest } from '../enforcement-case/clocks.ts'

/** The case that an entry names, by its number and title. */
export const title = { field: 'title', entryKind: 'enforcement-case', through: 'case', isNumbered: true } as const
/** The party of that case, by its key. */
export const party = { field: 'party', entryKind: 'enforcement-case', through: 'case' } as const

/** What every clock of a case has in common: its system, and what it is about. */
export const ofCase = { system: 'enforcementCases', about: title } as const
/** The length of a clock of the law, from its event or from the end of another one. */
export const byLaw = (clock: LegalClock, after?: LegalClock): ClockSpan => ({
  by: 'law',
  clock,
  ...(after !== undefined && { after }),
})
/** Entries of the same case. */
export const sameCase = { matching: 'case', equals: 'case' } as const

/** A step of a case. */
export const step = (name: string, ...where: readonly Condition[]): ClockEvent => ({
  entryKind: 'case-step',
  where: [{ field: 'step', is: name }, ...where],
  at: 'occurred',
})
/** A step of the same case ends it. */
export const endsWith = (name: string): TiedEnd => ({ ...step(name), ...sameCase })

const decision: TiedEnd = { entryKind: 'penalty-decision', where: [], at: 'occurred', ...sameCase }
// A case whose filing is withdrawn, or that the police take over, waits for nothing any more.
// What they decline comes back, and waits again.
const endsBeforeDeciding = [
  decision,
  endsWith('dropped'),
  { ...endsWith('transferred'), undoneBy: step('policeDeclined') },
  endsWith('policeFiled'),
] as const
const office = { post: 'enforcementOfficeHead' } as const

const beforeDeciding: readonly (DeadlineClock | WaitingClock)[] = [
  {
    id: 'enforcement-cases.decision',
    label: { zh: '作出行政处罚决定', en: 'Decide on a case' },
    ...ofCase,
    bound: 'atMost',
    soon: 15,
    span: byLaw(decisionPeriod),
    start: step('filed'),
    ends: endsBeforeDeciding,
    pause: { entryKind: 'case-suspension', where: [], from: 'occurred', to: 'closed', ...sameCase },
    owner: office,
  },
  {
    id: 'enforcement-cases.hearing-request',
    label: { zh: '等候当事人要求听证', en: 'Leave the party time to request a hearing' },
    ...ofCase,
    bound: 'atLeast',
    lapses: true,
    span: byLaw(hearingRequest),
    start: step('noticed', { field: 'hearingDue', is: true }),
    ends: [endsWith('hearingRequested'), endsWith('hearingForgone'), ...endsBeforeDeciding],
    owner: office,
  },
  {
    id: 'enforcement-cases.hearing-notice',
    label: { zh: '听证通知提前送达', en: 'Leave time between the announcement and the hearing' },
    ...ofCase,
    bound: 'atLeast',
    span: byLaw(hearingNotice),
    start: step('hearingNoticed'),
    ends: [endsWith('hearingHeld'), endsWith('hearingForgone'), ...endsBeforeDeciding],
    owner: office,
  },
]

const measure = (name: string): ClockEvent => ({
  entryKind: 'case-measure',
  where: [{ field: 'measure', is: name }],
  at: 'occurred',
})
const prolonged = measure('extendedSeizure')
// What is tested meanwhile is not counted.
const appraisal: ClockPause = {
  entryKind: 'case-suspension',
  where: [{ field: 'ground', is: 'appraisal' }],
  from: 'occurred',
  to: 'closed',
  ...sameCase,
}

const ofMeasures: readonly DeadlineClock[] = [
  {
    id: 'enforcement-cases.preservation',
    label: { zh: '对先行登记保存的证据作出处理决定', en: 'Decide what becomes of preserved evidence' },
    ...ofCase,
    bound: 'atMost',
    soon: 2,
    span: byLaw(preservationPeriod),
    start: measure('preservation'),
    ends: [{ own: 'closed' }],
    owner: office,
  },
  {
    id: 'enforcement-cases.seizure',
    label: { zh: '对查封、扣押作出处理决定', en: 'Decide what becomes of seized things, or prolong it' },
    ...ofCase,
    bound: 'atMost',
    soon: 5,
    span: byLaw(seizurePeriod),
    start: measure('seizure'),
    ends: [{ own: 'closed' }, { ...prolonged, ...sameCase, isLater: true }],
    pause: appraisal,
    owner: office,
  },
  {
    id: 'enforcement-cases.seizure-prolonged',
    label: { zh: '对延长的查封、扣押作出处理决定', en: 'Decide what becomes of seized things, prolonged' },
    ...ofCase,
    bound: 'atMost',
    soon: 5,
    span: byLaw(prolongationPeriod, seizurePeriod),
    // What had been given back before was not prolonged.
    start: {
      ...measure('seizure'),
      provided: [{ ...prolonged, ...sameCase, isLater: true, ownUntil: 'closed' }],
    },
    ends: [{ ...prolonged, at: 'closed', ...sameCase }],
    pause: appraisal,
    owner: office,
  },
]

const ofTransfers: readonly DeadlineClock[] = [
  {
    id: 'enforcement-cases.transfer-decision',
    label: { zh: '决定是否移送公安机关', en: 'Approve a transfer to the police, or refuse it' },
    ...ofCase,
    bound: 'atMost',
    soon: 1,
    span: byLaw(transferDecisionPeriod),
    start: step('transferReported'),
    ends: [endsWith('transferApproved'), endsWith('transferRefused')],
    // The head of the authority, in person.
    owner: { post: 'townMayor' },
  },
  {
    id: 'enforcement-cases.transfer',
    label: { zh: '向公安机关移送案件', en: 'Transfer the case to the police' },
    ...ofCase,
    bound: 'atMost',
    soon: 1,
    span: byLaw(transferPeriod),
    start: step('transferApproved'),
    ends: [endsWith('transferred')],
    owner: office,
  },
  {
    id: 'enforcement-cases.police-review',
    label: { zh: '公安机关决定是否立案', en: 'The police file a transferred case, or do not' },
    ...ofCase,
    bound: 'atMost',
    soon: 1,
    span: byLaw(policeReviewPeriod),
    start: step('transferred'),
    ends: [endsWith('policeFiled'), endsWith('policeDeclined')],
    owner: { post: 'policeChief' },
  },
]

/** The clocks of a case up to its decision, or its transfer to the police. */
export const clocksOfDeciding: readonly (DeadlineClock | WaitingClock)[] = [
  ...beforeDeciding,
  ...ofMeasures,
  ...ofTransfers,
]
