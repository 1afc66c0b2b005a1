import type { FigureDefinition } from '../../figure/figure-definition.ts'
import type { Label } from '../../value/label.ts'
import { trainingCourse } from '../enforcement/training/training-course.ts'
import { figureOver } from '../figure-over.ts'
import { findings, inMonths, items, people, percent, times, within } from '../figure-terms.ts'
import { commendation } from './assessment/commendation.ts'
import type { EventCategoryId } from './centre/event-category.ts'
import { handledOf } from './centre/event-figures.ts'
import { eventOutcome } from './centre/event-outcome.ts'
import { event } from './centre/event.ts'
import { gridAssignment } from './member/grid-assignment.ts'
import { monthlyAssessment } from './assessment/monthly-assessment.ts'
import { vetoFinding } from './assessment/veto-finding.ts'

// Handled matters of one category; each has its own unit, so there is no total over the six.
const handled = (
  id: string,
  category: EventCategoryId,
  source: 'village' | 'gridMember' | undefined,
  label: Label,
  unit: Label,
): FigureDefinition =>
  figureOver(event, {
    id,
    label,
    unit,
    subject: 'township',
    where: handledOf({ category, ...(source !== undefined && { source }) }),
    dating: { by: 'within', clock: 'reported' },
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'neither',
  })

const findingsOf = (
  id: string,
  finding: 'majorUnlawfulIncident' | 'falsifiedData' | 'reportNotPublished',
  label: Label,
) =>
  figureOver(vetoFinding, {
    id,
    label,
    unit: findings,
    subject: 'township',
    where: [{ field: 'finding', is: finding }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'lessIsBetter',
    whenNone: 'zero',
  })

/** What was handled of each of the six categories, as the report counts it. */
export const handledFigures = [
  handled(
    'grid.disputes',
    'dispute',
    'village',
    { zh: '矛盾纠纷', en: 'Disputes handled' },
    { zh: '起', en: 'disputes' },
  ),
  handled(
    'grid.hazards',
    'hazard',
    undefined,
    { zh: '风险隐患', en: 'Risk hazards handled' },
    { zh: '个', en: 'hazards' },
  ),
  handled(
    'grid.group-petitions',
    'groupPetition',
    undefined,
    { zh: '利益群体信访诉求', en: 'Interest-group petition claims handled' },
    { zh: '件', en: 'claims' },
  ),
  handled(
    'grid.security-clues',
    'securityClue',
    'gridMember',
    { zh: '治安问题线索', en: 'Public-order clues processed' },
    { zh: '条', en: 'clues' },
  ),
  handled(
    'grid.epidemic-participations',
    'epidemicControl',
    'gridMember',
    { zh: '网格员参与疫情防控', en: 'Grid-member participations in epidemic control' },
    { zh: '次', en: 'participations' },
  ),
  handled(
    'grid.other-matters',
    'other',
    undefined,
    { zh: '其他事项', en: 'Other matters' },
    { zh: '件', en: 'matters' },
  ),
]

const closedInTime = (id: string, label: Label, category?: 'dispute' | 'hazard'): FigureDefinition =>
  figureOver(eventOutcome, {
    id,
    label,
    unit: percent,
    subject: 'township',
    where: category === undefined ? [] : [{ field: 'category', is: category }],
    // By due date: a matter that is not yet due cannot count against anybody.
    dating: { by: 'within', clock: 'due' },
    aggregate: { type: 'share', met: [{ field: 'closed', atMostField: 'due' }] },
    measure: 'count',
    good: 'moreIsBetter',
  })

/** Whether matters were closed by their last day: the one that holds in the end, of those that have to be closed. */
export const closureFigures = [
  closedInTime('grid.timely-closure-share', {
    zh: '事项按时办结率',
    en: 'Share of matters closed by their due date',
  }),
  closedInTime(
    'grid.dispute-closure-share',
    { zh: '矛盾纠纷按时办结率', en: 'Share of disputes closed by their due date' },
    'dispute',
  ),
  closedInTime(
    'grid.hazard-closure-share',
    { zh: '风险隐患按时办结率', en: 'Share of hazards closed by their due date' },
    'hazard',
  ),
]

/** The monthly assessments that were held. */
export const monthsHeldFigures = [
  figureOver(monthlyAssessment, {
    id: 'grid.monthly-assessments',
    label: { zh: '网格员月考核', en: 'Monthly assessments held' },
    unit: times,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(monthlyAssessment, {
    id: 'grid.assessment-months',
    label: { zh: '举行网格员月考核的月份', en: 'Months in which grid members were assessed' },
    unit: inMonths,
    subject: 'township',
    where: [],
    dating: within,
    // An assessment is due each month: twelve in one month are one.
    aggregate: { type: 'countDistinct', field: 'occurred', per: 'month' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]

/** Commendations and findings about the township. */
export const townshipFindingFigures = [
  figureOver(commendation, {
    id: 'township.commendations',
    label: { zh: '乡镇受表扬事项', en: 'Commendations of the township' },
    unit: items,
    subject: 'township',
    where: [{ field: 'to', is: 'township' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
    whenNone: 'zero',
  }),
  findingsOf('township.major-unlawful-incidents', 'majorUnlawfulIncident', {
    zh: '重大违法行政事件',
    en: 'Major unlawful-administration incidents',
  }),
  findingsOf('township.falsified-data', 'falsifiedData', { zh: '数据造假认定', en: 'Findings of falsified data' }),
  findingsOf('township.report-not-published', 'reportNotPublished', {
    zh: '年度报告未公开认定',
    en: 'Findings that the annual report was not published',
  }),
]

/** Who was replaced, by the register of assignments. */
export const replacedFigures = [
  figureOver(gridAssignment, {
    id: 'grid.members-replaced',
    label: { zh: '更换网格员', en: 'Grid members replaced' },
    unit: people,
    subject: 'township',
    where: [{ field: 'replaced', is: true }],
    dating: { by: 'within', clock: 'closed' },
    aggregate: { type: 'countDistinct', field: 'member' },
    measure: 'count',
    good: 'neither',
  }),
]

const heldForMembers = [
  { field: 'audience', is: 'gridMembers' },
  { field: 'held', is: true },
] as const

/** Training sessions of grid members that were held. */
export const sessionFigures = [
  figureOver(trainingCourse, {
    id: 'grid.training-sessions',
    label: { zh: '网格员业务培训', en: 'Training sessions for grid members' },
    unit: times,
    subject: 'township',
    where: heldForMembers,
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(trainingCourse, {
    id: 'grid.training-months',
    label: { zh: '举办网格员业务培训的月份', en: 'Months with training for grid members' },
    unit: inMonths,
    subject: 'township',
    where: heldForMembers,
    dating: within,
    aggregate: { type: 'countDistinct', field: 'occurred', per: 'month' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
