import { checkIdNumber, idDocuments, isIdDocument } from '../../township/id-number.ts'
import { type CellValue, civilDate, entryKind, oneOf, ref, text } from '../entry-kind.ts'

/** What a person is to the township. Figures about civil servants leave everybody else out. */
export const personCategories = {
  civilServant: { zh: '公务员', en: 'Civil servant' },
  publicInstitution: { zh: '事业人员', en: 'Public-institution staff' },
  contract: { zh: '聘用人员', en: 'Contract staff' },
  stationed: { zh: '派驻人员', en: 'Stationed staff' },
  villageCadre: { zh: '村（社区）干部', en: 'Village or community cadre' },
  resident: { zh: '村（居）民', en: 'Resident' },
  outsideExpert: { zh: '外聘人员', en: 'Engaged from outside' },
} as const

// Neither of them, as in a row without personal fields or after they were erased, or both, and they fit.
const isIdentityNumber = (type: CellValue | undefined, number: CellValue | undefined): boolean => {
  if (typeof type !== 'string' || typeof number !== 'string') return type === number
  return isIdDocument(type) && checkIdNumber(type, number).ok
}

/**
 * 人员名册: a person whom the ledgers name by an opaque key. Roles and posts held over time are entries of their own; one
 * person may hold many.
 *
 * @see 中华人民共和国个人信息保护法 第6条, 第28条, 第51条
 */
export const person = entryKind({
  id: 'person',
  part: 'organisation',
  zh: '人员名册',
  en: 'Person',
  aboutPeople: true,
  key: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
  dataSubject: 'key',
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '到岗日期', en: 'From' }),
    closed: civilDate({ zh: '离岗日期', en: 'Until', optional: true }),
  },
  fields: {
    category: oneOf({ zh: '人员类别', en: 'Category', values: personCategories }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
    documentType: oneOf({
      zh: '证件类型',
      en: 'Type of identity document',
      mark: 'personal',
      optional: true,
      values: idDocuments,
    }),
    documentNumber: text({ zh: '证件号码', en: 'Number of the identity document', mark: 'personal', optional: true }),
    specialGroup: oneOf({
      zh: '特殊人群',
      en: 'Special group',
      mark: 'sensitive',
      optional: true,
      values: {
        released: { zh: '刑满释放人员', en: 'Released from prison' },
        communityCorrection: { zh: '社区矫正对象', en: 'Under community correction' },
        mentalDisorder: { zh: '严重精神障碍患者', en: 'With a severe mental disorder' },
        drugUse: { zh: '吸毒人员', en: 'Using drugs' },
        keyYouth: { zh: '重点青少年', en: 'Young person in need of care' },
      },
    }),
    telephone: text({ zh: '联系电话', en: 'Telephone', mark: 'personal', optional: true }),
  },
  checks: [
    {
      code: 'notIdentityNumber',
      columns: ['documentNumber', 'documentType'],
      holds: ({ documentType, documentNumber }) => isIdentityNumber(documentType, documentNumber),
    },
  ],
})
