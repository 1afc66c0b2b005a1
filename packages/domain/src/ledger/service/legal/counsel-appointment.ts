import { civilDate, entryKind, ref, text } from '../../entry-kind.ts'

/** 村（居）法律顾问聘任: legal counsel appointed for a village or community. */
export const counselAppointment = entryKind({
  id: 'counsel-appointment',
  part: 'service',
  zh: '村（居）法律顾问聘任',
  en: 'Legal counsel appointment',
  key: text({ zh: '聘任编号', en: 'Appointment no.' }),
  dataSubject: 'counsel',
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '聘任日期', en: 'From' }),
    closed: civilDate({ zh: '到期日期', en: 'Until', optional: true }),
  },
  fields: {
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division' }),
    counsel: ref({ zh: '法律顾问代号', en: 'Person key of the counsel', to: 'person' }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
})
