import type { RecordText } from './record-text.ts'

/** 关于逐条登记及其影响的语句。 */
export const recordZhCN: RecordText = {
  description: '登记一条台账记录，并说明哪些计数、得分和提醒随之变动',
  kind: '台账的代号或名称',
  cells: '列名=值，列名与导入表头相同；- 表示从标准输入读取，一行一项（个人信息不留在命令历史中）',
  township: '乡镇代码；省略时取数据库中唯一的乡镇，或由“乡镇代码”一列给出',
  year: '看哪一年的变动；省略时取该条记录所属年度',
  late: '年度已关闭的，作为补录登记',
  dryRun: '只核对并试算变动，不写入',
  synthetic: '标明为合成数据',
  notACell: (position) => `第 ${position} 项不是“列名=值”；值中有空格时，整项加引号。`,
  noCells: (kind) => `没有给出任何一列。各列见 zhunsheng template ${kind}。`,
  needsTownship: (codes) =>
    codes === ''
      ? '数据库中还没有记录：用 --township 说明是哪个乡镇。'
      : `数据库中有多个乡镇：${codes}。请用 --township 指明。`,
  unknownColumn: '台账没有这一列。',
  didYouMean: (column) => `是否要写“${column}”？`,
  columnsAre: (columns) => `可用的列：${columns}。`,
  missingColumn: (column) => `加上“${column}=…”。`,
  doubleColumn: '这一列给了两次。',
  together: '同一事项的几条记录须一并判断的，用 zhunsheng import 一次导入。',
  fault: (column, value, sentence) =>
    `· ${column === undefined ? '' : `“${column}”`}${value === undefined ? '' : `（${value}）`}${column === undefined ? '' : '：'}${sentence}`,
  nothingWritten: (count) => `共 ${count} 处错误，没有写入。`,
  recorded: (entry, place, run) =>
    `已登记 ${entry}（${place}）。撤回：zhunsheng import --withdraw ${run} --reason 理由`,
  wouldBeRecorded: (entry, place) => `核对无误，可以登记 ${entry}（${place}）；这次没有写入。`,
  unchanged: (entry, place) => `台账中已有同样的 ${entry}（${place}），没有写入。`,
  voided: (entry, place) =>
    `台账中有过同样的 ${entry}（${place}），已作废，不计数；没有写入。要再登记，另取编号；因撤回导入而作废的，可用 zhunsheng import --as-corrections 恢复。`,
  returned: (persons) =>
    `${persons} 的个人信息此前已删除，这条记录又带来其个人信息；如非本意，请再执行 zhunsheng erase。`,
  entry: (kind, key) => `${kind} ${key}`,
  figures: (place) => `【计数】${place}，有变动的：`,
  wouldMoveFigures: (place) => `【计数】${place}，登记后会变动的：`,
  figureColumns: ['代号', '计数', '之前', '之后'],
  figureOf: (figure, subject, period) => `${figure}（${subject}，${period}）`,
  points: (book) => `【得分】${book}`,
  pointColumns: ['路径', '指标', '之前', '之后'],
  status: (points, status) => `${points} ${status}`,
  provisional: (points, judged) => `${points}（可判 ${judged}，暂定）`,
  total: '总分',
  why: (path, township, year) => `  为何：zhunsheng explain ${path} --township ${township} --year ${year}`,
  alerts: (day) => `【提醒】截至${day}`,
  came: (finding) => `＋ ${finding}`,
  went: (finding) => `－ ${finding}`,
  basis: (citation) => `  依据：${citation}`,
  nothingMoved: (place, day) => `${place}的计数、得分和截至${day}的提醒均无变动。`,
  notJudged: (issue) => `未比较得分：${issue}`,
  all: '列出全年每一项计数，包括报告没有提到的',
  allColumns: ['代号', '计数', '台账实数', '单位'],
}
