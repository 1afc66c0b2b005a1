import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'
import { enforcementFields } from '../enforcement-field.ts'

/**
 * 执法资格: uninterrupted days on which one certificate entitles its holder. Nobody writes it down: it follows from the
 * certificate and from when that was suspended or annulled, and carries the id of the certificate.
 *
 * @see 中华人民共和国行政处罚法 第42条
 */
export const entitlementSpan = entryKind({
  id: 'entitlement',
  part: 'enforcement',
  zh: '执法资格（推算）',
  en: 'Entitlement by a certificate (derived)',
  aboutPeople: true,
  key: text({ zh: '资格编号', en: 'Entitlement no.' }),
  dataSubject: 'person',
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '有效起始日期', en: 'From' }),
    closed: civilDate({ zh: '有效终止日期', en: 'Until', optional: true }),
  },
  fields: {
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    field: oneOf({ zh: '执法领域', en: 'Scope', values: enforcementFields }),
    certificate: ref({ zh: '证件台账编号', en: 'Certificate ledger no.', to: 'entry:enforcement-certificate' }),
  },
})
