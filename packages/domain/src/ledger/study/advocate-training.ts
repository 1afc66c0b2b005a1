import { civilDate, creditHours, entryKind, ref, text } from '../entry-kind.ts'

/** 法律明白人培训: one training that one advocate took part in. */
export const advocateTraining = entryKind({
  id: 'advocate-training',
  part: 'study',
  zh: '法律明白人培训',
  en: 'Training of a legal literacy advocate',
  aboutPeople: true,
  key: text({ zh: '培训编号', en: 'Training no.' }),
  clocks: { occurred: civilDate({ zh: '培训日期', en: 'Held on' }) },
  fields: {
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division' }),
    title: text({ zh: '培训内容', en: 'Content' }),
    hours: creditHours({ zh: '学时', en: 'Credit-hours' }),
  },
})
