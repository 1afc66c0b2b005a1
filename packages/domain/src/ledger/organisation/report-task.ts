import { civilDate, count, entryKind, text } from '../entry-kind.ts'

/** 下年任务: a task that an annual report sets for the next year; it becomes an item of that year's plan. */
export const reportTask = entryKind({
  id: 'report-task',
  part: 'organisation',
  zh: '报告所列下年任务',
  en: 'Task set by an annual report',
  key: text({ zh: '任务编号', en: 'Task no.' }),
  clocks: { occurred: civilDate({ zh: '提出日期', en: 'Set on' }) },
  fields: {
    reportYear: count({ zh: '报告年度', en: 'Report year', unit: { zh: '年', en: 'year' }, example: '2022' }),
    number: count({ zh: '序号', en: 'Number in the report', unit: { zh: '项', en: 'items' }, example: '1' }),
    title: text({ zh: '任务', en: 'Task' }),
  },
})
