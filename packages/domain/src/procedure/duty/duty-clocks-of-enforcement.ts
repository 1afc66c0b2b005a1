import type { Citation } from '../../law/citation.ts'
import { enforcementBodies } from '../../ledger/enforcement/team/enforcement-body.ts'
import { convention } from '../convention.ts'
import type { ClockEvent, DeadlineClock, DutyClock } from './duty-clock.ts'
import { trainingPlanClock } from './training-plan-clock.ts'

const office = { post: 'enforcementOfficeHead' } as const
// Known from reports of it, not from its text.
const opinions: Citation = {
  instrument: 'three-enforcement-systems-2018',
  bindingForce: 'byReference',
  modality: 'must',
  verification: 'unverified',
}

const institution: ClockEvent = { entryKind: 'institution', where: [], at: 'occurred' }
const institutionReview: DeadlineClock = {
  id: 'institutions.review',
  label: { zh: '评估行政执法制度', en: 'Review an enforcement institution' },
  system: 'institutions',
  bound: 'atMost',
  soon: 60,
  span: { by: 'entry', field: 'reviewBy', citation: convention },
  start: institution,
  ends: [{ own: 'closed' }, { ...institution, matching: 'replaces' }],
  owner: office,
  about: { field: 'title' },
}

const planItemDue = trainingPlanClock('enforcementOfficers', {
  id: 'enforcement-training.plan-item',
  label: { zh: '举办计划内的培训课程', en: 'Hold a course of the training plan' },
  system: 'enforcementTraining',
  owner: office,
})

const certificate: ClockEvent = { entryKind: 'enforcement-certificate', where: [], at: 'occurred' }
const certificateExpiry: DeadlineClock = {
  id: 'enforcement-certificates.expiry',
  label: { zh: '换发执法证', en: 'Renew an enforcement certificate' },
  system: 'enforcementCertificates',
  bound: 'atMost',
  soon: 60,
  // The day stands on the certificate; nobody may act after it.
  span: { by: 'entry', field: 'expires', citation: convention },
  start: certificate,
  ends: [
    { own: 'closed' },
    // Another one of the same scope takes over, and one that covers every field.
    { ...certificate, matching: 'person', equals: 'person', same: 'field', isLater: true },
    {
      ...certificate,
      where: [{ field: 'field', is: 'comprehensive' }],
      matching: 'person',
      equals: 'person',
      isLater: true,
    },
    {
      entryKind: 'certificate-status',
      where: [{ field: 'status', is: 'annulled' }],
      at: 'occurred',
      matching: 'certificate',
    },
  ],
  owner: office,
  about: { field: 'person' },
}

const annualData: DeadlineClock = {
  id: 'institutions-at-work.annual-data',
  label: { zh: '公开上年度行政执法数据', en: 'Publish the enforcement data of the year before' },
  system: 'institutionsAtWork',
  bound: 'atMost',
  soon: 15,
  span: {
    by: 'year',
    days: [{ firstYear: 2019, month: 1, day: 31, isIncluded: true, grace: 0, citation: opinions }],
    // A township that has had no case yet has nothing to publish.
    provided: [{ entryKind: 'enforcement-case', where: [] }],
  },
  ends: [
    {
      entryKind: 'enforcement-disclosure',
      where: [{ field: 'stage', is: 'annualData' }],
      at: 'occurred',
      matching: 'reportYear',
    },
  ],
  owner: office,
}

const whistleResponse: DeadlineClock = {
  id: 'whistle-and-patrol.response',
  label: { zh: '部门报到', en: 'A department comes when it is called' },
  system: 'whistleAndPatrol',
  bound: 'atMost',
  soon: 1,
  span: { by: 'entry', field: 'due', citation: convention },
  start: { entryKind: 'whistle-task', where: [], at: 'occurred' },
  ends: [{ own: 'respondedOn' }],
  owner: { field: 'department', codes: enforcementBodies },
  about: { field: 'task' },
}

/** The clocks of comprehensive enforcement that no procedure follows, in the order of its systems. */
export const enforcementClocks: readonly DutyClock[] = [
  institutionReview,
  planItemDue,
  certificateExpiry,
  annualData,
  whistleResponse,
]
