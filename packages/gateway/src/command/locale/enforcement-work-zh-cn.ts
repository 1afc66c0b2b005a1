import type { EnforcementWorkText } from './enforcement-work-text.ts'

/** The sentences about drawing case files and about the yearly statistics of enforcement, in Chinese. */
export const enforcementWorkZhCN: EnforcementWorkText = {
  files: '执法案卷：按随机种子抽取待评查的案卷',
  draw: '从一段时间内作出决定的案件中按种子抽取案卷；种子和台账相同，谁来抽都一样',
  seed: '随机种子：任意文字（首尾空格不计），宜在抽取之前公开商定',
  size: '抽取件数',
  from: '决定日期起（含当日）',
  to: '决定日期止（含当日）',
  on: '抽样日期；不写则为今天，此日之后的决定不抽',
  record: '同时登记到“案卷评查抽样”台账',
  key: '登记时的抽样编号；不写则自动编号',
  late: '所属年度已关账时，作为迟报记录登记',
  needs: (options) => `请写明${options}。`,
  badSize: (text) => `“${text}”不是件数，应为不小于1的整数。`,
  upsideDown: (from, to) => `起日${from}晚于止日${to}。`,
  emptySeed: '随机种子为空，请在 --seed 后写明。',
  drawnBefore: (on, from) => `抽样日期${on}早于起日${from}，其间没有可抽的决定：请改 --on 或 --from。`,
  onlyRecorded: '--key、--late 只在登记抽样时有用，请同时加 --record。',
  nothingToDraw: (township, from, to) => `${township}从${from}至${to}没有作出决定的案件，无可抽取。`,
  drawn: (township, from, to, population, drawn) =>
    `${township}从${from}至${to}作出决定的案件${population}件，抽取${drawn}件：`,
  columns: ['序号', '案件编号', '案由', '决定日期'],
  again: (seed, on) => `随机种子：${seed}，抽样日期：${on}。用同样的种子、日期和台账可以重抽核对。`,
  statistics: '年度行政执法统计表：按类别列出本年执法方面的全部指标',
  statisticsOut: '另存为此 CSV 文件；已有的文件不覆盖',
  badOut: (file) => `${file} 的扩展名应为 .csv。`,
  statisticsTitle: (township, year) => `${township}${year}年度行政执法统计表`,
  statisticsColumns: ['类别', '指标代号', '指标', '数值', '基数', '单位'],
}
