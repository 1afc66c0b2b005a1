import { civilDate, count, entryKind, flag, oneOf, ref, text } from '../entry-kind.ts'

/** 学法用法考试成绩: one person's result in one sitting. Figures count persons once, however often they sat. */
export const examResult = entryKind({
  id: 'exam-result',
  part: 'study',
  zh: '学法用法考试成绩',
  en: 'Study-law examination result',
  aboutPeople: true,
  key: text({ zh: '成绩编号', en: 'Result no.' }),
  dataSubject: 'person',
  clocks: { occurred: civilDate({ zh: '考试日期', en: 'Sat on' }) },
  fields: {
    exam: oneOf({
      zh: '考试',
      en: 'Examination',
      values: {
        studyLawExam: { zh: '学法用法考试', en: 'Study-law examination' },
        other: { zh: '其他考试', en: 'Other' },
      },
    }),
    personCategory: oneOf({
      zh: '人员类别',
      en: 'Category',
      values: {
        civilServant: { zh: '公务员', en: 'Civil servant' },
        publicInstitution: { zh: '事业人员', en: 'Public-institution staff' },
        contract: { zh: '聘用人员', en: 'Contract staff' },
      },
    }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    mark: count({ zh: '分数', en: 'Mark', unit: { zh: '分', en: 'marks' }, example: '86' }),
    passed: flag({ zh: '通过', en: 'Passed' }),
    excellent: flag({ zh: '优秀', en: 'Excellent', optional: true }),
    sitting: ref({ zh: '场次编号', en: 'Sitting no.', to: 'entry:exam-sitting', optional: true }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
})
