import { civilDate, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'

/**
 * 执法决定法制审核: the legal review of a case before it is decided: why it is due, who gave which opinion.
 *
 * @see 中华人民共和国行政处罚法 第58条
 */
export const caseReview = entryKind({
  id: 'case-review',
  part: 'enforcement',
  zh: '执法决定法制审核',
  en: 'Legal review of an enforcement decision',
  aboutPeople: true,
  key: text({ zh: '审核编号', en: 'Review no.' }),
  clocks: {
    occurred: civilDate({ zh: '送审日期', en: 'Submitted on' }),
    closed: civilDate({ zh: '出具意见日期', en: 'Opinion given on', optional: true }),
  },
  fields: {
    case: ref({ zh: '案件编号', en: 'Case no.', to: 'entry:enforcement-case' }),
    ground: oneOf({
      zh: '审核事由',
      en: 'Why it is due',
      values: {
        publicInterest: { zh: '涉及重大公共利益', en: 'Important public interest' },
        afterHearing: { zh: '直接关系重大权益，经过听证', en: 'Important rights, after a hearing' },
        complex: { zh: '疑难复杂，涉及多个法律关系', en: 'Complex, several legal relations' },
        byLaw: { zh: '法律、法规规定的其他情形', en: 'Another case that laws name' },
        voluntary: { zh: '自行决定审核', en: 'Chosen by the township' },
      },
    }),
    reviewer: ref({ zh: '审核人代号', en: 'Person key of the reviewer', to: 'person' }),
    isFirstTime: flag({ zh: '初次从事法制审核', en: 'Reviews for the first time' }),
    isQualified: flag({ zh: '取得法律职业资格', en: 'Holds the legal professional qualification' }),
    opinion: oneOf({
      zh: '审核意见',
      en: 'Opinion',
      optional: true,
      values: {
        passed: { zh: '通过', en: 'Passed' },
        notPassed: { zh: '未通过', en: 'Not passed' },
      },
    }),
    document: text({ zh: '文书编号', en: 'Document no.', optional: true }),
  },
  checks: [
    {
      code: 'opinionWithoutDate',
      columns: ['opinion', 'closed'],
      holds: ({ opinion, closed }) => (opinion === undefined) === (closed === undefined),
    },
  ],
})
