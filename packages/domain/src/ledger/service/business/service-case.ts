import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'
import { serviceApplicants } from './service-item.ts'

/** 办件: one application for a service, with the last day that was promised. Who applied is not kept. */
export const serviceCase = entryKind({
  id: 'service-case',
  part: 'service',
  zh: '政务服务办件',
  en: 'Service case',
  key: text({ zh: '办件编号', en: 'Case no.' }),
  clocks: {
    occurred: civilDate({ zh: '受理日期', en: 'Accepted on' }),
    closed: civilDate({ zh: '办结日期', en: 'Done on', optional: true }),
  },
  fields: {
    item: ref({ zh: '事项编码', en: 'Item no.', to: 'entry:service-item' }),
    applicant: oneOf({ zh: '申请人类型', en: 'Applicant', values: serviceApplicants }),
    channel: oneOf({
      zh: '办理渠道',
      en: 'Channel',
      values: {
        oneWindow: { zh: '综合窗口', en: 'The one window' },
        departmentWindow: { zh: '部门窗口', en: 'A window of a department' },
        oneNetwork: { zh: '网上', en: 'Online' },
        assisted: { zh: '帮办代办', en: 'Done for the applicant' },
      },
    }),
    due: civilDate({ zh: '承诺办结日期', en: 'Promised by' }),
    result: oneOf({
      zh: '结果',
      en: 'Result',
      optional: true,
      values: {
        granted: { zh: '准予', en: 'Granted' },
        refused: { zh: '不予', en: 'Refused' },
        withdrawn: { zh: '申请人撤回', en: 'Withdrawn' },
      },
    }),
    evaluation: oneOf({
      zh: '评价',
      en: 'Evaluated as',
      optional: true,
      values: {
        satisfied: { zh: '满意', en: 'Satisfied' },
        fair: { zh: '基本满意', en: 'Fairly satisfied' },
        dissatisfied: { zh: '不满意', en: 'Not satisfied' },
      },
    }),
  },
  checks: [
    {
      code: 'resultWithoutDate',
      columns: ['result', 'closed'],
      holds: ({ result, closed }) => (result === undefined) === (closed === undefined),
    },
  ],
})
