import type { AssessmentFinding } from '../../../alert/grid/assessment-finding.ts'
import { posts } from '../../../township/post.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

/** What is amiss with monthly assessments. */
export const monthlyAssessments: Sentences<'code', AssessmentFinding> = {
  assessmentNotCirculated: ({ assessment, held, days, circulated }) => {
    const when =
      circulated === undefined ? `超过${days}日没有通报结果` : `于${format.date(circulated)}才通报结果，超过${days}日`
    return `${format.date(held)}的月考核${assessment}${when}（${days}日为本镇约定）。`
  },
  monthsWithoutAssessment: ({ months }) => `${months.map(format.periodOf).join('、')}有网格员在岗，没有举行月考核。`,
  circularWithoutAssessment: ({ circular, on, assessment }) =>
    assessment === undefined
      ? `${format.date(on)}的通报${circular}没有写明是哪一次月考核。`
      : `${format.date(on)}的通报${circular}所写的月考核${assessment}不在台账中。`,
  assessedMembersDiffer: ({ assessment, held, assessed, inPost }) =>
    `${format.date(held)}的月考核${assessment}登记参加${assessed}人，当月至该日在岗网格员为${inPost}人，请核对。`,
  deductionAboveBound: ({ person, month, deducted, bound }) =>
    `网格员${person} ${format.periodOf(month)}酌情扣分合计${format.points(deducted)}，超过上限${format.points(bound)}。`,
  deductionApprovedByOther: ({ decision, on, approver }) =>
    `${format.date(on)}的酌情扣分${decision}由${posts[approver].zh}批准，该职务不在本镇约定的批准职务之内。`,
}
