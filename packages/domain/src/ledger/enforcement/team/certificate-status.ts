import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 执法证状态: days on which a certificate does not entitle its holder: suspended, or annulled for good. */
export const certificateStatus = entryKind({
  id: 'certificate-status',
  part: 'enforcement',
  zh: '执法证暂扣吊销',
  en: 'Certificate suspended or annulled',
  aboutPeople: true,
  key: text({ zh: '状态编号', en: 'Status no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '起始日期', en: 'From', example: '2023-12-01' }),
    closed: civilDate({ zh: '终止日期', en: 'Until', optional: true, example: '2023-12-31' }),
  },
  fields: {
    certificate: ref({ zh: '证件台账编号', en: 'Certificate ledger no.', to: 'entry:enforcement-certificate' }),
    status: oneOf({
      zh: '状态',
      en: 'Status',
      values: {
        suspended: { zh: '暂扣', en: 'Suspended' },
        annulled: { zh: '吊销', en: 'Annulled' },
      },
    }),
    reason: text({ zh: '理由', en: 'Reason' }),
  },
})
