import { civilDate, entryKind, flag, text } from '../entry-kind.ts'

/**
 * 行政执法制度: one institution, which is not one document (a notice may carry several). `proposed` marks names the report
 * does not give.
 */
export const institution = entryKind({
  id: 'institution',
  part: 'enforcement',
  zh: '行政执法制度',
  en: 'Enforcement institution',
  key: text({ zh: '制度编号', en: 'Institution no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '施行日期', en: 'In force from' }),
    closed: civilDate({ zh: '废止日期', en: 'Repealed on', optional: true }),
  },
  fields: {
    title: text({ zh: '制度名称', en: 'Title' }),
    named: flag({ zh: '报告点名', en: 'Named in the report' }),
    proposed: flag({ zh: '拟补名称', en: 'Proposed name' }),
  },
})
