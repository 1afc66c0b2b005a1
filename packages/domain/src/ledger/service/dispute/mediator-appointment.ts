import { civilDate, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'

/**
 * 人民调解员: who mediates for a committee, as a member or engaged by it.
 *
 * @see 中华人民共和国人民调解法 第13条
 */
export const mediatorAppointment = entryKind({
  id: 'mediator-appointment',
  part: 'service',
  zh: '人民调解员',
  en: 'Mediator',
  aboutPeople: true,
  key: text({ zh: '调解员编号', en: 'Mediator no.' }),
  dataSubject: 'person',
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '推选（聘任）日期', en: 'From' }),
    closed: civilDate({ zh: '终止日期', en: 'Until', optional: true }),
  },
  fields: {
    committee: ref({ zh: '委员会编号', en: 'Committee no.', to: 'entry:mediation-committee' }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    place: oneOf({
      zh: '身份',
      en: 'As',
      values: {
        chair: { zh: '主任', en: 'Chair' },
        member: { zh: '委员', en: 'Member' },
        engaged: { zh: '聘任调解员', en: 'Engaged mediator' },
      },
    }),
    fullTime: flag({ zh: '专职', en: 'Full-time' }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
})
