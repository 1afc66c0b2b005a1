import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 加分事项: an adopted report or a commendation that the rules reward. */
export const commendation = entryKind({
  id: 'commendation',
  part: 'grid',
  zh: '加分事项',
  en: 'Commendation',
  aboutPeople: true,
  key: text({ zh: '事项编号', en: 'Item no.' }),
  clocks: { occurred: civilDate({ zh: '认定日期', en: 'Recognised on' }) },
  fields: {
    to: oneOf({
      zh: '受表扬主体',
      en: 'Commended',
      values: {
        gridMember: { zh: '网格员', en: 'Grid member' },
        enforcementOfficer: { zh: '执法人员', en: 'Enforcement officer' },
        township: { zh: '乡镇', en: 'Township' },
      },
    }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person', optional: true }),
    title: text({ zh: '事项', en: 'Matter' }),
  },
})
