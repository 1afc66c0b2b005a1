import { civilDate, count, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/**
 * 执法公示: what the township made public of its enforcement: beforehand, of a decision, or the data of a year; and when it
 * took it back.
 *
 * @see 中华人民共和国行政处罚法 第39条, 第48条
 */
export const enforcementDisclosure = entryKind({
  id: 'enforcement-disclosure',
  part: 'enforcement',
  zh: '执法公示',
  en: 'Disclosure of enforcement',
  key: text({ zh: '公示编号', en: 'Disclosure no.' }),
  clocks: {
    occurred: civilDate({ zh: '公示日期', en: 'Published on' }),
    closed: civilDate({ zh: '撤回日期', en: 'Withdrawn on', optional: true }),
  },
  fields: {
    stage: oneOf({
      zh: '公示环节',
      en: 'Stage',
      values: {
        before: { zh: '事前公开', en: 'Beforehand' },
        during: { zh: '事中公示', en: 'While acting' },
        penalty: { zh: '处罚、许可决定', en: 'A penalty or permit' },
        otherResult: { zh: '其他执法结果', en: 'Another result' },
        annualData: { zh: '年度执法数据', en: 'Data of a year' },
      },
    }),
    case: ref({ zh: '案件编号', en: 'Case no.', to: 'entry:enforcement-case', optional: true }),
    reportYear: count({
      zh: '数据年度',
      en: 'Year of the data',
      unit: { zh: '年', en: 'year' },
      example: '2023',
      optional: true,
    }),
    content: text({ zh: '公示内容', en: 'What was published' }),
    address: text({ zh: '公示位置', en: 'Where', optional: true }),
    reason: text({ zh: '撤回理由', en: 'Reason for withdrawing it', optional: true }),
  },
  checks: [
    {
      code: 'disclosureOfNothing',
      columns: ['stage', 'case', 'reportYear'],
      holds: ({ stage, case: named, reportYear }) =>
        (stage !== 'penalty' || named !== undefined) && (stage !== 'annualData' || reportYear !== undefined),
    },
  ],
})
