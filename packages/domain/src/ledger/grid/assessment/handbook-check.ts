import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 工作手册检查: the quarterly look at a member's handbook; it counts in the month in which it is made. */
export const handbookCheck = entryKind({
  id: 'handbook-check',
  part: 'grid',
  zh: '工作手册检查',
  en: 'Handbook check',
  aboutPeople: true,
  key: text({ zh: '检查编号', en: 'Check no.' }),
  clocks: { occurred: civilDate({ zh: '检查日期', en: 'Checked on' }) },
  fields: {
    member: ref({ zh: '网格员代号', en: 'Person key', to: 'person' }),
    result: oneOf({
      zh: '结果',
      en: 'Result',
      values: {
        regular: { zh: '规范', en: 'Regular' },
        irregular: { zh: '不规范', en: 'Irregular' },
        missing: { zh: '未建立', en: 'None kept' },
      },
    }),
  },
})
