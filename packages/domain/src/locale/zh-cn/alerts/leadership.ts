import type { LeadershipFinding } from '../../../alert/organisation/leadership-finding.ts'
import { leadingGroupMembership } from '../../../ledger/organisation/leading-group-membership.ts'
import { type PostId, posts } from '../../../township/post.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const { date } = format
const places = leadingGroupMembership.fields.place.values
const post = (id: PostId): string => posts[id].zh
const all = (ids: readonly PostId[]): string => ids.map(post).join('、')

/** What is amiss with the leading group and the first persons responsible. */
export const leadership: Sentences<'code', LeadershipFinding> = {
  leadingGroupVacancy: ({ place, until }) =>
    `法治建设领导小组${places[place].zh}空缺：${until === undefined ? '台账中无人担任过' : `上一任任至${date(until)}`}。`,
  leadingGroupWrongPost: ({ place, post: own, person, due }) =>
    `法治建设领导小组${places[place].zh}由${post(own)}（${person}）担任，应由${all(due)}担任。`,
  leadingGroupMissing: ({ post: own, person, since }) =>
    `${post(own)}（${person}，${date(since)}任职）属党政班子，未列入法治建设领导小组。`,
  leadingGroupOutdated: ({ place, post: own, person, until, successors }) =>
    [
      `法治建设领导小组${places[place].zh}仍为${person}，`,
      until === undefined ? `其未任过${post(own)}` : `其任${post(own)}至${date(until)}`,
      successors.length === 0 ? '。' : `，现任${successors.join('、')}未列入小组。`,
    ].join(''),

  noDutyItems: ({ post: own, on }) => `截至${date(on)}，第一责任人职责清单中没有${post(own)}的职责。`,
  noActInYear: ({ post: own, on }) =>
    `截至${date(on)}，本年没有${post(own)}亲自部署、过问、协调或督办的记录。党委书记和镇长分别核对。`,
  noAccountInYear: ({ post: own, on }) => `截至${date(on)}，本年没有${post(own)}述法的记录。党委书记和镇长分别核对。`,
  dutyWithoutAct: ({ post: own, duty, title, on }) =>
    `截至${date(on)}，${post(own)}职责“${title}”（${duty}）本年没有对应的履职记录。`,
}
