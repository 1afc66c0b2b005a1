import type { PlanFinding } from '../../../alert/organisation/plan-finding.ts'
import { posts } from '../../../township/post.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

/** What is amiss with the annual plan. */
export const annualPlan: Sentences<'code', PlanFinding> = {
  planItemOverdue: ({ item, title, owner, due, days, percent }) => {
    const far = percent === undefined ? 'no progress was ever reported' : `${percent}% was reported last`
    return `Plan item ${item} “${title}” was due on ${format.date(due)} and is not done, ${days} ${days === 1 ? 'day' : 'days'} later; ${far}. Post responsible: ${posts[owner].en}.`
  },
  planProgressNotReported: ({ item, title, owner, since, never }) => {
    const last = never
      ? `planned on ${format.date(since)}, never reported on`
      : `last reported on ${format.date(since)}`
    return `Plan item ${item} “${title}” is not done: ${last}, more than three months ago. Post responsible: ${posts[owner].en}.`
  },
  reportTaskNotTakenUp: ({ task, title, reportYear, number, planYear }) =>
    `Task ${number} of the report on ${reportYear} (${task}), “${title}”, is taken up by no item of the plan for ${planYear}.`,
}
