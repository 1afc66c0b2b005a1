import { posts } from '../../../township/post.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'
import { handlingUnits } from './handling-unit.ts'

/** Where an event goes when it leaves the governance centre. */
export const eventExits = {
  petition: { zh: '信访', en: 'Petitions' },
  police: { zh: '公安机关', en: 'The police' },
  court: { zh: '人民法院', en: 'A court' },
  arbitration: { zh: '仲裁机构', en: 'Arbitration' },
} as const

/** 综治事件流转记录: one step of an event in the governance centre, on its day. What is solved on the spot has none. */
export const eventStep = entryKind({
  id: 'event-step',
  part: 'grid',
  zh: '综治事件流转记录',
  en: 'Step of a governance event',
  aboutPeople: true,
  key: text({ zh: '流转编号', en: 'Step no.' }),
  clocks: { occurred: civilDate({ zh: '办理日期', en: 'Done on' }) },
  fields: {
    event: ref({ zh: '事件编号', en: 'Event no.', to: 'entry:event' }),
    step: oneOf({
      zh: '环节',
      en: 'Step',
      example: 'accepted',
      values: {
        accepted: { zh: '受理', en: 'Accepted' },
        rejected: { zh: '不予受理', en: 'Not accepted' },
        merged: { zh: '并案', en: 'Merged into another' },
        triaged: { zh: '分流', en: 'Triaged' },
        assigned: { zh: '派单', en: 'Assigned' },
        joined: { zh: '联动处置', en: 'Handled jointly' },
        escalated: { zh: '上报', en: 'Escalated' },
        whistled: { zh: '吹哨', en: 'Departments called' },
        delayRequested: { zh: '申请延期', en: 'Delay asked for' },
        delayApproved: { zh: '批准延期', en: 'Delay approved' },
        delayRefused: { zh: '不批准延期', en: 'Delay refused' },
        feedback: { zh: '处理反馈', en: 'Feedback given' },
        verified: { zh: '核查通过', en: 'Verified' },
        verificationFailed: { zh: '核查不通过', en: 'Verification failed' },
        transferred: { zh: '移送', en: 'Transferred' },
        closed: { zh: '办结', en: 'Closed' },
        reopened: { zh: '重新办理', en: 'Reopened' },
        archived: { zh: '归档', en: 'Archived' },
      },
    }),
    unit: oneOf({ zh: '处置单位', en: 'Handling unit', values: handlingUnits, optional: true }),
    into: ref({ zh: '并入事件编号', en: 'Merged into event no.', to: 'entry:event', optional: true }),
    whistle: ref({ zh: '吹哨编号', en: 'Whistle no.', to: 'entry:whistle', optional: true }),
    to: oneOf({ zh: '移送去向', en: 'Transferred to', values: eventExits, optional: true }),
    until: civilDate({ zh: '办理（延期）至', en: 'Due, or delayed, until', optional: true }),
    approver: oneOf({ zh: '批准人职务', en: 'Approved by', values: posts, optional: true }),
    handler: ref({ zh: '经办人代号', en: 'Person key of the handler', to: 'person', optional: true }),
    reason: text({ zh: '理由', en: 'Reason', optional: true }),
    document: text({ zh: '文书编号', en: 'Document no.', optional: true }),
  },
})
