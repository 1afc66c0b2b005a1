import { civilDate, entryKind, flag, money, oneOf, ref, text } from '../../entry-kind.ts'
import { officersDiffer } from './officers-differ.ts'

/** How a step was recorded. */
export const recordForms = {
  text: { zh: '文字', en: 'In writing' },
  audioVisual: { zh: '音像', en: 'By sound or image' },
  both: { zh: '文字和音像', en: 'In writing and by sound or image' },
} as const

/**
 * 执法案件程序记录: one step of a case on its day: who took it, what it came to, the document and the record that prove it.
 *
 * @see 中华人民共和国行政处罚法 第36条 to 第72条
 */
export const caseStep = entryKind({
  id: 'case-step',
  part: 'enforcement',
  zh: '执法案件程序记录',
  en: 'Step of an enforcement case',
  aboutPeople: true,
  key: text({ zh: '程序编号', en: 'Step no.' }),
  clocks: { occurred: civilDate({ zh: '办理日期', en: 'Done on' }) },
  fields: {
    case: ref({ zh: '案件编号', en: 'Case no.', to: 'entry:enforcement-case' }),
    step: oneOf({
      zh: '程序',
      en: 'Step',
      example: 'filed',
      values: {
        notFiled: { zh: '不予立案', en: 'Not filed' },
        filed: { zh: '立案', en: 'Filed' },
        investigated: { zh: '调查取证', en: 'Evidence taken' },
        investigationEnded: { zh: '调查终结', en: 'Investigation ended' },
        noticed: { zh: '事先告知', en: 'Party told what is intended' },
        statementHeard: { zh: '听取陈述申辩', en: 'Statement and defence heard' },
        statementWaived: { zh: '放弃陈述申辩', en: 'Statement and defence waived' },
        hearingRequested: { zh: '要求听证', en: 'Hearing requested' },
        hearingNoticed: { zh: '通知听证', en: 'Hearing announced' },
        hearingHeld: { zh: '举行听证', en: 'Hearing held' },
        hearingForgone: { zh: '放弃听证', en: 'Hearing forgone' },
        discussed: { zh: '集体讨论', en: 'Discussed collectively' },
        dropped: { zh: '撤销立案', en: 'Filing withdrawn' },
        transferReported: { zh: '提出移送报告', en: 'Transfer to the police proposed' },
        transferApproved: { zh: '批准移送', en: 'Transfer approved' },
        transferRefused: { zh: '不批准移送', en: 'Transfer not approved' },
        transferred: { zh: '移送公安机关', en: 'Transferred to the police' },
        policeFiled: { zh: '公安机关立案', en: 'Filed by the police' },
        policeDeclined: { zh: '公安机关不予立案', en: 'Not filed by the police' },
        served: { zh: '送达', en: 'Served' },
        deferralApproved: { zh: '批准延期分期缴纳', en: 'Payment deferred or by instalments' },
        fulfilled: { zh: '履行完毕', en: 'Fulfilled' },
        demanded: { zh: '送达催告书', en: 'Demand served' },
        courtApplied: { zh: '申请法院强制执行', en: 'Court asked to enforce' },
        courtEnforced: { zh: '法院执行完毕', en: 'Enforced by the court' },
        closed: { zh: '结案', en: 'Closed' },
        archived: { zh: '归档', en: 'Archived' },
      },
    }),
    officer: ref({ zh: '执法人员代号', en: 'Person key of the officer', to: 'person', optional: true }),
    secondOfficer: ref({
      zh: '第二执法人员代号',
      en: 'Person key of the second officer',
      to: 'person',
      optional: true,
    }),
    certificatesShown: flag({ zh: '出示执法证件', en: 'Certificates shown', optional: true }),
    power: ref({ zh: '赋权编号', en: 'Power no.', to: 'entry:delegated-power', optional: true }),
    intendedFine: money({ zh: '拟处罚款', en: 'Fine intended', optional: true }),
    hearingDue: flag({ zh: '告知听证权利', en: 'Told of the right to a hearing', optional: true }),
    until: civilDate({ zh: '截止（召开）日期', en: 'Until, or to be held on', optional: true }),
    reason: text({ zh: '理由', en: 'Reason', optional: true }),
    record: oneOf({ zh: '记录形式', en: 'Form of record', optional: true, values: recordForms }),
    document: text({ zh: '文书编号', en: 'Document no.', optional: true }),
  },
  checks: [officersDiffer],
})
