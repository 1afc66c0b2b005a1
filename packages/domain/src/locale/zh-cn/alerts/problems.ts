import type { OfProblem, ProblemFinding } from '../../../alert/report/problem-finding.ts'
import { posts } from '../../../township/post.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const place = ({ reportYear, number }: OfProblem): string => {
  if (reportYear === undefined) return ''
  return `${reportYear}年度报告${number === undefined ? '' : `第${number}个`}`
}
const named = (of: OfProblem): string => `${place(of)}问题${of.problem}“${of.title}”`
const owned = ({ owner }: OfProblem): string => `责任职务：${posts[owner].zh}。`

/** What is amiss with problems and how they are put right. */
export const problems: Sentences<'code', ProblemFinding> = {
  problemCauseMissing: (finding) => `${named(finding)}未说明原因；年度报告应当写明不足及其原因。${owned(finding)}`,
  problemWithoutMeasure: ({ since, days, ...of }) =>
    `${named(of)}自${format.date(since)}起超过${days}日没有整改措施（${days}日为示意值）；${owned(of)}`,
  reportProblemLeft: ({ year, percent, ...of }) => {
    const far = percent === undefined ? '没有进度记录' : `最近一次填报的进度为${percent}%`
    return `${named(of)}到${year}年底没有销号，也没有登记为再次出现，${far}；${owned(of)}`
  },
  problemReturned: ({ before, beforeYear, closedOn, ...of }) => {
    const was = beforeYear === undefined ? '' : `${beforeYear}年度报告的`
    const then = closedOn === undefined ? '至今没有销号' : `${format.date(closedOn)}已经销号`
    return `${named(of)}是${was}问题${before}再次出现，上次的问题${then}。${owned(of)}`
  },
  problemReturnUnknown: ({ before, ...of }) =>
    `${named(of)}登记为问题${before}再次出现，而问题${before}不在台账中，请核对编号。`,
}
