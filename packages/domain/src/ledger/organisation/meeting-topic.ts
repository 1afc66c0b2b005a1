import { civilDate, entryKind, oneOf, ref, text } from '../entry-kind.ts'

/** 会议议题: one item on the agenda of a meeting of the Party committee; hearing a work report is one. */
export const meetingTopic = entryKind({
  id: 'meeting-topic',
  part: 'organisation',
  zh: '会议议题',
  en: 'Topic of a meeting',
  key: text({ zh: '议题编号', en: 'Topic no.' }),
  clocks: { occurred: civilDate({ zh: '研究日期', en: 'Taken up on' }) },
  fields: {
    meeting: ref({ zh: '会议编号', en: 'Meeting no.', to: 'entry:party-meeting' }),
    category: oneOf({
      zh: '议题类别',
      en: 'Category',
      values: {
        ruleOfLaw: { zh: '法治政府建设专题', en: 'Rule of law' },
        workReport: { zh: '听取法治工作汇报', en: 'Hearing of a rule-of-law work report' },
        majorDecision: { zh: '重大行政决策报告', en: 'Report on a major administrative decision' },
        accountability: { zh: '述法', en: 'Report on rule-of-law performance' },
        other: { zh: '其他', en: 'Other' },
      },
    }),
    title: text({ zh: '议题', en: 'Topic' }),
    matter: ref({ zh: '决策事项编号', en: 'Matter of a decision', to: 'entry:decision-matter', optional: true }),
    outcome: text({ zh: '议定事项', en: 'What was resolved', optional: true }),
  },
})
