import { civilDate, count, entryKind, text } from '../entry-kind.ts'

const marks = { zh: '分', en: 'marks' }

/** 学法用法考试场次: one sitting of the study-law examination and the marks from which one has passed or is excellent. */
export const examSitting = entryKind({
  id: 'exam-sitting',
  part: 'study',
  zh: '学法用法考试场次',
  en: 'Sitting of the study-law examination',
  key: text({ zh: '场次编号', en: 'Sitting no.' }),
  clocks: { occurred: civilDate({ zh: '考试日期', en: 'Held on' }) },
  fields: {
    title: text({ zh: '场次名称', en: 'Sitting' }),
    due: count({ zh: '应考人数', en: 'Due to sit', unit: { zh: '人', en: 'people' } }),
    passMark: count({ zh: '合格分数', en: 'Pass mark', unit: marks, example: '60' }),
    excellentMark: count({ zh: '优秀分数', en: 'Mark of excellence', unit: marks, example: '90' }),
  },
})
