import { civilDate, count, entryKind, flag, text } from '../entry-kind.ts'

/**
 * 年度报告登记: when last year's annual report was submitted to the county and made public.
 *
 * @see 法治政府建设与责任落实督察工作规定 第24条 (publication)
 */
export const reportRegistration = entryKind({
  id: 'report-registration',
  part: 'report',
  zh: '年度报告登记',
  en: 'Annual report registration',
  key: text({ zh: '登记编号', en: 'Registration no.' }),
  clocks: { occurred: civilDate({ zh: '报送日期', en: 'Submitted on' }) },
  fields: {
    reportYear: count({ zh: '报告年度', en: 'Report year', unit: { zh: '年', en: 'year' }, example: '2022' }),
    submissionDue: civilDate({ zh: '报送期限', en: 'Submission due' }),
    publishedOn: civilDate({ zh: '公开日期', en: 'Published on', optional: true }),
    publicationDue: civilDate({ zh: '公开期限', en: 'Publication due' }),
    coversBothLeaders: flag({ zh: '两位主要负责人均有述', en: 'Covers both principal leaders' }),
    url: text({ zh: '公开地址', en: 'Where', example: 'https://example.invalid/report', optional: true }),
  },
})
