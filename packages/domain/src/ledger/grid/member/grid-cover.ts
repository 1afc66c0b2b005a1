import { posts } from '../../../township/post.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 网格代管: who answers for a grid while it is vacant or its member on leave. Covering replaces nobody. */
export const gridCover = entryKind({
  id: 'grid-cover',
  part: 'grid',
  zh: '网格代管',
  en: 'Grid cover',
  aboutPeople: true,
  key: text({ zh: '代管编号', en: 'Cover no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '起始日期', en: 'From' }),
    closed: civilDate({ zh: '终止日期', en: 'Until', optional: true }),
  },
  fields: {
    grid: ref({ zh: '网格代码', en: 'Grid code', to: 'entry:grid' }),
    member: ref({ zh: '代管人代号', en: 'Person key of who covers', to: 'person' }),
    because: oneOf({
      zh: '代管原因',
      en: 'Because of',
      values: { vacancy: { zh: '空缺', en: 'Vacancy' }, leave: { zh: '请假', en: 'Leave' } },
    }),
    approver: oneOf({ zh: '批准人职务', en: 'Approved by', values: posts, optional: true }),
  },
})
