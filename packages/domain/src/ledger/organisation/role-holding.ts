import { roles } from '../../township/person.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../entry-kind.ts'

/** 角色: a role that a person holds in a village, a community or the township, over time; one person may hold several. */
export const roleHolding = entryKind({
  id: 'role-holding',
  part: 'organisation',
  zh: '角色',
  en: 'Role held',
  aboutPeople: true,
  key: text({ zh: '角色编号', en: 'Role no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '起始日期', en: 'From' }),
    closed: civilDate({ zh: '结束日期', en: 'Until', optional: true }),
  },
  fields: {
    role: oneOf({ zh: '角色', en: 'Role', values: roles }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division', optional: true }),
  },
})
