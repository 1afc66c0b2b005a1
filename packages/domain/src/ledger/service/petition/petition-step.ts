import { posts } from '../../../township/post.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'
import { handlingUnits } from '../../grid/centre/handling-unit.ts'
import { petitionRoutes } from './petition.ts'

/**
 * 信访办理记录: one step of a petition, from its registration to the opinion on re-examination.
 *
 * @see 信访工作条例 第22条 to 第36条
 */
export const petitionStep = entryKind({
  id: 'petition-step',
  part: 'service',
  zh: '信访办理记录',
  en: 'Step of a petition',
  aboutPeople: true,
  key: text({ zh: '办理编号', en: 'Step no.' }),
  clocks: { occurred: civilDate({ zh: '办理日期', en: 'Done on' }) },
  fields: {
    petition: ref({ zh: '信访编号', en: 'Petition no.', to: 'entry:petition' }),
    step: oneOf({
      zh: '环节',
      en: 'Step',
      example: 'registered',
      values: {
        registered: { zh: '登记', en: 'Registered' },
        routed: { zh: '转送', en: 'Forwarded' },
        assigned: { zh: '交办', en: 'Assigned' },
        objected: { zh: '提出管辖异议', en: 'Jurisdiction objected to' },
        objectionSettled: { zh: '异议核实处理', en: 'Objection settled' },
        told: { zh: '告知接收情况和处理途径', en: 'Petitioner told of receipt and route' },
        accepted: { zh: '受理', en: 'Accepted' },
        notAccepted: { zh: '不予受理', en: 'Not accepted' },
        routeFound: { zh: '导入法定途径', en: 'Led into its lawful route' },
        investigated: { zh: '调查核实', en: 'Facts looked into' },
        hearingHeld: { zh: '听证', en: 'Hearing' },
        mediated: { zh: '调解和解', en: 'Mediated or settled' },
        extended: { zh: '批准延长', en: 'Extended' },
        replied: { zh: '回复建议意见', en: 'Suggestion replied to' },
        answered: { zh: '出具处理意见书', en: 'Opinion issued' },
        served: { zh: '送达答复', en: 'Answer served' },
        reviewRequested: { zh: '请求复查', en: 'Review asked for' },
        reviewed: { zh: '作出复查意见', en: 'Opinion on review' },
        reviewServed: { zh: '送达复查意见', en: 'Opinion on review served' },
        reExaminationRequested: { zh: '请求复核', en: 'Re-examination asked for' },
        reExamined: { zh: '作出复核意见', en: 'Opinion on re-examination' },
        withdrawn: { zh: '信访人撤回', en: 'Withdrawn' },
        closed: { zh: '办结', en: 'Closed' },
        archived: { zh: '归档', en: 'Archived' },
      },
    }),
    unit: oneOf({ zh: '办理单位', en: 'Handling unit', values: handlingUnits, optional: true }),
    route: oneOf({ zh: '法定途径', en: 'Route', values: petitionRoutes, optional: true }),
    outcome: oneOf({
      zh: '结论',
      en: 'Outcome',
      optional: true,
      values: {
        supported: { zh: '予以支持', en: 'Supported' },
        explained: { zh: '解释说明', en: 'Explained' },
        notSupported: { zh: '不予支持', en: 'Not supported' },
        upheld: { zh: '维持', en: 'Upheld' },
        changed: { zh: '变更', en: 'Changed' },
        revoked: { zh: '撤销', en: 'Revoked' },
      },
    }),
    until: civilDate({ zh: '延长（听证、反馈）至', en: 'Until', optional: true }),
    approver: oneOf({ zh: '批准人职务', en: 'Approved by', values: posts, optional: true }),
    toldOn: civilDate({ zh: '告知信访人日期', en: 'Petitioner told on', optional: true }),
    reason: text({ zh: '理由', en: 'Reason', optional: true }),
    document: text({ zh: '文书编号', en: 'Document no.', optional: true }),
  },
})
