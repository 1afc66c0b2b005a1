import type { DecisionFinding } from '../../../alert/decision/decision-finding.ts'
import { reviewComponents } from '../../../ledger/decision/review-team-membership.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'
import { illegalMove } from '../illegal-move.ts'

/** What is amiss with major decisions and their legality review. */
export const decisions: Sentences<'code', DecisionFinding> = {
  decisionWithoutFile: ({ decision, title }) =>
    `重大行政决策${decision}“${title}”没有对应的决策事项，查不到程序记录，请补登决策事项及各程序。`,
  matterNotListed: ({ matter, title }) =>
    `决策事项${matter}“${title}”没有对应的目录事项，请核对目录；确在目录之外的，留存启动依据。`,
  unlawfulStep: ({ move }) => illegalMove(move),
  reviewComponentVacant: ({ component }) => `合法性审查队伍中没有“${reviewComponents[component].zh}”的人员，请补齐。`,
  reviewerOutsideTeam: ({ review, matter, component, reviewer, on }) =>
    `合法性审查${review}（决策事项${matter}）：${format.date(on)}出具意见时，${reviewer}不是审查队伍中“${reviewComponents[component].zh}”的成员，请核对人员或补登任职。`,
}
