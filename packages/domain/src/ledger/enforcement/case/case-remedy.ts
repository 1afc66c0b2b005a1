import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/**
 * 复议诉讼: a remedy that the party sought, and what came of it.
 *
 * @see 中华人民共和国行政处罚法 第7条, 第48条, 第73条
 */
export const caseRemedy = entryKind({
  id: 'case-remedy',
  part: 'enforcement',
  zh: '行政复议和诉讼',
  en: 'Reconsideration or litigation',
  aboutPeople: true,
  key: text({ zh: '救济编号', en: 'Remedy no.' }),
  clocks: {
    occurred: civilDate({ zh: '申请（起诉）日期', en: 'Sought on' }),
    closed: civilDate({ zh: '办结日期', en: 'Concluded on', optional: true }),
  },
  fields: {
    case: ref({ zh: '案件编号', en: 'Case no.', to: 'entry:enforcement-case' }),
    remedy: oneOf({
      zh: '救济途径',
      en: 'Remedy',
      values: {
        reconsideration: { zh: '行政复议', en: 'Reconsideration' },
        litigation: { zh: '行政诉讼', en: 'Litigation' },
      },
    }),
    result: oneOf({
      zh: '结果',
      en: 'Result',
      optional: true,
      values: {
        upheld: { zh: '维持（驳回）', en: 'Upheld' },
        changed: { zh: '变更', en: 'Changed' },
        revoked: { zh: '撤销', en: 'Revoked' },
        unlawful: { zh: '确认违法', en: 'Found unlawful' },
        invalid: { zh: '确认无效', en: 'Found invalid' },
        withdrawn: { zh: '撤回申请', en: 'Given up by the party' },
      },
    }),
    document: text({ zh: '文书编号', en: 'Document no.', optional: true }),
  },
  checks: [
    {
      code: 'resultWithoutDate',
      columns: ['result', 'closed'],
      holds: ({ result, closed }) => (result === undefined) === (closed === undefined),
    },
  ],
})
