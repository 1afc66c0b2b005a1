import { eventCategories, isOpenCategory } from './event-category.ts'
import { civilDate, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'
import { undisclosedFlag } from '../../undisclosed-flag.ts'

/** 综治事件: a matter on the governance platform. Handled (处置) is not closed (办结). */
export const event = entryKind({
  id: 'event',
  part: 'grid',
  zh: '综治事件',
  en: 'Governance event',
  aboutPeople: true,
  key: text({ zh: '事件编号', en: 'Event no.' }),
  dataSubject: 'reporter',
  clocks: {
    occurred: civilDate({ zh: '发生日期', en: 'Occurred on' }),
    reported: civilDate({ zh: '上报日期', en: 'Reported on' }),
    closed: civilDate({ zh: '办结日期', en: 'Closed on', optional: true }),
  },
  fields: {
    category: oneOf({ zh: '类别', en: 'Category', values: eventCategories }),
    source: oneOf({
      zh: '上报主体',
      en: 'Reported by',
      values: {
        village: { zh: '村（社区）', en: 'Village or community' },
        gridMember: { zh: '网格员', en: 'Grid member' },
        hotline: { zh: '12345热线', en: 'Hotline 12345' },
        visitor: { zh: '来访群众', en: 'Visitor' },
        superior: { zh: '上级交办', en: 'Assigned from above' },
        police: { zh: '公安机关移交', en: 'Handed over by the police' },
      },
    }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division' }),
    grid: ref({ zh: '网格代码', en: 'Grid code', to: 'entry:grid', optional: true }),
    reporter: ref({ zh: '上报人代号', en: 'Person key of the reporter', to: 'person' }),
    selfHandled: flag({
      zh: '自办件',
      en: 'Handled on the spot',
      note: { zh: '当场发现、当场解决，一步办结', en: 'found and solved by the reporter, closed in one step' },
      example: '否',
      optional: true,
    }),
    duplicateOf: ref({ zh: '重复于事件编号', en: 'Duplicate of event no.', to: 'entry:event', optional: true }),
    handled: flag({ zh: '已处置', en: 'Handled' }),
    valid: flag({ zh: '有效', en: 'Valid' }),
    due: civilDate({ zh: '办结时限', en: 'Due on' }),
    undisclosed: undisclosedFlag,
    summary: text({ zh: '事件摘要', en: 'Summary', mark: 'personal', optional: true }),
  },
  checks: [
    {
      code: 'categoryClosed',
      columns: ['category', 'reported'],
      holds: ({ category, reported }) =>
        typeof category !== 'string' || typeof reported !== 'string' || isOpenCategory(category, reported),
    },
    {
      code: 'selfHandledNotClosed',
      columns: ['selfHandled', 'closed'],
      holds: ({ selfHandled, closed }) => selfHandled !== true || closed !== undefined,
    },
  ],
})
