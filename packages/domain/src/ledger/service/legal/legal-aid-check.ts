import { civilDate, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'

/** What the law asks of each application for legal aid in time. */
export const legalAidChecks = {
  decided: { zh: '在法定期限内作出决定', en: 'Decided on in time' },
  assigned: { zh: '在法定期限内指派', en: 'Assigned in time' },
} as const

/**
 * 法律援助期限检查: whether one step of an application for legal aid was taken in time. Nobody writes it down: it follows from
 * the case and carries its id. It is no kind of the ledger; figures count it as they count entries.
 *
 * @see 中华人民共和国法律援助法 第43条
 */
export const legalAidCheck = entryKind({
  id: 'legal-aid-check',
  part: 'service',
  zh: '法律援助期限检查（推算）',
  en: 'Check of a legal aid case (derived)',
  aboutPeople: true,
  key: text({ zh: '检查编号', en: 'Check no.' }),
  clocks: { occurred: civilDate({ zh: '可判定日期', en: 'Could be told on' }) },
  fields: {
    case: ref({ zh: '办件编号', en: 'Case no.', to: 'entry:legal-service-case' }),
    check: oneOf({ zh: '检查项', en: 'Check', values: legalAidChecks }),
    met: flag({ zh: '符合', en: 'Met' }),
  },
})
