import { figureOver } from '../../figure-over.ts'
import { percent, times, within } from '../../figure-terms.ts'
import { jointEnforcement } from '../work/joint-enforcement.ts'
import { patrol } from '../work/patrol.ts'
import { whistle } from '../work/whistle.ts'
import { whistleTask } from '../work/whistle-task.ts'

const whole = { subject: 'township', measure: 'count' } as const
const ofTeam = { field: 'team', is: 'enforcementTeam' } as const

/**
 * Figures of whistles, joint enforcement and patrols. Neither many whistles nor few are good: a rule that judges their
 * number says so. Who began an operation and who led it are two numbers.
 */
export const whistleFigures = [
  figureOver(jointEnforcement, {
    id: 'enforcement.joint-with-department',
    label: { zh: '配合部门执法', en: 'Joint enforcement led by a department' },
    unit: times,
    subject: 'township',
    where: [{ field: 'leadUnit', is: 'department' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(patrol, {
    id: 'enforcement.patrols',
    label: { zh: '执法队巡查', en: 'Patrols by the enforcement team' },
    unit: times,
    subject: 'township',
    where: [{ field: 'team', is: 'enforcementTeam' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(whistle, {
    id: 'enforcement.whistles',
    label: { zh: '乡镇吹哨', en: 'Whistles blown by the township' },
    unit: times,
    ...whole,
    where: [],
    dating: within,
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(whistle, {
    id: 'enforcement.whistles-approved-share',
    label: { zh: '吹哨经主要负责人批准率', en: 'Share of whistles that a principal leader approved' },
    unit: percent,
    ...whole,
    where: [],
    dating: within,
    aggregate: {
      type: 'share',
      met: [
        { field: 'approver', in: ['partySecretary', 'townMayor'] },
        { field: 'approvedOn', isAbsent: false },
      ],
    },
    good: 'moreIsBetter',
  }),
  figureOver(whistle, {
    id: 'enforcement.whistles-beyond-powers-share',
    label: { zh: '吹哨事项超出本级权限的比例', en: 'Share of whistles for what is beyond the township’s powers' },
    unit: percent,
    ...whole,
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'isBeyondPowers', is: true }] },
    good: 'moreIsBetter',
  }),
  figureOver(whistleTask, {
    id: 'enforcement.responses-in-time-share',
    label: { zh: '部门按时报到率', en: 'Share of departments that came in time' },
    unit: percent,
    ...whole,
    where: [],
    dating: { by: 'within', clock: 'due' },
    aggregate: { type: 'share', met: [{ field: 'respondedOn', atMostField: 'due' }] },
    good: 'moreIsBetter',
  }),
  figureOver(whistleTask, {
    id: 'enforcement.responses-evaluated-share',
    label: { zh: '办结的报到任务已评价的比例', en: 'Share of tasks done that the grass roots evaluated' },
    unit: percent,
    ...whole,
    where: [],
    dating: { by: 'within', clock: 'closed' },
    aggregate: { type: 'share', met: [{ field: 'evaluation', isAbsent: false }] },
    good: 'moreIsBetter',
  }),
  figureOver(whistleTask, {
    id: 'enforcement.responses-satisfied-share',
    label: { zh: '基层评价满意率（含基本满意）', en: 'Share of evaluations that are satisfied or fairly satisfied' },
    unit: percent,
    ...whole,
    where: [{ field: 'evaluation', isAbsent: false }],
    dating: { by: 'within', clock: 'evaluatedOn' },
    aggregate: { type: 'share', met: [{ field: 'evaluation', in: ['satisfied', 'fair'] }] },
    good: 'moreIsBetter',
  }),
  figureOver(jointEnforcement, {
    id: 'enforcement.joint-begun-by-township',
    label: { zh: '乡镇发起的联合执法', en: 'Joint enforcement begun by the township' },
    unit: times,
    ...whole,
    where: [{ field: 'initiator', is: 'township' }],
    dating: within,
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(jointEnforcement, {
    id: 'enforcement.joint-led-by-township',
    label: { zh: '乡镇牵头的联合执法', en: 'Joint enforcement led by the township' },
    unit: times,
    ...whole,
    where: [{ field: 'leadUnit', is: 'township' }],
    dating: within,
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(patrol, {
    id: 'enforcement.patrols-with-findings',
    label: { zh: '发现问题的执法队巡查', en: 'Patrols of the team that found something' },
    unit: times,
    ...whole,
    where: [ofTeam, { field: 'found', is: true }],
    dating: within,
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(patrol, {
    id: 'enforcement.patrols-leading-to-cases',
    label: { zh: '转为案件的执法队巡查', en: 'Patrols of the team that led to a case' },
    unit: times,
    ...whole,
    where: [ofTeam, { field: 'case', isAbsent: false }],
    dating: within,
    aggregate: { type: 'count' },
    good: 'neither',
  }),
]
