import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx'

// Invented, as a county's own workbooks are: a title over merged cells, headers of two rows, days in many shapes, hours and
// half days, a key of the row alone, totals and signatures at the end, sheets that are no ledgers.
const sessions: WriteSheet = {
  name: '1.学法情况',
  rows: [
    ['乐昌镇2023年学法用法情况统计表（合成数据，仅供示例）'],
    ['序号', '学习时间', '学习对象', '学习情况', null, null, '时长（小时）', '参加人数', '备注'],
    [null, null, null, '内容', '方式', '是否法治专题', null, null, null],
    [1, '2023年2月3日', '中心组', '习近平法治思想', '专题', '√', 1.5, '１２人', '会议室'],
    [2, '3月15日', '班子', '民法典', '会前', '√', 0.5, '9', null],
    [3, '2023.4.20', '班子', '安全生产', '会前', null, 0.5, '9人', null],
    [4, '2023/5/6', '干部', '行政处罚法', '讲座', '√', 2, 46, null],
    ['合计', null, null, null, null, null, 4.5, 76, null],
    ['填表人：某某', null, null, '审核人：某某', null, null, '日期：2023年12月31日'],
  ],
  merges: [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 8 },
    { startRow: 1, startCol: 3, endRow: 1, endCol: 5 },
    ...[0, 1, 2, 6, 7, 8].map((column) => ({ startRow: 1, startCol: column, endRow: 2, endCol: column })),
  ],
}

const courses: WriteSheet = {
  name: '2.执法培训',
  rows: [
    ['执法人员培训台账（合成数据，仅供示例）'],
    ['课程号', '日期', '课程', '方式', '天数'],
    ['PX01', '2023-07-11', '行政处罚程序', '面授', 0.5],
    ['PX02', '2023-08-22', '证据收集', '面授', '1天'],
  ],
  merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }],
}

const publicity: WriteSheet = {
  name: '3.普法宣传',
  rows: [
    ['活动名称', '日期', '形式', '人次'],
    ['宪法宣传周', '2023-12-04', '普法', '1，200人次'],
    [null, '2023-12-05', '咨询', '85'],
    ['法律援助进村', '20231018', '援助', 64],
  ] satisfies CellValue[][],
  merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
}

const notes: WriteSheet = { name: '填表说明', rows: [['本工作簿全部为合成数据，仅供示例。']] }
const summary: WriteSheet = {
  name: '汇总',
  rows: [
    ['项目', '数量'],
    ['学法', 4],
    ['培训', 2],
    ['普法', 3],
  ],
}

/** A county's own workbook, with several sheets. */
export const countyWorkbook = (): Promise<Uint8Array> =>
  writeXlsx({ sheets: [notes, sessions, courses, publicity, summary] })
