import type { RunsText } from './runs-text.ts'

/** 关于已作导入的语句。 */
export const runsZhCN: RunsText = {
  list: '列出已入库的各次导入，最近的在前',
  columns: ['次号', '时间', '操作人', '状态', '行数', '文件'],
  state: { publishing: '未完成', done: '完成', withdrawing: '撤回中', withdrawn: '已撤回' },
  none: '尚未导入过任何文件。',
  asCorrections: '与库中不同的行作为更正入库，并记下此理由',
  late: '已关闭年度的行也收，作为补录',
  keepGood: '先导入无误的行，其余写到此文件供改正后导入（.xlsx、.csv）',
  leftOut: (rows, file) => `${rows} 行未导入，请在 ${file} 中改正后导入；其中个人信息未脱敏。`,
  withdraw: '撤回一次导入：其各行由后续记录作废（须加 --reason）',
  reason: '撤回的理由',
  yes: '不再询问',
  filesOrWithdraw: '请写明要导入的文件，或要撤回的导入。',
  needsReason: '撤回须写明理由：--reason。',
  needsYes: '此处无法询问：请加 --yes。',
  unknownRun: (run) => `没有第 ${run} 次导入。见 zhunsheng import list。`,
  confirm: (run) => `要撤回请键入 ${run}：`,
  notConfirmed: '未作任何更改。',
  wouldWithdraw: (run, files, voided, restored) =>
    `第 ${run} 次导入（${files}）：将作废 ${voided} 条，恢复原样 ${restored} 条。`,
  withdrawn: (run, voided, restored) => `第 ${run} 次导入已撤回：作废 ${voided} 条，恢复原样 ${restored} 条。`,
  illegal: (count) => `撤回之后，库中 ${count} 处程序依法就不成立：未作任何更改。请先更正或作废这些记录，再撤回。`,
  left: (count) => `${count} 条保持现状：导入后又有人改过，或其年度已关闭（年度已关闭的，加 --late 再撤回一次）。`,
  leftRow: (kind, key, township, version) => `  ${kind} ${key}（${township}），第 ${version} 版`,
  withdrawProgress: (rows) => `撤回，${rows} 行`,
  stopped: '已停止。已撤回的保持撤回；重新运行同一命令即可继续。',
  corrected: (rows) => `${rows} 行作为更正入库。`,
  withheld: (rows) => `${rows} 行的当事人已删除个人信息：这些行的个人信息没有重新入库。`,
  returned: (persons) =>
    `${persons} 曾删除个人信息，此次导入的新行、更正又带来其个人信息；不应登记的，请再次 zhunsheng erase。`,
  voided: (rows) => `${rows} 行虽在库中，但已作废，不计数。`,
  lateRows: (rows, place, at, named) => `其中 ${rows} 行补录入${place}，该年度已于${at}关闭：${named}`,
  wouldBeLate: (rows, place, at, named) => `其中 ${rows} 行将补录入${place}，该年度已于${at}关闭：${named}`,
  lateAlready: (rows, place) => `${rows} 行此前已补录入${place}。`,
  staleLater: '入库后即列出因此变化的指标、得分与名次。',
}
