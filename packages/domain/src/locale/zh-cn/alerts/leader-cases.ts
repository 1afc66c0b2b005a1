import type { ChargedMatter, LeaderCaseFinding, OfCharge } from '../../../alert/service/leader-case-finding.ts'
import { posts } from '../../../township/post.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const named = ({ charge, title, post }: OfCharge): string => `包案${charge}“${title}”（包案领导：${posts[post].zh}）`
const matters = { petition: '信访事项', dispute: '矛盾纠纷' } as const
const matterOf = ({ of, number }: ChargedMatter): string => `${matters[of]}${number}`
const approved = { charge: '包案', extension: '延期' } as const

/** What is amiss with leaders’ charges. */
export const leaderCases: Sentences<'code', LeaderCaseFinding> = {
  chargeNotVisited: ({ since, never, days, ...of }) => {
    const last = never ? `自${format.date(since)}批准以来没有接访下访记录` : `${format.date(since)}以后没有接访下访记录`
    return `${named(of)}：${last}，已超过${days}日（${days}日为示意值）。领导干部应当定期接访、下访。`
  },
  chargeApprovedByOther: ({ what, on, approver, wanted, ...of }) =>
    `${named(of)}：${format.date(on)}的${approved[what]}由${posts[approver].zh}批准；按通行做法由${wanted.map((post) => posts[post].zh).join('或者')}批准。`,
  chargeMatterUnknown: (finding) => `${named(finding)}：所包的${matterOf(finding)}不在台账中，请核对编号，或者补登。`,
  chargeMatterOpen: (finding) =>
    `${named(finding)}：包案${format.date(finding.closedOn)}已结案，所包的${matterOf(finding)}没有办结记录，请核对。`,
  chargeMeetingUnknown: ({ on, meeting, heldOn, ...of }) => {
    const why =
      heldOn === undefined ? `会议${meeting}不在台账中` : `会议${meeting}${format.date(heldOn)}才召开，晚于报告之日`
    return `${named(of)}：${format.date(on)}登记为已向班子会议报告，${why}，请核对。`
  },
  leaderOverloaded: ({ leader, post, open, bound, charges }) =>
    `${posts[post].zh}（${leader}）在办包案${open}件，超过${bound}件（${bound}件为示意值）：${charges.join('、')}。`,
}
