import { civilDate, count, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'

/** What an institution is about: the ten that the report names, and others. */
export const institutionSubjects = {
  responsibility: { zh: '行政执法责任', en: 'Responsibility for enforcement' },
  disclosure: { zh: '行政执法公示', en: 'Disclosure of enforcement' },
  fullProcessRecord: { zh: '行政执法全过程记录', en: 'Full-process record' },
  legalReview: { zh: '重大行政执法决定法制审核', en: 'Legal review of major decisions' },
  appraisal: { zh: '行政执法评议考核', en: 'Appraisal of enforcement' },
  fileReview: { zh: '行政执法案卷评查', en: 'Case-file review' },
  discretion: { zh: '行政裁量权基准', en: 'Discretion benchmarks' },
  wrongCases: { zh: '行政执法错案纠正和过错责任追究', en: 'Correction of wrong cases and accountability' },
  statistics: { zh: '行政执法统计', en: 'Enforcement statistics' },
  exemption: { zh: '行政执法尽职免责和容错纠错', en: 'Due-diligence exemption and error tolerance' },
  other: { zh: '其他', en: 'Other' },
} as const

/**
 * 行政执法制度: one institution, which is not one document (a notice may carry several). `proposed` marks names the report
 * does not give.
 */
export const institution = entryKind({
  id: 'institution',
  part: 'enforcement',
  zh: '行政执法制度',
  en: 'Enforcement institution',
  key: text({ zh: '制度编号', en: 'Institution no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '施行日期', en: 'In force from' }),
    closed: civilDate({ zh: '废止日期', en: 'Repealed on', optional: true }),
  },
  fields: {
    title: text({ zh: '制度名称', en: 'Title' }),
    named: flag({ zh: '报告点名', en: 'Named in the report' }),
    proposed: flag({ zh: '拟补名称', en: 'Proposed name' }),
    subject: oneOf({ zh: '制度类别', en: 'Subject', optional: true, values: institutionSubjects }),
    edition: count({ zh: '版次', en: 'Edition', unit: { zh: '版', en: 'edition' }, example: '1', optional: true }),
    replaces: ref({ zh: '替代的制度编号', en: 'Replaces institution no.', to: 'entry:institution', optional: true }),
    document: text({ zh: '载体文件文号', en: 'Document that carries it', optional: true }),
    basis: text({ zh: '制定依据', en: 'Basis', optional: true }),
    adoptedBy: text({ zh: '制定机关', en: 'Adopted by', optional: true }),
    publishedOn: civilDate({ zh: '公布日期', en: 'Published on', optional: true }),
    publishedAt: text({ zh: '公布位置', en: 'Published at', optional: true }),
    reviewBy: civilDate({ zh: '应评估日期', en: 'To be reviewed by', optional: true }),
  },
})
