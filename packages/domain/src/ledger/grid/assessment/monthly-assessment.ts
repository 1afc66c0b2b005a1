import { civilDate, count, entryKind, flag, text } from '../../entry-kind.ts'

/** 网格员月考核: that the assessment of a month was held and circulated. Its results are computed, not entered. */
export const monthlyAssessment = entryKind({
  id: 'monthly-assessment',
  part: 'grid',
  zh: '网格员月考核',
  en: 'Monthly assessment of grid members',
  key: text({ zh: '考核编号', en: 'Assessment no.' }),
  clocks: { occurred: civilDate({ zh: '考核日期', en: 'Held on' }) },
  fields: {
    circulated: flag({ zh: '已通报', en: 'Circulated' }),
    members: count({ zh: '参加考核人数', en: 'Members assessed', unit: { zh: '人', en: 'people' } }),
  },
})
