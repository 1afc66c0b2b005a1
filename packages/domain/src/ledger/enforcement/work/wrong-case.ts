import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 错案纠正: a case that was handled wrongly, how that came to light and how it was put right. */
export const wrongCase = entryKind({
  id: 'wrong-case',
  part: 'enforcement',
  zh: '错案纠正',
  en: 'Wrong case',
  aboutPeople: true,
  key: text({ zh: '错案编号', en: 'Wrong case no.' }),
  clocks: {
    occurred: civilDate({ zh: '认定日期', en: 'Found on' }),
    closed: civilDate({ zh: '纠正日期', en: 'Put right on', optional: true }),
  },
  fields: {
    case: ref({ zh: '案件编号', en: 'Case no.', to: 'entry:enforcement-case' }),
    source: oneOf({
      zh: '发现途径',
      en: 'Came to light by',
      values: {
        reconsideration: { zh: '行政复议', en: 'Reconsideration' },
        litigation: { zh: '行政诉讼', en: 'Litigation' },
        fileReview: { zh: '案卷评查', en: 'File review' },
        complaint: { zh: '投诉举报', en: 'Complaint' },
        selfCheck: { zh: '自查', en: 'Own check' },
      },
    }),
    error: text({ zh: '错误情形', en: 'What was wrong' }),
    correction: oneOf({
      zh: '纠正方式',
      en: 'Correction',
      optional: true,
      values: {
        changed: { zh: '变更决定', en: 'Decision changed' },
        revoked: { zh: '撤销决定', en: 'Decision revoked' },
        redone: { zh: '重新作出决定', en: 'Decided anew' },
        repaired: { zh: '补正程序', en: 'Procedure repaired' },
      },
    }),
  },
})
