import type { Condition } from '../../figure/figure-definition.ts'
import { lechangDraft } from '../../law/lechang-draft.ts'
import { aidAssignmentPeriod, aidDecisionPeriod } from '../legal-aid/legal-aid-clocks.ts'
import type { ClockStart, DeadlineClock } from './duty-clock.ts'

// What a service centre promises is its own; no instrument fixes it.
const promise = lechangDraft

const serviceCaseDue: DeadlineClock = {
  id: 'business-environment.case-due',
  label: { zh: '按承诺时限办结政务服务办件', en: 'Finish a service case within the promised time' },
  system: 'businessEnvironment',
  bound: 'atMost',
  soon: 2,
  span: { by: 'entry', field: 'due', citation: promise },
  start: { entryKind: 'service-case', where: [], at: 'occurred' },
  ends: [{ own: 'closed' }],
  owner: { post: 'serviceCentreHead' },
  about: { field: 'name', entryKind: 'service-item', through: 'item' },
}

const aid = (at: string, ...where: readonly Condition[]): ClockStart => ({
  entryKind: 'legal-service-case',
  where: [{ field: 'service', is: 'legalAid' }, ...where],
  at,
})
const office = { post: 'judicialOfficeHead' } as const

const aidDecision: DeadlineClock = {
  id: 'legal-service.aid-decision',
  label: { zh: '审查法律援助申请并作出决定', en: 'Decide on an application for legal aid' },
  system: 'legalService',
  bound: 'atMost',
  soon: 2,
  span: { by: 'law', clock: aidDecisionPeriod },
  start: aid('occurred'),
  ends: [{ own: 'decidedOn' }, { own: 'closed' }],
  owner: office,
}

const aidAssignment: DeadlineClock = {
  id: 'legal-service.aid-assignment',
  label: { zh: '指派法律援助人员', en: 'Assign somebody to give legal aid' },
  system: 'legalService',
  bound: 'atMost',
  soon: 1,
  span: { by: 'law', clock: aidAssignmentPeriod },
  // Whoever is refused gets nobody assigned.
  start: [
    aid('decidedOn', { field: 'result', isAbsent: true }),
    aid('decidedOn', { field: 'result', in: ['served', 'withdrawn', 'referred'] }),
  ],
  ends: [{ own: 'assignedOn' }, { own: 'closed' }],
  owner: office,
}

/** The clocks of the service centre. */
export const businessClocks: readonly DeadlineClock[] = [serviceCaseDue]

/**
 * The clocks of legal aid. The institution that decides is the county's; the judicial office that took the application follows it.
 *
 * @see 中华人民共和国法律援助法 第12条, 第43条
 */
export const legalAidClocks: readonly DeadlineClock[] = [aidDecision, aidAssignment]
