import { posts } from '../../../township/post.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'
import { officersDiffer } from './officers-differ.ts'

/**
 * 登记保存和查封扣押: things of the party that are kept, from the day on which they were taken to the one on which it was
 * decided what becomes of them. A seizure that is prolonged has two entries: its own, and one of the prolongation from the day
 * on which it was approved; the first one then ends on that day, or is left open.
 *
 * @see 中华人民共和国行政处罚法 第56条
 * @see 中华人民共和国行政强制法 第25条
 */
export const caseMeasure = entryKind({
  id: 'case-measure',
  part: 'enforcement',
  zh: '登记保存和查封扣押',
  en: 'Preservation or seizure',
  aboutPeople: true,
  key: text({ zh: '措施编号', en: 'Measure no.' }),
  clocks: {
    occurred: civilDate({ zh: '实施日期', en: 'Taken on' }),
    closed: civilDate({ zh: '处理日期', en: 'Decided on', optional: true }),
  },
  fields: {
    case: ref({ zh: '案件编号', en: 'Case no.', to: 'entry:enforcement-case' }),
    measure: oneOf({
      zh: '措施',
      en: 'Measure',
      values: {
        preservation: { zh: '先行登记保存', en: 'Registered and preserved' },
        seizure: { zh: '查封扣押', en: 'Sealed or seized' },
        extendedSeizure: { zh: '延长查封扣押（经批准）', en: 'Seizure prolonged, with approval' },
      },
    }),
    approver: oneOf({ zh: '批准人职务', en: 'Approved by', values: posts, optional: true }),
    officer: ref({ zh: '执法人员代号', en: 'Person key of the officer', to: 'person' }),
    secondOfficer: ref({
      zh: '第二执法人员代号',
      en: 'Person key of the second officer',
      to: 'person',
      optional: true,
    }),
    reason: text({ zh: '理由', en: 'Reason', optional: true }),
    document: text({ zh: '文书编号', en: 'Document no.', optional: true }),
  },
  checks: [officersDiffer],
})
