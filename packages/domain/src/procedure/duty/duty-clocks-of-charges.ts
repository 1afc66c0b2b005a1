import type { LegalClock } from '../../law/legal-clock.ts'
import { chargePractice } from '../leader-case/charge-law.ts'
import { localPeriod } from '../local-period.ts'
import type { ClockEvent, DeadlineClock, TiedEnd } from './duty-clock.ts'

// Towns say until when a matter is settled, not how soon a charge is approved, served and planned: lengths of our own.
const period = (id: string, zh: string, en: string, days: number): LegalClock =>
  localPeriod(id, { zh, en }, days, '2022-05-01')

const step = (...steps: readonly [string, ...string[]]): ClockEvent => ({
  entryKind: 'leader-case-step',
  where: [{ field: 'step', in: steps }],
  at: 'occurred',
})
const sameCharge = { matching: 'charge', equals: 'charge' } as const
const endsWith = (...steps: readonly [string, ...string[]]): TiedEnd => ({ ...step(...steps), ...sameCharge })
const common = { system: 'leadersCases', bound: 'atMost' } as const
const ofCharge = { entryKind: 'leader-case', through: 'charge' } as const
const told = { about: { field: 'title', ...ofCharge, isNumbered: true } } as const
const leader = { owner: { field: 'post', ...ofCharge } } as const

/** The clocks of leaders' charges: approval, service, plan, the limit of the matter, the report to the team. */
export const clocksOfCharges: readonly DeadlineClock[] = [
  {
    id: 'leaders-cases.approval',
    label: { zh: '审批包案', en: 'Decide on a proposed charge' },
    ...common,
    soon: 2,
    span: { by: 'law', clock: period('leaders-cases.approval-period', '审批包案', 'Deciding on a charge', 5) },
    start: { entryKind: 'leader-case', where: [], at: 'occurred' },
    ends: [{ ...step('approved', 'notApproved'), matching: 'charge' }],
    owner: { post: 'partySecretary' },
    about: { field: 'title' },
  },
  {
    id: 'leaders-cases.service',
    label: { zh: '送达包案领导', en: 'Serve a charge on the leader' },
    ...common,
    ...told,
    soon: 1,
    span: { by: 'law', clock: period('leaders-cases.service-period', '送达包案领导', 'Serving a charge', 3) },
    start: step('approved'),
    ends: [endsWith('served', 'closed')],
    owner: { post: 'petitionOfficeHead' },
  },
  {
    id: 'leaders-cases.plan',
    label: { zh: '制定化解方案', en: 'Draw up a plan' },
    ...common,
    ...told,
    ...leader,
    soon: 2,
    span: { by: 'law', clock: period('leaders-cases.plan-period', '制定化解方案', 'Drawing up a plan', 7) },
    start: step('served'),
    ends: [endsWith('planned', 'closed')],
  },
  {
    id: 'leaders-cases.limit',
    label: { zh: '按方案化解包案事项', en: 'Settle the matter by the day of the plan' },
    ...common,
    ...told,
    ...leader,
    soon: 7,
    span: { by: 'entry', field: 'until', citation: chargePractice },
    start: step('planned'),
    // A new plan takes over, and so does an extension, on the same day as well.
    ends: [endsWith('papersFiled', 'closed', 'extensionApproved'), { ...endsWith('planned'), isLater: true }],
  },
  {
    id: 'leaders-cases.extended-limit',
    label: { zh: '按延长的期限化解包案事项', en: 'Settle the matter by the day of the extension' },
    ...common,
    ...told,
    ...leader,
    soon: 7,
    span: { by: 'entry', field: 'until', citation: chargePractice },
    start: step('extensionApproved'),
    ends: [endsWith('papersFiled', 'closed'), { ...endsWith('planned', 'extensionApproved'), isLater: true }],
  },
  {
    id: 'leaders-cases.report',
    label: { zh: '在班子会议上报告包案', en: 'Report a charge to the leadership team' },
    ...common,
    ...told,
    soon: 7,
    span: { by: 'law', clock: period('leaders-cases.report-period', '班子会议报告', 'Reporting to the team', 30) },
    start: step('papersFiled'),
    ends: [endsWith('reported', 'closed')],
    owner: { post: 'petitionOfficeHead' },
  },
]
