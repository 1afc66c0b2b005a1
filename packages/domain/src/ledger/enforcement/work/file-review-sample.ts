import { civilDate, count, entryKind, text } from '../../entry-kind.ts'

/** 案卷评查抽样: how the files to be reviewed were drawn; from the seed and the same cases anybody draws the same ones. */
export const fileReviewSample = entryKind({
  id: 'file-review-sample',
  part: 'enforcement',
  zh: '案卷评查抽样',
  en: 'Sample of case files',
  key: text({ zh: '抽样编号', en: 'Sample no.' }),
  clocks: { occurred: civilDate({ zh: '抽样日期', en: 'Drawn on' }) },
  fields: {
    seed: text({ zh: '随机种子', en: 'Seed' }),
    size: count({ zh: '抽取件数', en: 'Files drawn', unit: { zh: '件', en: 'files' }, example: '5' }),
    population: count({ zh: '可抽件数', en: 'Files to draw from', unit: { zh: '件', en: 'files' }, example: '30' }),
    decidedFrom: civilDate({ zh: '决定日期起', en: 'Decided from' }),
    decidedTo: civilDate({ zh: '决定日期止', en: 'Decided up to' }),
  },
  checks: [
    {
      code: 'sampleTooLarge',
      columns: ['size', 'population'],
      holds: ({ size, population }) => typeof size !== 'number' || typeof population !== 'number' || size <= population,
    },
  ],
})
