import { civilDate, entryKind, oneOf, text } from '../../entry-kind.ts'
import { enforcementBodies } from '../team/enforcement-body.ts'

/**
 * 职责清单条目: what the list of one body says of a matter: who leads in it, who assists. Lists of several bodies that say
 * different things overlap, leave a gap or contradict each other.
 */
export const dutyStatement = entryKind({
  id: 'duty-statement',
  part: 'enforcement',
  zh: '权责清单条目',
  en: 'Statement of a duty',
  key: text({ zh: '条目编号', en: 'Statement no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '施行日期', en: 'In force from' }),
    closed: civilDate({ zh: '失效日期', en: 'In force until', optional: true }),
  },
  fields: {
    list: text({ zh: '清单版本', en: 'Version of the list' }),
    statedBy: oneOf({ zh: '清单单位', en: 'Whose list', values: enforcementBodies }),
    item: text({ zh: '事项代码', en: 'Item code' }),
    title: text({ zh: '事项名称', en: 'Matter' }),
    holder: oneOf({ zh: '承担单位', en: 'Held by', values: enforcementBodies }),
    role: oneOf({
      zh: '分工',
      en: 'Role',
      values: {
        lead: { zh: '牵头实施', en: 'Leads' },
        assist: { zh: '配合', en: 'Assists' },
      },
    }),
  },
})
