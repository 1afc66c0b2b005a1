import type { CategoriesText } from './categories-text.ts'

/** `zhunsheng categories` in Chinese. */
export const categoriesZhCN: CategoriesText = {
  description: '六类信息：各按各的单位，处置和办结分列，不作合计',
  sum: '另列六类相加的数（单位混合，须注明）',
  title: (township, year, upTo) => `${township}${year}年六类信息${upTo === undefined ? '' : `（截至${upTo}）`}`,
  columns: ['类别', '单位', '报告用语', '处置（参与）', '其中办结', '说明'],
  closedFrom: (day, basis) => `${day}起不再新报（${basis}）`,
  notSummed: '处置不等于办结；六类单位不同，不作合计（--sum 可列出混合相加的数）。重复、并案的事件只计一次。',
  mixed: (handled, without, units) =>
    `【单位混合，不是事件数】六类相加 ${handled}；不含疫情防控参与 ${without}。其中混有：${units}。年度报告没有这个数，由本产品推算。`,
  noSum: '六类中有的没有数据，不能相加。',
}
