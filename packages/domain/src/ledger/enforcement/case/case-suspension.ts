import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/**
 * 办案期限中止: days that rules of a sector leave out of the time for deciding; the law on penalties itself has none.
 *
 * @see 中华人民共和国行政处罚法 第60条
 */
export const caseSuspension = entryKind({
  id: 'case-suspension',
  part: 'enforcement',
  zh: '办案期限中止',
  en: 'Suspension of a case',
  aboutPeople: true,
  key: text({ zh: '中止编号', en: 'Suspension no.' }),
  clocks: {
    occurred: civilDate({ zh: '中止起始日期', en: 'From' }),
    closed: civilDate({ zh: '恢复前一日', en: 'Until', optional: true }),
  },
  fields: {
    case: ref({ zh: '案件编号', en: 'Case no.', to: 'entry:enforcement-case' }),
    ground: oneOf({
      zh: '事由',
      en: 'Ground',
      values: {
        hearing: { zh: '听证', en: 'Hearing' },
        appraisal: { zh: '检验检测鉴定', en: 'Testing or appraisal' },
        announcement: { zh: '公告', en: 'Announcement' },
        other: { zh: '其他', en: 'Other' },
      },
    }),
    basis: text({ zh: '依据', en: 'Basis' }),
  },
})
