import { civilDate, count, entryKind, oneOf, text } from '../entry-kind.ts'

/** 报告表述: how a document states a figure. 60余 is `over 60`, an open interval, never 60. */
export const claim = entryKind({
  id: 'claim',
  part: 'report',
  zh: '报告数字表述',
  en: 'Claim',
  key: text({ zh: '表述编号', en: 'Claim no.' }),
  clocks: {
    occurred: civilDate({
      zh: '数据截止日期',
      en: 'As of',
      note: { zh: '报告未写明时为推定', en: 'assumed where the report does not say' },
    }),
  },
  fields: {
    statement: text({ zh: '条目', en: 'Statement', note: { zh: '如 G05', en: 'such as G05' }, example: 'G01' }),
    figure: text({ zh: '指标代号', en: 'Figure id', example: 'study.centre-group-sessions' }),
    document: text({ zh: '文件', en: 'Document' }),
    phrase: text({ zh: '原文', en: 'Phrase', example: '6次' }),
    form: oneOf({
      zh: '表述方式',
      en: 'Form',
      values: {
        exact: { zh: '确数', en: 'Exact' },
        over: { zh: '余数', en: 'More than' },
        all: { zh: '全部', en: 'All' },
        structural: { zh: '无数字', en: 'No number' },
      },
    }),
    value: count({
      zh: '数值',
      en: 'Value',
      unit: { zh: '按条目', en: 'of the statement' },
      example: '6',
      optional: true,
    }),
    unit: text({ zh: '单位', en: 'Unit', example: '次' }),
  },
  checks: [
    {
      code: 'claimValueMismatch',
      columns: ['value', 'form'],
      holds: ({ value, form }) => (form === 'exact' || form === 'over') === (value !== undefined),
    },
  ],
})
