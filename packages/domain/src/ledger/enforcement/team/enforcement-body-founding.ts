import { civilDate, entryKind, oneOf, text } from '../../entry-kind.ts'

/** 执法机构设立: the committee, the team and the office, each with the document that founded it. */
export const enforcementBodyFounding = entryKind({
  id: 'enforcement-body-founding',
  part: 'enforcement',
  zh: '执法机构设立',
  en: 'Founding of an enforcement body',
  key: text({ zh: '机构编号', en: 'Body no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '成立日期', en: 'Founded on' }),
    closed: civilDate({ zh: '撤销日期', en: 'Dissolved on', optional: true }),
  },
  fields: {
    body: oneOf({
      zh: '机构类别',
      en: 'Body',
      values: {
        committee: { zh: '综合行政执法工作委员会', en: 'Enforcement committee' },
        team: { zh: '综合行政执法队', en: 'Enforcement team' },
        office: { zh: '综合执法办公室', en: 'Enforcement office' },
      },
    }),
    title: text({ zh: '机构名称', en: 'Name' }),
    document: text({ zh: '设立文件', en: 'Founding document', optional: true }),
  },
})
