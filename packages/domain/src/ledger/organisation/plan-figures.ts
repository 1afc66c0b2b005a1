import { coverBy, figureOver } from '../figure-over.ts'
import { items, percent, within } from '../figure-terms.ts'
import { reportTask } from './report-task.ts'
import { workPlanItem } from './work-plan-item.ts'

/** Figures of the annual plan: how much was planned, done in time, and taken up from last year's report. */
export const planFigures = [
  figureOver(workPlanItem, {
    id: 'organisation.plan-items',
    label: { zh: '列入年度工作计划的事项', en: 'Items put on the annual plan' },
    unit: items,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'neither',
  }),
  // By the day on which it is due: an item whose day has not come counts neither for nor against.
  figureOver(workPlanItem, {
    id: 'organisation.plan-items-in-time',
    label: { zh: '年度工作计划事项按期完成率', en: 'Share of plan items due that were done in time' },
    unit: percent,
    subject: 'township',
    where: [],
    dating: { by: 'within', clock: 'due' },
    aggregate: { type: 'share', met: [{ field: 'closed', atMostField: 'due' }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(reportTask, {
    id: 'organisation.report-tasks-taken-up',
    label: { zh: '上年报告所列任务列入计划率', en: "Share of the last report's tasks that a plan item takes up" },
    unit: percent,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: {
      type: 'coverage',
      by: coverBy(workPlanItem, { field: 'task', where: [], dating: within }),
    },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
