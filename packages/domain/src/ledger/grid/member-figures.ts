import type { FigureDefinition } from '../../figure/figure-definition.ts'
import type { Label } from '../../value/label.ts'
import { trainingAttendance } from '../enforcement/training/training-attendance.ts'
import { figureOver } from '../figure-over.ts'
import { findings, items, percent, within } from '../figure-terms.ts'
import { commendation } from './assessment/commendation.ts'
import { discretionaryAdjustment } from './assessment/discretionary-adjustment.ts'
import { notDuplicate } from './centre/event-figures.ts'
import { eventOutcome } from './centre/event-outcome.ts'
import { event } from './centre/event.ts'
import { gridDutyRecord } from './member/grid-duty-record.ts'
import { vetoFinding } from './assessment/veto-finding.ts'

const byMember = { subject: 'gridMember', subjectField: 'member' } as const
const byReporter = { subject: 'gridMember', subjectField: 'reporter' } as const
const byPerson = { subject: 'gridMember', subjectField: 'person' } as const
const ownReports = [{ field: 'source', is: 'gridMember' }, notDuplicate] as const

const summed = (
  id: string,
  field: 'requiredDays' | 'servedDays' | 'visits' | 'lateReports',
  good: 'moreIsBetter' | 'lessIsBetter' | 'neither',
  label: Label,
  unit: Label,
): FigureDefinition =>
  figureOver(gridDutyRecord, {
    id,
    label,
    unit,
    ...byMember,
    where: [],
    dating: within,
    aggregate: { type: 'sum', field },
    measure: 'count',
    good,
    // Every member has a record of every month: none means that nobody wrote it.
    whenNone: 'missing',
  })

/** Figures of one grid member in a month. */
export const memberFigures = [
  figureOver(event, {
    id: 'member.valid-reports',
    label: { zh: '有效信息', en: 'Valid reports' },
    unit: { zh: '条', en: 'reports' },
    ...byReporter,
    where: [...ownReports, { field: 'valid', is: true }],
    dating: { by: 'within', clock: 'reported' },
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(event, {
    id: 'member.validity-share',
    label: { zh: '信息有效率', en: 'Share of reports that are valid' },
    unit: percent,
    ...byReporter,
    where: ownReports,
    dating: { by: 'within', clock: 'reported' },
    aggregate: { type: 'share', met: [{ field: 'valid', is: true }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(eventOutcome, {
    id: 'member.timely-closure-share',
    label: { zh: '信息按时办结率', en: 'Share of reports closed by their due date' },
    unit: percent,
    ...byReporter,
    where: [{ field: 'source', is: 'gridMember' }],
    dating: { by: 'within', clock: 'due' },
    aggregate: { type: 'share', met: [{ field: 'closed', atMostField: 'due' }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  summed('member.visits', 'visits', 'moreIsBetter', { zh: '走访', en: 'Home visits' }, { zh: '次', en: 'visits' }),
  summed(
    'member.late-reports',
    'lateReports',
    'lessIsBetter',
    { zh: '迟报', en: 'Late reports' },
    { zh: '次', en: 'times' },
  ),
  summed(
    'member.served-days',
    'servedDays',
    'neither',
    { zh: '计入考核天数', en: 'Days in post' },
    { zh: '天', en: 'days' },
  ),
  summed(
    'member.required-days',
    'requiredDays',
    'neither',
    { zh: '应服务天数', en: 'Days of the month' },
    { zh: '天', en: 'days' },
  ),
  figureOver(commendation, {
    id: 'member.commendations',
    label: { zh: '加分事项', en: 'Commendations' },
    unit: items,
    ...byPerson,
    where: [{ field: 'to', is: 'gridMember' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
    whenNone: 'zero',
  }),
  figureOver(discretionaryAdjustment, {
    id: 'member.discretionary-deduction',
    label: { zh: '酌情扣分', en: 'Discretionary deduction' },
    unit: { zh: '分', en: 'points' },
    ...byMember,
    where: [],
    dating: within,
    aggregate: { type: 'sum', field: 'deducted' },
    measure: 'points',
    good: 'lessIsBetter',
    whenNone: 'zero',
    attestedBy: { reason: 'reason', approver: 'approver' },
  }),
  figureOver(vetoFinding, {
    id: 'member.falsified-reports',
    label: { zh: '虚报假报认定', en: 'Findings of falsified reports' },
    unit: findings,
    ...byPerson,
    where: [{ field: 'finding', is: 'falsifiedReport' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'lessIsBetter',
    whenNone: 'zero',
  }),
]

/** Training of one grid member. */
export const memberTrainingFigures = [
  figureOver(trainingAttendance, {
    id: 'member.training-share',
    label: { zh: '培训出勤率', en: 'Share of required training attended' },
    unit: percent,
    ...byPerson,
    // Approved leave leaves the denominator.
    where: [
      { field: 'audience', is: 'gridMembers' },
      { field: 'status', in: ['attended', 'absent'] },
    ],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'status', is: 'attended' }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
