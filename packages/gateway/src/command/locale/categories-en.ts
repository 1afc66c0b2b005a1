import type { CategoriesText } from './categories-text.ts'

/** `zhunsheng categories` in English. */
export const categoriesEn: CategoriesText = {
  description: 'the six categories: each in its own unit, handled beside closed, never added up unasked',
  sum: 'show what adding them up comes to as well, marked as mixed',
  title: (township, year, upTo) =>
    `${township}: the six categories of ${year}${upTo === undefined ? '' : ` (up to ${upTo})`}`,
  columns: ['Category', 'Unit', 'In the report', 'Handled', 'Of them closed', 'Remark'],
  closedFrom: (day, basis) => `no new ones from ${day} on (${basis})`,
  notSummed:
    'Handled is not closed. The six have different units and are not added up (--sum shows a mixed sum). Duplicates and merged events count once.',
  mixed: (handled, without, units) =>
    `[mixed units, no number of events] the six added up: ${handled}; without participations in epidemic control: ${without}. It mixes ${units}. The report does not have this number; this product derives it.`,
  noSum: 'Some of the six have no data, so that there is no sum.',
}
