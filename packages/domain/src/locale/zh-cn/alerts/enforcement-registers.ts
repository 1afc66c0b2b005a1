import type {
  CertificateFinding,
  EnforcementPlace,
  EnforcementRegisterFinding,
} from '../../../alert/enforcement/enforcement-register-finding.ts'
import { committeeMembership } from '../../../ledger/enforcement/team/committee-membership.ts'
import { type EnforcementBody, enforcementBodies } from '../../../ledger/enforcement/team/enforcement-body.ts'
import { institutionSubjects } from '../../../ledger/enforcement/power/institution.ts'
import { teamMembership } from '../../../ledger/enforcement/team/team-membership.ts'
import { teamUnits } from '../../../ledger/enforcement/team/team-unit.ts'
import { type PostId, posts } from '../../../township/post.ts'
import { formatCreditHours } from '../../../value/credit-hours.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const { date } = format
const [seats, teamPosts] = [committeeMembership.fields.seat.values, teamMembership.fields.post.values]
const placeName = (at: EnforcementPlace): string =>
  at.body === 'committee' ? `执法委员会${seats[at.place].zh}` : `综合执法队${teamPosts[at.place].zh}`
const all = (ids: readonly PostId[]): string => ids.map((id) => posts[id].zh).join('、')
const bodies = (ids: readonly EnforcementBody[]): string => ids.map((id) => enforcementBodies[id].zh).join('、')
const hours = formatCreditHours

const lapsed: Readonly<Record<Extract<CertificateFinding, { readonly standing: string }>['standing'], string>> = {
  annulled: '已吊销',
  givenUp: '已注销',
  expired: '已过有效期',
  suspended: '在暂扣期内',
}

/** 综合执法队伍、制度、培训、执法证、权责清单的提醒。 */
export const enforcementRegisters: Sentences<'code', EnforcementRegisterFinding> = {
  enforcementPlaceVacant: ({ until, ...at }) =>
    `${placeName(at)}空缺：${until === undefined ? '台账中无人担任过' : `上一任任至${date(until)}`}。`,
  enforcementPlaceWrongPost: ({ person, post, due, ...at }) =>
    post === undefined
      ? `${placeName(at)}为${person}，未注明当然任职职务，其当日也不担任${all(due)}；按本镇安排应由${all(due)}担任。`
      : `${placeName(at)}由${posts[post].zh}（${person}）担任，按本镇安排应由${all(due)}担任。`,
  enforcementPlaceOutdated: ({ person, post, until, successors, ...at }) =>
    [
      `${placeName(at)}仍为${person}，`,
      until === undefined ? `其未任过${posts[post].zh}` : `其任${posts[post].zh}至${date(until)}`,
      successors.length === 0 ? '。' : `，现任${successors.join('、')}未列入。`,
    ].join(''),
  unitNotStationed: ({ unit, persons, until }) =>
    `执法队中有${teamUnits[unit].zh}人员${persons.length}名（${persons.join('、')}），当日${teamUnits[unit].zh}没有派驻${until === undefined ? '记录' : `：派驻至${date(until)}`}，请核对人员或补登派驻。`,
  certifiedDiffers: ({ person, says }) =>
    says
      ? `队伍台账记${person}持执法证，执法证台账中没有其有效证件，请核对。`
      : `队伍台账记${person}未持执法证，执法证台账中有其有效证件，请核对。`,

  institutionPastReview: ({ institution, title, reviewBy, days }) =>
    `制度${institution}“${title}”应于${date(reviewBy)}前评估，已逾期${days}天。`,
  institutionsNotPublished: ({ institutions }) =>
    `现行制度中有${institutions.length}项没有公布日期：${institutions.join('、')}。请公布，或补登公布日期。`,
  institutionNotRepealed: ({ institution, title, replacedBy, since }) =>
    `制度${institution}“${title}”已由${replacedBy}自${date(since)}起替代，但没有废止日期，两者同时有效。`,
  institutionMissing: ({ subject }) => `报告点名的“${institutionSubjects[subject].zh}”没有现行制度。`,
  institutionEditionsInForce: ({ subject, institutions }) =>
    `“${institutionSubjects[subject].zh}”先后替代的多个版本同时有效：${institutions.join('、')}。请补登废止日期。`,

  trainingItemOverdue: ({ item, title, due, days }) =>
    `培训计划${item}“${title}”计划于${date(due)}前完成，没有对应的已举办课程，已逾期${days}天。`,
  courseOffPlan: ({ course, title, held, item }) =>
    `${date(held)}举办的课程${course}“${title}”${item === undefined ? '没有对应的计划事项' : `所列的计划事项${item}不在计划中`}，请核对。`,
  attendanceAboveOffered: ({ attendance, course, person, received, offered }) =>
    `考勤${attendance}：${person}所得${hours(received)}学时，超过课程${course}举办的${hours(offered)}学时，请核对。举办学时与个人所得学时是两个数。`,
  officerBehindTarget: ({ person, year, on, daysServed, received, expected, norm, isYearOver }) => {
    const base = `每人每年${norm}学时（未核实），扣除入队前、离队后和批准离岗的天数，按在岗${daysServed}天折算`
    return isYearOver
      ? `${person}${year}年所得${hours(received)}学时，应得${hours(expected)}学时：${base}，四舍五入到四分之一学时。`
      : `${person}截至${date(on)}所得${hours(received)}学时，按已过天数应有${hours(expected)}学时：${base}，舍去不足四分之一学时的部分（折算方法为本产品所定，不是规定）。`
  },

  certificateExpiring: ({ certificate, person, expires, days }) =>
    `执法证${certificate}（${person}）有效期至${date(expires)}，还有${days}天，请换证。`,
  officerWithoutCertificate: ({ person, certificate, standing }) =>
    `${person}仍在镇综合执法办公室，其执法证${certificate}${lapsed[standing]}，没有其他有效证件，在此期间不得从事执法活动。`,
  certificateNotIssued: ({ person, passed, days, after }) =>
    `${person}于${date(passed)}通过执法证考试，已过${days}天，仍没有执法证记录（超过${after}天即提醒，为本产品所定，不是规定）。`,

  dutyOverlap: ({ item, title, bodies: claiming }) =>
    `事项${item}“${title}”职责重叠：${bodies(claiming)}各自的清单都写明由本单位牵头实施。请协商明确，协商不成的报请共同的上一级机关指定。`,
  dutyGap: ({ item, title, isDelegated, named }) =>
    `事项${item}“${title}”职责空白：${isDelegated ? '已赋权，' : ''}没有单位在自己的清单中写明牵头实施${named.length === 0 ? '' : `，其他单位的清单写的是${bodies(named)}`}。`,
  dutyContradiction: ({ item, title, statedBy, holder, own }) =>
    [
      `事项${item}“${title}”清单矛盾：`,
      statedBy === 'delegatedPowers' ? '赋权清单' : `${enforcementBodies[statedBy].zh}的清单`,
      `写明由${enforcementBodies[holder].zh}牵头实施，${enforcementBodies[holder].zh}自己的清单`,
      own.length === 0 ? '没有写明由谁牵头。' : `写的是${bodies(own)}。`,
    ].join(''),
  dutyWithoutPower: ({ item, title, statedBy }) =>
    `事项${item}“${title}”：${bodies(statedBy)}的清单写明由镇综合行政执法队牵头实施，当日赋权清单中没有这一事项。镇只能在赋权范围内实施行政处罚。`,
  powerNotPublished: ({ power, item, title, publishedOn }) =>
    `赋权${power}（事项${item}“${title}”）已施行，${publishedOn === undefined ? '没有公布日期' : `公布日期为${date(publishedOn)}，当日尚未公布`}。省级决定应当公布，请核对。`,
  casesOfEndedPower: ({ power, item, title, until, replacedBy, cases }) =>
    `赋权${power}（事项${item}“${title}”）有效至${date(until)}，${replacedBy === undefined ? '没有替代的赋权' : `已由${replacedBy}替代`}；仍有${cases.length}件尚未决定的案件以其为依据：${cases.join('、')}。`,
}
