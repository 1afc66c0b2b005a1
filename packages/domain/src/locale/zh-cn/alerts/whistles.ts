import type { WhistleFinding } from '../../../alert/enforcement/whistle-finding.ts'
import { enforcementBodies } from '../../../ledger/enforcement/team/enforcement-body.ts'
import { posts } from '../../../township/post.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

type NotApproved = Extract<WhistleFinding, { readonly code: 'whistleNotApproved' }>

const approval = ({ why, approver, approvedOn }: NotApproved): string => {
  const by = approver === undefined ? '' : posts[approver].zh
  switch (why) {
    case 'nobody':
      return '没有批准记录'
    case 'otherPost':
      return `由${by}批准，不是主要负责人`
    case 'undated':
      return `由${by}批准，但没有批准日期`
    case 'afterwards':
      return `${by}${approvedOn === undefined ? '' : `${format.date(approvedOn)}`}才批准，晚于吹哨`
  }
}

/** What is amiss with whistles and patrols. */
export const whistles: Sentences<'code', WhistleFinding> = {
  whistleWithinPowers: ({ whistle, matter, on }) =>
    `${format.date(on)}吹哨${whistle}“${matter}”登记为本级权限内的事项；吹哨针对的是超出本级权限的事项，请核对权限，或者自行办理。`,
  whistleNotApproved: (finding) =>
    `${format.date(finding.on)}吹哨${finding.whistle}“${finding.matter}”${approval(finding)}；吹哨须先经党委书记或者镇长批准。`,
  whistleWithoutTask: ({ whistle, matter, on, days }) =>
    `${format.date(on)}吹哨${whistle}“${matter}”，超过${days}日没有向任何部门派单，也没有办结（${days}日为产品约定）。`,
  whistleTaskNotEvaluated: ({ task, whistle, department, done, days }) =>
    `${enforcementBodies[department].zh}的任务${task}（吹哨${whistle}）${format.date(done)}办结，超过${days}日没有基层评价（${days}日为产品约定）。`,
  patrolFindingsWithoutCase: ({ month, patrols, days }) =>
    `${format.periodOf(month)}有${patrols}次巡查发现问题，超过${days}日没有登记转办的案件（${days}日为产品约定）。`,
  operationWithoutWhistle: ({ operation, matter, on, whistle }) => {
    const why = whistle === undefined ? '没有对应的吹哨记录' : `所填的吹哨${whistle}不在台账中`
    return `${format.date(on)}乡镇发起的联合执法${operation}“${matter}”${why}，请核对发起方，或者补登吹哨。`
  },
}
