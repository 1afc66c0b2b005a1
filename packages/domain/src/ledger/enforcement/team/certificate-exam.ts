import { civilDate, entryKind, flag, ref, text } from '../../entry-kind.ts'

/** 执法证考试: one candidate's result in the provincial certificate examination. */
export const certificateExam = entryKind({
  id: 'certificate-exam',
  part: 'enforcement',
  zh: '执法证考试成绩',
  en: 'Enforcement certificate examination result',
  aboutPeople: true,
  key: text({ zh: '成绩编号', en: 'Result no.' }),
  dataSubject: 'person',
  clocks: { occurred: civilDate({ zh: '考试日期', en: 'Sat on' }) },
  fields: {
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    passed: flag({ zh: '通过', en: 'Passed' }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
})
