import type { StudyFinding } from '../../../alert/study/study-finding.ts'
import { studySession } from '../../../ledger/study/study-session.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const { body: bodies, activity: activities } = studySession.fields
// A lecture is one on the rule of law by its own name.
const named = ({ body, activity, topic }: Extract<StudyFinding, { readonly quota: number }>): string =>
  `${bodies.values[body].zh}${activities.values[activity].zh}${topic === undefined || activity === 'lecture' ? '' : '（法治专题）'}`

/** What is amiss with law study, the study-law examination and legal literacy advocates. */
export const study: Sentences<'code', StudyFinding> = {
  studyQuotaBehind: (finding) =>
    `${named(finding)}：截至${format.date(finding.on)}已举办${finding.held}次，全年应举办${finding.quota}次；按已过天数折算应有${finding.expected}次（折算方法为本产品所定，不是规定）。`,
  studyQuotaMissed: (finding) =>
    `${named(finding)}：${finding.year}年共举办${finding.held}次，未达到应举办的${finding.quota}次。`,
  civilServantsNotSat: ({ year, persons, of }) =>
    `${year}年已组织学法用法考试，在职公务员${of}名中尚有${persons.length}名未参加：${persons.join('、')}。`,
  noExamSitting: ({ year }) => `${year}年没有学法用法考试的场次记录。`,
  examDueDiffers: ({ sitting, held, due, roster }) =>
    `${format.date(held)}的考试场次${sitting}记应考${due}人，按人员名册当日在职且当年尚未通过的公务员为${roster}名，请核对。`,
  examResultDiffers: ({ result, sitting, mark, passMark, passed }) =>
    `成绩${result}为${mark}分，记为${passed ? '通过' : '未通过'}，与场次${sitting}的合格线${passMark}分不符。合格线由场次自定：全国统一的合格线不详（未核实），60分是地方做法。`,
  tooFewAdvocates: ({ village, name, persons, alsoOther, least, by, isDue }) => {
    const also = alsoOther === 0 ? '' : `，其中${alsoOther}名兼任其他角色，仍各计一次`
    const when = isDue ? `目标期限${format.date(by)}已过` : `目标期限为${format.date(by)}，在此之前只作提醒，不算违反`
    return `${name}（${village}）在任法律明白人${persons}名（按人计${also}），每个行政村的目标为不少于${least}名；${when}。`
  },
}
