import { civilDate, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'

/**
 * 网格在岗: uninterrupted days on which somebody holds a post in a grid and is there, or is away. Nobody writes it down: it
 * follows from the assignments and the leaves, and carries the id of the assignment.
 */
export const gridServiceSpan = entryKind({
  id: 'grid-service',
  part: 'grid',
  zh: '网格在岗（推算）',
  en: 'Service in a grid (derived)',
  aboutPeople: true,
  key: text({ zh: '在岗编号', en: 'No.' }),
  dataSubject: 'member',
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '起始日期', en: 'From' }),
    closed: civilDate({ zh: '终止日期', en: 'Until', optional: true }),
  },
  fields: {
    member: ref({ zh: '网格员代号', en: 'Person key', to: 'person' }),
    grid: ref({ zh: '网格代码', en: 'Grid code', to: 'entry:grid' }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division' }),
    post: oneOf({
      zh: '岗位',
      en: 'Post',
      values: {
        fullTime: { zh: '专职网格员', en: 'Full-time grid member' },
        partTime: { zh: '兼职网格员', en: 'Part-time grid member' },
        head: { zh: '网格长', en: 'Grid head' },
        notStated: { zh: '未注明', en: 'Not stated' },
      },
    }),
    away: flag({ zh: '离岗', en: 'Away' }),
  },
})
