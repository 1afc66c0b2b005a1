import type { PlanText } from './plan-text.ts'

/** The sentences about the annual plan in Chinese. */
export const planZhCN: PlanText = {
  description: '年度工作计划：由上年报告所列任务起草计划事项',
  draft: '把某年报告所列下年任务写成次年计划事项的填报表，责任职务、责任人、期限留待填写',
  fromReport: '报告年度，如 2023：起草 2024 年的计划',
  out: '写到此文件（.xlsx 或 .csv）；不写则以台账种类命名的 .xlsx；已有的文件不覆盖',
  needsReport: '请用 --from-report 指明报告年度，如 --from-report 2023。',
  noTasks: (reportYear, township) =>
    `台账中没有${township}${reportYear}年报告所列的下年任务，请先导入“报告所列下年任务”。`,
  allTakenUp: (reportYear, planYear, tasks) =>
    `${reportYear}年报告所列的${tasks}项任务都已列入${planYear}年计划，没有需要起草的事项，未写文件。`,
  badOut: (file) => `${file} 的扩展名应为 .xlsx 或 .csv。`,
  written: (planYear, items, takenUp, file) =>
    `已起草${planYear}年计划事项${items}项${takenUp === 0 ? '' : `（另有${takenUp}项任务已列入计划）`}：${file}`,
  next: (columns, file) => `请填写：${columns}；编号可以改。填好后运行 zhunsheng import ${file}。`,
}
