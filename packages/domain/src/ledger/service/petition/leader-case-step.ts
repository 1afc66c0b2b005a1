import { posts } from '../../../township/post.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 包案办理记录: one step of a leader's charge, from its approval to the report in the leadership team. */
export const leaderCaseStep = entryKind({
  id: 'leader-case-step',
  part: 'service',
  zh: '包案办理记录',
  en: 'Step of a leader’s charge',
  aboutPeople: true,
  key: text({ zh: '办理编号', en: 'Step no.' }),
  clocks: { occurred: civilDate({ zh: '办理日期', en: 'Done on' }) },
  fields: {
    charge: ref({ zh: '包案编号', en: 'Charge no.', to: 'entry:leader-case' }),
    step: oneOf({
      zh: '环节',
      en: 'Step',
      example: 'approved',
      values: {
        approved: { zh: '批准包案', en: 'Approved' },
        notApproved: { zh: '不批准包案', en: 'Not approved' },
        served: { zh: '送达包案领导', en: 'Served on the leader' },
        planned: { zh: '制定化解方案', en: 'Plan drawn up' },
        visited: { zh: '接访下访', en: 'Petitioner seen or visited' },
        progressed: { zh: '办理进展', en: 'Progress' },
        extensionRequested: { zh: '申请延期', en: 'Extension asked for' },
        extensionApproved: { zh: '批准延期', en: 'Extension approved' },
        extensionRefused: { zh: '不批准延期', en: 'Extension refused' },
        papersFiled: { zh: '报送结案材料', en: 'Closing papers filed' },
        reported: { zh: '班子会议报告', en: 'Reported to the leadership team' },
        closed: { zh: '结案', en: 'Closed' },
      },
    }),
    approver: oneOf({ zh: '批准人职务', en: 'Approved by', values: posts, optional: true }),
    until: civilDate({ zh: '化解（延期）期限', en: 'Until', optional: true }),
    meeting: ref({ zh: '会议编号', en: 'Meeting no.', to: 'entry:party-meeting', optional: true }),
    reason: text({ zh: '理由', en: 'Reason', optional: true }),
    document: text({ zh: '文书编号', en: 'Document no.', optional: true }),
  },
})
