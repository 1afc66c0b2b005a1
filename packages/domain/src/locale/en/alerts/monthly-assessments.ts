import type { AssessmentFinding } from '../../../alert/grid/assessment-finding.ts'
import { posts } from '../../../township/post.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

/** What is amiss with monthly assessments. */
export const monthlyAssessments: Sentences<'code', AssessmentFinding> = {
  assessmentNotCirculated: ({ assessment, held, days, circulated }) => {
    const when =
      circulated === undefined
        ? `were not circulated within ${days} days`
        : `were circulated only on ${format.date(circulated)}, after more than ${days} days`
    return `The results of the monthly assessment ${assessment} of ${format.date(held)} ${when} (${days} days: an arrangement of the township).`
  },
  monthsWithoutAssessment: ({ months }) =>
    `In ${months.map(format.periodOf).join(', ')} there were grid members in post, and no monthly assessment was held.`,
  circularWithoutAssessment: ({ circular, on, assessment }) =>
    assessment === undefined
      ? `Circular ${circular} of ${format.date(on)} does not say which monthly assessment it is about.`
      : `Circular ${circular} of ${format.date(on)} is about the monthly assessment ${assessment}, which is not in the ledger.`,
  assessedMembersDiffer: ({ assessment, held, assessed, inPost }) =>
    `The monthly assessment ${assessment} of ${format.date(held)} is entered with ${assessed} members; in the month up to that day ${inPost} were in post. Check which is right.`,
  deductionAboveBound: ({ person, month, deducted, bound }) =>
    `Grid member ${person} lost ${format.points(deducted)} at discretion in ${format.periodOf(month)}, more than the bound of ${format.points(bound)}.`,
  deductionApprovedByOther: ({ decision, on, approver }) =>
    `The deduction at discretion ${decision} of ${format.date(on)} was approved by the ${posts[approver].en}, which is not among the posts that may by the township’s arrangement.`,
}
