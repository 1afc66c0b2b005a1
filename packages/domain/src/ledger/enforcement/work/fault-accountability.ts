import { posts } from '../../../township/post.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 过错责任追究和尽职免责: what followed for somebody from a wrong case: a measure, or exemption on a stated ground. */
export const faultAccountability = entryKind({
  id: 'fault-accountability',
  part: 'enforcement',
  zh: '过错责任追究和尽职免责',
  en: 'Accountability for a fault, or exemption',
  aboutPeople: true,
  key: text({ zh: '追责编号', en: 'Accountability no.' }),
  clocks: { occurred: civilDate({ zh: '决定日期', en: 'Decided on' }) },
  fields: {
    wrongCase: ref({ zh: '错案编号', en: 'Wrong case no.', to: 'entry:wrong-case' }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    measure: oneOf({
      zh: '处理',
      en: 'Measure',
      values: {
        criticism: { zh: '批评教育', en: 'Criticism and instruction' },
        certificateSuspended: { zh: '暂扣执法证', en: 'Certificate suspended' },
        movedAway: { zh: '调离执法岗位', en: 'Moved away from enforcement' },
        discipline: { zh: '依规依法处分', en: 'Disciplined' },
        exempted: { zh: '尽职免责', en: 'Exempted, duties done' },
      },
    }),
    ground: oneOf({
      zh: '免责情形',
      en: 'Ground of exemption',
      optional: true,
      values: {
        dutiesDone: { zh: '已依照规定和程序履职', en: 'Acted by the rules and procedure' },
        evidenceHidden: { zh: '当事人提供虚假材料，无法识别', en: 'False material that could not be told' },
        rulesUnclear: { zh: '规定不明确，理解适用有分歧', en: 'Rules unclear, read in more than one way' },
        beyondControl: { zh: '不可抗力', en: 'Beyond anybody’s control' },
      },
    }),
    reason: text({ zh: '理由', en: 'Reason' }),
    approver: oneOf({ zh: '批准人职务', en: 'Approved by', values: posts }),
  },
  checks: [
    {
      code: 'exemptionWithoutGround',
      columns: ['ground', 'measure'],
      holds: ({ measure, ground }) => (measure === 'exempted') === (ground !== undefined),
    },
  ],
})
