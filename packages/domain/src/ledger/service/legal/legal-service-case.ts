import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** How satisfied those served are. */
export const satisfactions = {
  satisfied: { zh: '满意', en: 'Satisfied' },
  fair: { zh: '基本满意', en: 'Fairly satisfied' },
  dissatisfied: { zh: '不满意', en: 'Not satisfied' },
} as const

/**
 * 公共法律服务办件: one application for legal aid, one consultation, one document drawn up. Of legal aid the day of acceptance is
 * the one on which the application was received.
 *
 * @see 中华人民共和国法律援助法 第43条
 */
export const legalServiceCase = entryKind({
  id: 'legal-service-case',
  part: 'service',
  zh: '公共法律服务办件',
  en: 'Legal service case',
  aboutPeople: true,
  key: text({ zh: '办件编号', en: 'Case no.' }),
  dataSubject: 'client',
  clocks: {
    occurred: civilDate({ zh: '受理日期', en: 'Accepted on' }),
    closed: civilDate({ zh: '办结日期', en: 'Done on', optional: true }),
  },
  fields: {
    service: oneOf({
      zh: '服务',
      en: 'Service',
      values: {
        legalAid: { zh: '法律援助', en: 'Legal aid' },
        consultation: { zh: '法律咨询', en: 'Consultation' },
        document: { zh: '代写法律文书', en: 'A legal document drawn up' },
        notarisation: { zh: '公证指引', en: 'Guidance to a notary' },
      },
    }),
    channel: oneOf({
      zh: '渠道',
      en: 'Channel',
      values: {
        judicialOffice: { zh: '司法所', en: 'Judicial office' },
        village: { zh: '村（社区）', en: 'Village or community' },
        hotline: { zh: '热线', en: 'Hotline' },
        online: { zh: '网络', en: 'Online' },
      },
    }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division', optional: true }),
    client: ref({ zh: '服务对象代号', en: 'Person key of the client', to: 'person' }),
    counsel: ref({ zh: '承办人代号', en: 'Person key of who serves', to: 'person', optional: true }),
    decidedOn: civilDate({ zh: '援助审查决定日期', en: 'Legal aid decided on', optional: true }),
    assignedOn: civilDate({ zh: '指派援助人员日期', en: 'Legal aid assigned on', optional: true }),
    result: oneOf({
      zh: '结果',
      en: 'Result',
      optional: true,
      values: {
        served: { zh: '已提供服务', en: 'Served' },
        refused: { zh: '不符合条件', en: 'Not entitled' },
        withdrawn: { zh: '撤回', en: 'Withdrawn' },
        referred: { zh: '转介', en: 'Referred elsewhere' },
      },
    }),
    satisfaction: oneOf({ zh: '满意度', en: 'Satisfaction', values: satisfactions, optional: true }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
  checks: [
    {
      code: 'resultWithoutDate',
      columns: ['result', 'closed'],
      holds: ({ result, closed }) => (result === undefined) === (closed === undefined),
    },
  ],
})
