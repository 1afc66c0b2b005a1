import { civilDate, count, entryKind, oneOf, text } from '../../entry-kind.ts'

/** 法治宣传活动: an event of public legal education, legal aid publicity or consultation. */
export const publicityEvent = entryKind({
  id: 'publicity-event',
  part: 'service',
  zh: '法治宣传活动',
  en: 'Legal publicity event',
  key: text({ zh: '活动编号', en: 'Event no.' }),
  clocks: { occurred: civilDate({ zh: '活动日期', en: 'Held on' }) },
  fields: {
    form: oneOf({
      zh: '形式',
      en: 'Form',
      values: {
        legalAid: { zh: '法律援助宣传', en: 'Legal aid publicity' },
        consultation: { zh: '法律咨询', en: 'Legal consultation' },
        publicEducation: { zh: '普法宣传', en: 'Public legal education' },
      },
    }),
    title: text({ zh: '活动名称', en: 'Title' }),
    participants: count({ zh: '参加人次', en: 'Participants', unit: { zh: '人次', en: 'participations' } }),
  },
})
