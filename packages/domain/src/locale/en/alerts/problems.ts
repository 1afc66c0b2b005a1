import type { OfProblem, ProblemFinding } from '../../../alert/report/problem-finding.ts'
import { posts } from '../../../township/post.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const place = ({ reportYear, number }: OfProblem): string => {
  if (reportYear === undefined) return ''
  return ` (${number === undefined ? '' : `no. ${number} of `}the report on ${reportYear})`
}
const named = (of: OfProblem): string => `Problem ${of.problem}${place(of)} “${of.title}”`
const owned = ({ owner }: OfProblem): string => `Post responsible: ${posts[owner].en}.`

/** What is amiss with problems and how they are put right. */
export const problems: Sentences<'code', ProblemFinding> = {
  problemCauseMissing: (finding) =>
    `${named(finding)}: no cause is stated; an annual report has to state shortcomings and their causes. ${owned(finding)}`,
  problemWithoutMeasure: ({ since, days, ...of }) =>
    `${named(of)}: no measure since ${format.date(since)}, for more than ${days} days (${days} is an illustrative value). ${owned(of)}`,
  reportProblemLeft: ({ year, percent, ...of }) => {
    const far = percent === undefined ? 'no progress was reported' : `${percent}% was reported last`
    return `${named(of)}: at the end of ${year} neither closed nor entered as a problem that returned; ${far}. ${owned(of)}`
  },
  problemReturned: ({ before, beforeYear, closedOn, ...of }) => {
    const was = beforeYear === undefined ? '' : ` of the report on ${beforeYear}`
    const then = closedOn === undefined ? 'never closed' : `closed on ${format.date(closedOn)}`
    return `${named(of)} is a return of problem ${before}${was}, which was ${then}. ${owned(of)}`
  },
  problemReturnUnknown: ({ before, ...of }) =>
    `${named(of)} is entered as a return of problem ${before}, which is in no ledger. Check the number.`,
}
