import { civilDate, entryKind, flag, oneOf, ref, text } from '../entry-kind.ts'

/** The steps that can be left out, each only with a recorded reason. The legality review is none of them. */
export const waivableSteps = {
  publicParticipation: { zh: '公众参与', en: 'Public participation' },
  expertArgument: { zh: '专家论证', en: 'Expert argumentation' },
  riskAssessment: { zh: '风险评估', en: 'Risk assessment' },
} as const

/**
 * 重大行政决策程序记录: one step of a matter's procedure, on its day, with the document that proves it.
 *
 * @see 重大行政决策程序暂行条例 第10条 to 第36条
 */
export const decisionStep = entryKind({
  id: 'decision-step',
  part: 'decision',
  zh: '重大行政决策程序记录',
  en: 'Step of a major decision',
  key: text({ zh: '程序编号', en: 'Step no.' }),
  clocks: { occurred: civilDate({ zh: '办理日期', en: 'Done on' }) },
  fields: {
    matter: ref({ zh: '决策事项编号', en: 'Matter no.', to: 'entry:decision-matter' }),
    step: oneOf({
      zh: '程序',
      en: 'Step',
      values: {
        drafted: { zh: '拟订草案', en: 'Draft drawn up' },
        waived: { zh: '免除程序', en: 'Step waived' },
        commentOpened: { zh: '公开征求意见', en: 'Public comment opened' },
        commentClosed: { zh: '征求意见结束', en: 'Public comment closed' },
        hearingNoticed: { zh: '送达听证材料', en: 'Hearing material sent' },
        hearingHeld: { zh: '召开听证会', en: 'Hearing held' },
        opinionsHeard: { zh: '其他方式听取意见', en: 'Opinions heard in another way' },
        expertArgued: { zh: '专家论证', en: 'Expert argumentation' },
        riskAssessed: { zh: '风险评估', en: 'Risk assessment' },
        discussed: { zh: '集体讨论', en: 'Collective discussion' },
        partyReported: { zh: '报告同级党委', en: 'Reported to the Party committee' },
        published: { zh: '公布', en: 'Published' },
        executed: { zh: '执行完毕', en: 'Carried out' },
        evaluated: { zh: '后评估', en: 'Evaluated afterwards' },
        stopped: { zh: '终止', en: 'Stopped' },
        archived: { zh: '归档', en: 'Archived' },
      },
    }),
    outcome: oneOf({
      zh: '结果',
      en: 'Outcome',
      optional: true,
      values: {
        adopted: { zh: '同意', en: 'Adopted' },
        returned: { zh: '修改后再议', en: 'To be changed and discussed again' },
        rejected: { zh: '不同意', en: 'Rejected' },
        controllable: { zh: '风险可控', en: 'Risk can be controlled' },
        uncontrollable: { zh: '风险不可控', en: 'Risk cannot be controlled' },
      },
    }),
    waives: oneOf({ zh: '所免程序', en: 'What is waived', optional: true, values: waivableSteps }),
    until: civilDate({ zh: '截止（召开）日期', en: 'Until, or to be held on', optional: true }),
    expertsSigned: flag({ zh: '专家签名', en: 'Signed by the experts', optional: true }),
    reason: text({ zh: '理由', en: 'Reason', optional: true }),
    document: text({ zh: '文书编号', en: 'Document no.', optional: true }),
  },
})
