import { civilDate, entryKind, money, oneOf, ref, text } from '../../entry-kind.ts'

/**
 * 网格员补助发放: what was paid to a member for one month. A corrected month is paid up, or taken back, by a later row that names
 * the same month; nothing that was paid is changed.
 */
export const subsidyPayment = entryKind({
  id: 'subsidy-payment',
  part: 'grid',
  zh: '网格员补助发放',
  en: 'Subsidy payment',
  aboutPeople: true,
  key: text({ zh: '发放编号', en: 'Payment no.' }),
  dataSubject: 'member',
  clocks: { occurred: civilDate({ zh: '发放日期', en: 'Paid on' }) },
  fields: {
    member: ref({ zh: '网格员代号', en: 'Person key', to: 'person' }),
    month: civilDate({ zh: '所属月份（月末日期）', en: 'For the month that ends on' }),
    payment: oneOf({
      zh: '款项',
      en: 'Payment',
      values: {
        regular: { zh: '当月补助', en: 'Subsidy of the month' },
        supplement: { zh: '补发', en: 'Supplement' },
        recovery: { zh: '扣回', en: 'Taken back' },
      },
    }),
    amount: money({ zh: '金额', en: 'Amount' }),
    statement: text({ zh: '发放表编号', en: 'Statement no.' }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
})
