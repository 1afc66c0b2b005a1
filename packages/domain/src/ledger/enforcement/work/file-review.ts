import { civilDate, entryKind, oneOf, points, ref, text } from '../../entry-kind.ts'

/** 案卷评查: what somebody who reviewed the file of a case found. */
export const fileReview = entryKind({
  id: 'file-review',
  part: 'enforcement',
  zh: '案卷评查',
  en: 'Case-file review',
  aboutPeople: true,
  key: text({ zh: '评查编号', en: 'Review no.' }),
  clocks: { occurred: civilDate({ zh: '评查日期', en: 'Reviewed on' }) },
  fields: {
    sample: ref({ zh: '抽样编号', en: 'Sample no.', to: 'entry:file-review-sample', optional: true }),
    case: ref({ zh: '案件编号', en: 'Case no.', to: 'entry:enforcement-case' }),
    reviewer: ref({ zh: '评查人代号', en: 'Person key of the reviewer', to: 'person' }),
    points: points({ zh: '得分', en: 'Points' }),
    result: oneOf({
      zh: '评查结果',
      en: 'Result',
      values: {
        excellent: { zh: '优秀', en: 'Excellent' },
        qualified: { zh: '合格', en: 'Qualified' },
        unqualified: { zh: '不合格', en: 'Unqualified' },
      },
    }),
    findings: text({ zh: '主要问题', en: 'Findings', optional: true }),
  },
})
