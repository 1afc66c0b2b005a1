import { civilDate, count, entryKind, flag, oneOf, text } from '../entry-kind.ts'

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
    document: text({ zh: '发文字号', en: 'Document no.', optional: true }),
    copied: flag({
      zh: '抄送县委依法治县办',
      en: 'Copied to the county’s office for law-based governance',
      optional: true,
    }),
    medium: oneOf({
      zh: '公开方式',
      en: 'Published in',
      optional: true,
      values: {
        website: { zh: '政府网站', en: 'A website of government' },
        press: { zh: '报刊', en: 'The press' },
        noticeBoard: { zh: '公示栏', en: 'A notice board' },
      },
    }),
    url: text({ zh: '公开地址', en: 'Where', example: 'https://example.invalid/report', optional: true }),
  },
})
