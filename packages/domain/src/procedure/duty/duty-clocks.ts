import type { Citation } from '../../law/citation.ts'
import type { DutyClock, YearlyDay } from './duty-clock.ts'
import { decisionClocks } from './duty-clocks-of-decisions.ts'
import { disputeClocks } from './duty-clocks-of-disputes.ts'
import { enforcementClocks } from './duty-clocks-of-enforcement.ts'
import { petitionClocks } from './duty-clocks-of-petitions.ts'
import { businessClocks, legalAidClocks } from './duty-clocks-of-services.ts'

// Last days that a ledger states row by row: no instrument fixes them, the township or the county does.
const local: Citation = {
  instrument: 'lechang-assessment-draft',
  bindingForce: 'local',
  verification: 'illustrative',
}
// Articles stand only where a source names them: of reporting none does.
const supervision: Citation = {
  instrument: 'supervision-provisions-2019',
  bindingForce: 'binding',
  modality: 'must',
  verification: 'unverified',
}

// “X月1日前” is read as up to the day before; since many read it as up to that day, one day is flagged and not failed. Reports
// on the years before 2019 had another last day, under an outline that is not in force any more.
const before = (month: number, citation: Citation): YearlyDay => ({
  firstYear: 2019,
  month,
  day: 1,
  isIncluded: false,
  grace: 1,
  citation,
})

// The name of a village or community.
const division = { field: 'name', entryKind: 'village', through: 'division' } as const

const workPlanItemDue: DutyClock = {
  id: 'annual-plan.item-due',
  label: { zh: '完成年度计划事项', en: 'Carry out an item of the annual plan' },
  system: 'annualPlan',
  bound: 'atMost',
  soon: 14,
  span: { by: 'entry', field: 'due', citation: local },
  start: { entryKind: 'work-plan-item', where: [], at: 'occurred' },
  ends: [{ own: 'closed' }],
  owner: { field: 'owner' },
  about: { field: 'title' },
}

const eventDue: DutyClock = {
  id: 'governance.event-due',
  label: { zh: '办结综治事件', en: 'Close a governance event' },
  system: 'governance',
  bound: 'atMost',
  soon: 2,
  span: { by: 'entry', field: 'due', citation: local },
  // What is not valid asks for nothing.
  start: { entryKind: 'event', where: [{ field: 'valid', is: true }], at: 'reported' },
  ends: [{ own: 'closed' }],
  owner: { post: 'governanceCentreHead' },
  about: division,
}

const counselTerm: DutyClock = {
  id: 'legal-service.counsel-term',
  label: { zh: '续聘村（居）法律顾问', en: 'Appoint legal counsel of a village or community again' },
  system: 'legalService',
  bound: 'atMost',
  soon: 30,
  span: {
    by: 'entry',
    field: 'closed',
    citation: { instrument: 'village-counsel-opinion-2018', bindingForce: 'advisory', verification: 'unverified' },
  },
  start: { entryKind: 'counsel-appointment', where: [], at: 'occurred' },
  ends: [
    // Somebody's later appointment for the same place takes over, whether the term was over or not.
    {
      entryKind: 'counsel-appointment',
      where: [],
      at: 'occurred',
      matching: 'division',
      equals: 'division',
      isLater: true,
    },
    { entryKind: 'village', where: [], at: 'closed', matching: 'key', equals: 'division' },
  ],
  owner: { post: 'judicialOfficeHead' },
  about: division,
}

const reportSubmission: DutyClock = {
  id: 'annual-report.submission',
  label: {
    zh: '向县委、县政府报送年度报告',
    en: 'Submit the annual report to the Party committee and government of the county',
  },
  system: 'annualReport',
  bound: 'atMost',
  soon: 30,
  span: { by: 'year', days: [before(3, supervision)] },
  ends: [{ entryKind: 'report-registration', where: [], at: 'occurred', matching: 'reportYear' }],
  owner: { post: 'partySecretary' },
}

const reportPublication: DutyClock = {
  id: 'annual-report.publication',
  label: { zh: '公开年度报告', en: 'Publish the annual report' },
  system: 'annualReport',
  bound: 'atMost',
  soon: 30,
  span: { by: 'year', days: [before(4, { ...supervision, article: 24 })] },
  ends: [{ entryKind: 'report-registration', where: [], at: 'publishedOn', matching: 'reportYear' }],
  owner: { post: 'townMayor' },
}

/**
 * Every clock of the working systems, in their order. `soon` and, where a ledger names nobody, the post that answers are
 * defaults of the product.
 *
 * @see 法治政府建设与责任落实督察工作规定 第24条 (publication)
 */
export const dutyClocks: readonly DutyClock[] = [
  workPlanItemDue,
  ...decisionClocks,
  ...enforcementClocks,
  eventDue,
  ...businessClocks,
  ...legalAidClocks,
  counselTerm,
  ...disputeClocks,
  reportSubmission,
  reportPublication,
  ...petitionClocks,
]
