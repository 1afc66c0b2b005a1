import { civilDate, entryKind, oneOf, text } from '../../entry-kind.ts'
import { enforcementBodies } from '../team/enforcement-body.ts'
import { enforcementFields } from '../enforcement-field.ts'

/**
 * 赋权事项: a power that the province has decided to hand over, as a version of the list states it. `item` names the same
 * power from version to version.
 *
 * @see 中华人民共和国行政处罚法 第24条
 */
export const delegatedPower = entryKind({
  id: 'delegated-power',
  part: 'enforcement',
  zh: '赋权事项',
  en: 'Delegated power',
  key: text({ zh: '赋权编号', en: 'Power no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '施行日期', en: 'In force from' }),
    closed: civilDate({ zh: '失效日期', en: 'In force until', optional: true }),
  },
  fields: {
    list: text({ zh: '清单版本', en: 'Version of the list' }),
    item: text({ zh: '事项代码', en: 'Item code' }),
    title: text({ zh: '事项名称', en: 'Power' }),
    field: oneOf({ zh: '执法领域', en: 'Field', values: enforcementFields }),
    handedOverBy: oneOf({ zh: '原实施部门', en: 'Handed over by', values: enforcementBodies }),
    basis: text({ zh: '实施依据', en: 'Basis' }),
    publishedOn: civilDate({ zh: '公布日期', en: 'Published on', optional: true }),
  },
})
