import { civilDate, entryKind, flag, oneOf, text } from '../entry-kind.ts'

/** 党委会议: a meeting of the Party committee, its topic and who sat in without a vote. */
export const partyMeeting = entryKind({
  id: 'party-meeting',
  part: 'organisation',
  zh: '党委会议',
  en: 'Party committee meeting',
  key: text({ zh: '会议编号', en: 'Meeting no.' }),
  clocks: { occurred: civilDate({ zh: '召开日期', en: 'Held on' }) },
  fields: {
    topic: oneOf({
      zh: '议题类别',
      en: 'Topic',
      values: {
        ruleOfLaw: { zh: '法治政府建设专题', en: 'Rule of law' },
        workReport: { zh: '听取法治工作汇报', en: 'Hearing of a rule-of-law work report' },
        other: { zh: '其他', en: 'Other' },
      },
    }),
    title: text({ zh: '议题', en: 'Subject matter' }),
    judicialOfficeAttended: flag({ zh: '司法所列席', en: 'Judicial office attended' }),
    partyGovernmentOfficeAttended: flag({ zh: '党政办列席', en: 'Party-government office attended' }),
  },
})
