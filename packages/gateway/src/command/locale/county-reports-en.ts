import type { CountyReportsText } from './county-reports-text.ts'

/** `zhunsheng county reports` in English. */
export const countyReportsEn: CountyReportsText = {
  description: 'the annual report of each township: submitted and published in time or not, and where',
  year: 'the year that the reports are about (unless given: the year before the day)',
  on: 'at the end of this day in Beijing; today unless given',
  notOver: (year, day) => `${year} is not over on ${day}: no report on it is due.`,
  title: (county, year, day) => `${county}: annual reports of the townships on ${year}, as of ${day}`,
  columns: ['Township', 'Submitted', 'Result', 'Published', 'Result', 'Where'],
  noLedger: 'no ledger',
  nowhere: 'not stated',
  total: ({ townships, submitted, submittedNotLate, published, publishedNotLate }) =>
    `${townships} townships: ${submitted} submitted, ${submittedNotLate} of them not late; ${published} published, ${publishedNotLate} of them not late.`,
}
