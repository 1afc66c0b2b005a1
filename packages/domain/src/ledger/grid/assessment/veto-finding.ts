import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 一票否决认定: a finding that caps or voids a score, whatever the points. It is voided when an objection succeeds. */
export const vetoFinding = entryKind({
  id: 'veto-finding',
  part: 'grid',
  zh: '一票否决认定',
  en: 'Veto finding',
  aboutPeople: true,
  key: text({ zh: '认定编号', en: 'Finding no.' }),
  clocks: { occurred: civilDate({ zh: '认定日期', en: 'Found on' }) },
  fields: {
    finding: oneOf({
      zh: '情形',
      en: 'Finding',
      values: {
        falsifiedReport: { zh: '虚报假报信息', en: 'Falsified report' },
        majorUnlawfulIncident: { zh: '重大违法行政事件', en: 'Major unlawful-administration incident' },
        falsifiedData: { zh: '数据造假', en: 'Falsified data' },
        reportNotPublished: { zh: '年度报告未公开', en: 'Annual report not published' },
        unlawfulEnforcement: { zh: '违法执法', en: 'Unlawful enforcement' },
      },
    }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person', optional: true }),
    basis: text({ zh: '认定依据', en: 'Basis' }),
  },
})
