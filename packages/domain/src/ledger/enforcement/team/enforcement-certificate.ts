import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'
import { enforcementFields } from '../enforcement-field.ts'

/**
 * 执法证: who may act, for what, from when to when. The number on it is personal and lies beside the entry; the business
 * key is one of the ledger.
 *
 * @see 中华人民共和国行政处罚法 第42条, 第55条
 */
export const enforcementCertificate = entryKind({
  id: 'enforcement-certificate',
  part: 'enforcement',
  zh: '执法证',
  en: 'Enforcement certificate',
  aboutPeople: true,
  key: text({ zh: '证件台账编号', en: 'Certificate ledger no.' }),
  dataSubject: 'person',
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '有效期起', en: 'Valid from', example: '2023-01-01' }),
    closed: civilDate({ zh: '注销日期', en: 'Given up on', optional: true }),
  },
  fields: {
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    issuer: text({ zh: '发证机关', en: 'Issued by' }),
    field: oneOf({ zh: '执法领域', en: 'Scope', example: 'comprehensive', values: enforcementFields }),
    expires: civilDate({ zh: '有效期止', en: 'Valid until', example: '2027-12-31' }),
    certificateNumber: text({ zh: '证号', en: 'Number', mark: 'personal', optional: true }),
  },
})
