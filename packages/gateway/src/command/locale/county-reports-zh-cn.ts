import type { CountyReportsText } from './county-reports-text.ts'

/** `zhunsheng county reports` in Chinese. */
export const countyReportsZhCN: CountyReportsText = {
  description: '各乡镇年度报告：是否按时报送、公开，公开在哪里',
  year: '报告年度（默认：截至日的上一年）',
  on: '截至此日（北京时间）当天结束，默认今天',
  notOver: (year, day) => `${year}年尚未结束，截至${day}没有应当报送的报告。`,
  title: (county, year, day) => `${county}各乡镇${year}年度报告（截至${day}）`,
  columns: ['乡镇', '报送', '结果', '公开', '结果', '公开处'],
  noLedger: '没有台账',
  nowhere: '没有写明',
  total: ({ townships, submitted, submittedNotLate, published, publishedNotLate }) =>
    `${townships}个乡镇：报送${submitted}个，其中未逾期${submittedNotLate}个；公开${published}个，其中未逾期${publishedNotLate}个。`,
}
