import { posts } from '../../township/post.ts'
import { civilDate, count, entryKind, oneOf, ref, text } from '../entry-kind.ts'

/**
 * 问题清单: a shortcoming that was found, and its cause where one was stated. One that returns names the one before.
 *
 * @see 法治政府建设与责任落实督察工作规定 (contents of the annual report; the article was not read)
 */
export const problem = entryKind({
  id: 'problem',
  part: 'report',
  zh: '问题清单',
  en: 'Problem',
  key: text({ zh: '问题编号', en: 'Problem no.' }),
  clocks: { occurred: civilDate({ zh: '提出日期', en: 'Found on' }) },
  fields: {
    source: oneOf({
      zh: '来源',
      en: 'Source',
      values: {
        annualReport: { zh: '年度报告', en: 'Annual report' },
        inspection: { zh: '督察检查', en: 'Inspection' },
        assessment: { zh: '考核', en: 'Assessment' },
        ownCheck: { zh: '自查', en: 'Own check' },
      },
    }),
    reportYear: count({
      zh: '报告年度',
      en: 'Report year',
      unit: { zh: '年', en: 'year' },
      example: '2023',
      optional: true,
    }),
    number: count({ zh: '序号', en: 'Number', unit: { zh: '号', en: 'no.' }, optional: true }),
    title: text({ zh: '问题', en: 'Problem' }),
    cause: text({ zh: '原因', en: 'Cause', optional: true }),
    owner: oneOf({ zh: '责任职务', en: 'Post that answers', values: posts }),
    returnOf: ref({ zh: '上次的问题编号', en: 'Return of problem no.', to: 'entry:problem', optional: true }),
  },
  checks: [
    {
      code: 'returnOfItself',
      columns: ['returnOf', 'key'],
      holds: ({ returnOf, key }) => returnOf !== key,
    },
  ],
})
