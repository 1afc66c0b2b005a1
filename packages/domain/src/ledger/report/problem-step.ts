import { posts } from '../../township/post.ts'
import { civilDate, count, entryKind, oneOf, ref, text } from '../entry-kind.ts'

/** 整改记录: one step in putting a problem right: its cause, a measure with its deadline, progress, verification. */
export const problemStep = entryKind({
  id: 'problem-step',
  part: 'report',
  zh: '整改记录',
  en: 'Step of a rectification',
  key: text({ zh: '整改编号', en: 'Step no.' }),
  clocks: { occurred: civilDate({ zh: '办理日期', en: 'Done on' }) },
  fields: {
    problem: ref({ zh: '问题编号', en: 'Problem no.', to: 'entry:problem' }),
    step: oneOf({
      zh: '环节',
      en: 'Step',
      example: 'measureSet',
      values: {
        causeFound: { zh: '查明原因', en: 'Cause found' },
        measureSet: { zh: '确定措施', en: 'Measure set' },
        progressed: { zh: '整改进展', en: 'Progress' },
        extended: { zh: '批准延期', en: 'Extended' },
        completed: { zh: '整改完成', en: 'Completed' },
        verified: { zh: '核查通过', en: 'Verified' },
        verificationFailed: { zh: '核查不通过', en: 'Verification failed' },
        closed: { zh: '销号', en: 'Closed' },
        reopened: { zh: '重新整改', en: 'Reopened' },
      },
    }),
    measure: text({ zh: '措施', en: 'Measure', optional: true }),
    until: civilDate({ zh: '整改期限', en: 'To be done by', optional: true }),
    percent: count({ zh: '进度', en: 'Progress', unit: { zh: '%', en: '%' }, optional: true }),
    by: oneOf({ zh: '核查（批准）人职务', en: 'Verified or approved by', values: posts, optional: true }),
    reason: text({ zh: '说明', en: 'Reason', optional: true }),
    document: text({ zh: '文书编号', en: 'Document no.', optional: true }),
  },
  checks: [
    {
      code: 'moreThanAll',
      columns: ['percent'],
      holds: ({ percent }) => typeof percent !== 'number' || percent <= 100,
    },
  ],
})
