import type { PlanFinding } from '../../../alert/organisation/plan-finding.ts'
import { posts } from '../../../township/post.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

/** What is amiss with the annual plan. */
export const annualPlan: Sentences<'code', PlanFinding> = {
  planItemOverdue: ({ item, title, owner, due, days, percent }) => {
    const far = percent === undefined ? '尚未填报进展' : `最近一次填报的进度为${percent}%`
    return `计划事项${item}“${title}”完成期限为${format.date(due)}，未完成，已逾期${days}天，${far}；责任职务：${posts[owner].zh}。`
  },
  planProgressNotReported: ({ item, title, owner, since, never }) => {
    const last = never ? `自${format.date(since)}列入计划以来没有填报过进展` : `上次填报进展是${format.date(since)}`
    return `计划事项${item}“${title}”未完成，${last}，已超过三个月；责任职务：${posts[owner].zh}。`
  },
  reportTaskNotTakenUp: ({ task, title, reportYear, number, planYear }) =>
    `${reportYear}年报告所列第${number}项任务（${task}）“${title}”，${planYear}年计划中没有对应的事项。`,
}
