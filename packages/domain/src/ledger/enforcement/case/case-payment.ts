import { civilDate, entryKind, flag, money, oneOf, ref, text } from '../../entry-kind.ts'

/**
 * 罚款缴纳: money that the party paid: the fine, or what was added for paying late. Of money taken on the spot, the days on
 * which it was handed in and on which it reached the bank.
 *
 * @see 中华人民共和国行政处罚法 第67条, 第68条, 第71条, 第72条
 */
export const casePayment = entryKind({
  id: 'case-payment',
  part: 'enforcement',
  zh: '罚款缴纳',
  en: 'Payment of a fine',
  aboutPeople: true,
  key: text({ zh: '缴款编号', en: 'Payment no.' }),
  clocks: { occurred: civilDate({ zh: '缴款日期', en: 'Paid on' }) },
  fields: {
    case: ref({ zh: '案件编号', en: 'Case no.', to: 'entry:enforcement-case' }),
    payment: oneOf({
      zh: '款项',
      en: 'Paid for',
      values: {
        fine: { zh: '罚款', en: 'Fine' },
        lateFine: { zh: '加处罚款', en: 'Added for paying late' },
        confiscation: { zh: '没收违法所得', en: 'Confiscation' },
      },
    }),
    amount: money({ zh: '金额', en: 'Amount' }),
    isOnTheSpot: flag({ zh: '当场收缴', en: 'Taken on the spot' }),
    ground: oneOf({
      zh: '当场收缴事由',
      en: 'Why on the spot',
      optional: true,
      values: {
        atMost100: { zh: '一百元以下', en: 'At most 100 yuan' },
        hardLater: { zh: '不当场收缴事后难以执行', en: 'Hard to enforce later' },
        remote: { zh: '边远、水上、交通不便，当事人提出', en: 'Remote, asked for by the party' },
      },
    }),
    handedInOn: civilDate({ zh: '交至机关日期', en: 'Handed in on', optional: true }),
    bankedOn: civilDate({ zh: '缴付银行日期', en: 'Paid into the bank on', optional: true }),
    receipt: text({ zh: '票据号', en: 'Receipt no.', optional: true }),
  },
})
