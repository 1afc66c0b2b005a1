import { civilDate, count, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 村（居）法律顾问服务: what appointed counsel did for a village or community on a day, in minutes. */
export const counselService = entryKind({
  id: 'counsel-service',
  part: 'service',
  zh: '法律顾问服务记录',
  en: 'Service of legal counsel',
  key: text({ zh: '服务编号', en: 'Service no.' }),
  clocks: { occurred: civilDate({ zh: '服务日期', en: 'Served on' }) },
  fields: {
    appointment: ref({ zh: '聘任编号', en: 'Appointment no.', to: 'entry:counsel-appointment' }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division' }),
    form: oneOf({
      zh: '形式',
      en: 'Form',
      values: {
        onSite: { zh: '现场坐班', en: 'On site' },
        lecture: { zh: '法治讲座', en: 'Lecture' },
        telephone: { zh: '电话', en: 'By telephone' },
        online: { zh: '网络', en: 'Online' },
      },
    }),
    minutes: count({ zh: '服务时长', en: 'Length', unit: { zh: '分钟', en: 'minutes' }, example: '120' }),
    people: count({ zh: '服务人次', en: 'People served', unit: { zh: '人次', en: 'participations' } }),
  },
})
