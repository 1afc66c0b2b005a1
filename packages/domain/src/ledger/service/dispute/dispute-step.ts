import { civilDate, entryKind, flag, money, oneOf, ref, text } from '../../entry-kind.ts'
import { satisfactions } from '../legal/legal-service-case.ts'

/** Where a dispute goes that is not settled by mediation. */
export const disputeExits = {
  petition: { zh: '信访', en: 'Petitions' },
  police: { zh: '公安机关', en: 'The police' },
  court: { zh: '人民法院', en: 'A court' },
  arbitration: { zh: '仲裁机构', en: 'Arbitration' },
  department: { zh: '主管部门', en: 'The department in charge' },
} as const

/**
 * 纠纷调解记录: one step of a dispute, from its acceptance to its being struck off.
 *
 * @see 中华人民共和国人民调解法 第17条 to 第33条
 */
export const disputeStep = entryKind({
  id: 'dispute-step',
  part: 'service',
  zh: '纠纷调解记录',
  en: 'Step of a dispute',
  aboutPeople: true,
  key: text({ zh: '记录编号', en: 'Step no.' }),
  clocks: { occurred: civilDate({ zh: '办理日期', en: 'Done on' }) },
  fields: {
    dispute: ref({ zh: '纠纷编号', en: 'Dispute no.', to: 'entry:dispute' }),
    step: oneOf({
      zh: '环节',
      en: 'Step',
      example: 'accepted',
      values: {
        accepted: { zh: '受理', en: 'Accepted' },
        notAccepted: { zh: '不予受理', en: 'Not accepted' },
        mediatorNamed: { zh: '确定调解员', en: 'Mediator named' },
        refused: { zh: '当事人拒绝调解', en: 'Mediation refused by a party' },
        mediated: { zh: '组织调解', en: 'Mediated' },
        agreedInWriting: { zh: '达成书面协议', en: 'Agreed in writing' },
        agreedOrally: { zh: '达成口头协议', en: 'Agreed orally' },
        failed: { zh: '调解不成', en: 'Mediation failed' },
        withdrawn: { zh: '当事人撤回', en: 'Withdrawn by the parties' },
        transferred: { zh: '转交', en: 'Transferred' },
        confirmationRequested: { zh: '共同申请司法确认', en: 'Judicial confirmation asked for jointly' },
        confirmed: { zh: '法院确认有效', en: 'Confirmed by the court' },
        confirmationRefused: { zh: '法院不予确认', en: 'Not confirmed by the court' },
        fulfilled: { zh: '协议履行完毕', en: 'Agreement fulfilled' },
        notFulfilled: { zh: '协议未履行', en: 'Agreement not fulfilled' },
        returnVisited: { zh: '回访', en: 'Return visit' },
        struckOff: { zh: '销号', en: 'Struck off' },
        reopened: { zh: '重新办理', en: 'Reopened' },
        archived: { zh: '归档', en: 'Archived' },
      },
    }),
    committee: ref({ zh: '委员会编号', en: 'Committee no.', to: 'entry:mediation-committee', optional: true }),
    mediator: ref({ zh: '调解员代号', en: 'Person key of the mediator', to: 'person', optional: true }),
    signed: flag({ zh: '当事人签名', en: 'Signed by the parties', optional: true }),
    sealed: flag({ zh: '调解员签名并加盖印章', en: 'Signed by the mediator and sealed', optional: true }),
    until: civilDate({ zh: '约定履行期限', en: 'To be fulfilled by', optional: true }),
    amount: money({ zh: '涉及金额', en: 'Amount agreed', optional: true }),
    to: oneOf({ zh: '转交（告知）去向', en: 'Transferred to, or told of', values: disputeExits, optional: true }),
    satisfaction: oneOf({ zh: '满意度', en: 'Satisfaction', values: satisfactions, optional: true }),
    reason: text({ zh: '理由', en: 'Reason', optional: true }),
    document: text({ zh: '文书编号', en: 'Document no.', optional: true }),
  },
})
