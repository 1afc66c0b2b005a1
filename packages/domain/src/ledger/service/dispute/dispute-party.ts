import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 纠纷当事人: who else is part of a dispute, beside the party that its row names. */
export const disputeParty = entryKind({
  id: 'dispute-party',
  part: 'service',
  zh: '纠纷当事人',
  en: 'Party to a dispute',
  aboutPeople: true,
  key: text({ zh: '当事人编号', en: 'Party no.' }),
  dataSubject: 'person',
  clocks: { occurred: civilDate({ zh: '登记日期', en: 'Registered on' }) },
  fields: {
    dispute: ref({ zh: '纠纷编号', en: 'Dispute no.', to: 'entry:dispute' }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    side: oneOf({
      zh: '地位',
      en: 'Side',
      values: {
        applicant: { zh: '申请人', en: 'Applicant' },
        respondent: { zh: '被申请人', en: 'Respondent' },
        third: { zh: '第三人', en: 'Third party' },
      },
    }),
    type: oneOf({
      zh: '类型',
      en: 'Type',
      values: { individual: { zh: '个人', en: 'Individual' }, organisation: { zh: '单位', en: 'Organisation' } },
    }),
    name: text({ zh: '姓名（名称）', en: 'Name', mark: 'personal', optional: true }),
  },
})
