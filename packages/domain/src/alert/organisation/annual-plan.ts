import type { EntryOf } from '../../ledger/entry.ts'
import { reportTask } from '../../ledger/organisation/report-task.ts'
import { workPlanItem } from '../../ledger/organisation/work-plan-item.ts'
import { workPlanProgress } from '../../ledger/organisation/work-plan-progress.ts'
import { daysBetween } from '../../value/civil-date.ts'
import { addMonths } from '../../value/time-limit.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf, yearOf } from '../entries-of.ts'
import type { OfItem, PlanFinding } from './plan-finding.ts'
import { ownArrangement } from '../own-arrangement.ts'

type Item = EntryOf<typeof workPlanItem>
type Progress = EntryOf<typeof workPlanProgress>

// Neither the report nor any instrument that was read says how the plan is to be followed up.
const citation = ownArrangement
const quietMonths = 3

interface OpenItem {
  readonly item: Item
  /** What was said of it last. */
  readonly last: Progress | undefined
}

// Of any year: what was not done last year is not done.
const openItems = (view: AlertView): readonly OpenItem[] => {
  const said = Map.groupBy(entriesOf(view, workPlanProgress, 'upTo'), ({ facts }) => facts.item)
  return entriesOf(view, workPlanItem, 'open').map((item) => ({ item, last: said.get(item.key)?.at(-1) }))
}

const ofItem = ({ item, last }: OpenItem): OfItem => ({
  item: item.key,
  title: item.facts.title,
  owner: item.facts.owner,
  entries: idsOf(last === undefined ? [item] : [item, last]),
})

const overdue = (view: AlertView): readonly PlanFinding[] =>
  openItems(view)
    .filter(({ item }) => item.facts.due < view.on)
    .map((open): PlanFinding => {
      const { due } = open.item.facts
      const percent = open.last?.facts.percent
      const days = daysBetween(due, view.on)
      return { code: 'planItemOverdue', due, days, ...(percent !== undefined && { percent }), ...ofItem(open) }
    })

const quiet = (view: AlertView): readonly PlanFinding[] =>
  openItems(view).flatMap((open): readonly PlanFinding[] => {
    const since = (open.last ?? open.item).clocks.occurred
    if (addMonths(since, quietMonths) >= view.on) return []
    return [{ code: 'planProgressNotReported', since, never: open.last === undefined, ...ofItem(open) }]
  })

const notTakenUp = (view: AlertView): readonly PlanFinding[] => {
  const planYear = yearOf(view)
  const items = entriesOf(view, workPlanItem, 'upTo').filter(({ facts }) => facts.planYear === planYear)
  const takenUp = new Set(items.map(({ facts }) => facts.task))
  return entriesOf(view, reportTask, 'upTo')
    .filter(({ key, facts }) => facts.reportYear === planYear - 1 && !takenUp.has(key))
    .map((entry): PlanFinding => {
      const { reportYear, number, title } = entry.facts
      const entries = idsOf([entry])
      return { code: 'reportTaskNotTakenUp', task: entry.key, title, reportYear, number, planYear, entries }
    })
}

/** The alerts of the annual plan. */
export const planAlerts: readonly Alert[] = [
  {
    id: 'plan-item-overdue',
    label: { zh: '计划事项逾期未完成', en: 'A plan item overdue and not done' },
    system: 'annualPlan',
    citation,
    reads: [workPlanItem.id, workPlanProgress.id],
    look: overdue,
  },
  {
    id: 'plan-progress-not-reported',
    label: { zh: '计划事项逾一季度未报进展', en: 'A plan item of which nothing was said for a quarter' },
    system: 'annualPlan',
    citation,
    reads: [workPlanItem.id, workPlanProgress.id],
    look: quiet,
  },
  {
    id: 'report-task-not-taken-up',
    label: { zh: '上年报告任务未列入计划', en: "A task of last year's report that the plan does not take up" },
    system: 'annualPlan',
    citation,
    reads: [reportTask.id, workPlanItem.id],
    look: notTakenUp,
  },
]
