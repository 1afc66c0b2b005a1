import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 通报: a circulated notice: the results of a month, or a report that did not come. */
export const circular = entryKind({
  id: 'circular',
  part: 'grid',
  zh: '通报',
  en: 'Circular',
  key: text({ zh: '通报文号', en: 'Circular no.' }),
  clocks: { occurred: civilDate({ zh: '印发日期', en: 'Issued on' }) },
  fields: {
    about: oneOf({
      zh: '通报事项',
      en: 'About',
      values: {
        monthlyAssessment: { zh: '网格员月考核', en: 'Monthly assessment of grid members' },
        annualReport: { zh: '年度报告报送公开', en: 'Submission and publication of the annual report' },
        other: { zh: '其他', en: 'Something else' },
      },
    }),
    issuer: oneOf({
      zh: '通报机关',
      en: 'Issued by',
      values: { township: { zh: '本镇', en: 'The township' }, county: { zh: '县', en: 'The county' } },
    }),
    assessment: ref({ zh: '考核编号', en: 'Assessment no.', to: 'entry:monthly-assessment', optional: true }),
    title: text({ zh: '标题', en: 'Title' }),
  },
})
