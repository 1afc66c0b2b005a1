import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'
import { grid } from './grid.ts'

/**
 * 网格责任: uninterrupted days on which a grid in force is answered for in one way. Nobody writes it down: it follows from the
 * register, the assignments, the leaves and the covers, and carries the id of the grid.
 */
export const gridAnswered = entryKind({
  id: 'grid-answered',
  part: 'grid',
  zh: '网格责任（推算）',
  en: 'Who answers for a grid (derived)',
  key: text({ zh: '责任编号', en: 'No.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '起始日期', en: 'From' }),
    closed: civilDate({ zh: '终止日期', en: 'Until', optional: true }),
  },
  fields: {
    grid: ref({ zh: '网格代码', en: 'Grid code', to: 'entry:grid' }),
    type: oneOf({ zh: '类型', en: 'Type', values: grid.fields.type.values }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division' }),
    answered: oneOf({
      zh: '由谁负责',
      en: 'Answered for by',
      values: {
        member: { zh: '网格员', en: 'A member' },
        cover: { zh: '代管人', en: 'Who covers' },
        head: { zh: '网格长', en: 'The head of the grid' },
        nobody: { zh: '无人', en: 'Nobody' },
      },
    }),
    lacking: oneOf({
      zh: '没有网格员的原因',
      en: 'Why no member answers',
      optional: true,
      values: { vacant: { zh: '空缺', en: 'Vacant' }, away: { zh: '离岗', en: 'Away' } },
    }),
  },
})
