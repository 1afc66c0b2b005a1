import type { TodayText } from './today-text.ts'

/** `zhunsheng today` in Chinese. */
export const todayZhCN: TodayText = {
  description: '今日工作：什么到期、新登记了什么、谁手上有什么、得分有何变动',
  on: '看哪一天（当日结束时），默认今天',
  since: '与哪一天结束时相比，默认前一天',
  all: '全部列出，不只列前几项',
  sinceLater: (since, on) => `--since ${since} 不早于 --on ${on}，请改 --since 或 --on。`,
  title: (township, day) => `${township} ${day}的工作`,
  due: (overdue, grace, soon) =>
    `【到期】逾期${overdue}项${grace === 0 ? '' : `、宽限期内${grace}项`}、将到期${soon}项`,
  nothingDue: '没有逾期和将到期的事项。',
  dueColumns: ['状态', '事项', '涉及', '期限', '剩余', '责任'],
  more: (rest, command) => `还有${rest}项：${command}`,
  cameIn: (since, entries) => `【新登记】${since}结束以后，共${entries}条`,
  nothingCame: '没有新登记。',
  changes: { entered: '新增', correction: '更正', void: '作废' },
  count: (entries) => `${entries}条`,
  waiting: '【谁手上有什么】按未了结的期限',
  moreWaiting: (rest) => `还有${rest}个：--all 全部列出`,
  nobody: '没有正在计算的期限。',
  waitingColumns: ['责任', '逾期', '将到期', '进行中'],
  stages: '【卡在哪一步】按未办完的事项',
  nothingOpen: '没有未办完的事项。',
  stageColumns: ['程序', '已办到', '件数', '最早', '下一步可以', '例如'],
  score: (year, book, before, now) => `【得分】${year}年 ${book}：${before} → ${now}`,
  unchanged: (points) => `没有变动：${points}`,
  pointColumns: ['路径', '指标', '之前', '现在', '因为'],
  timePassed: '时间推移',
  andMore: (keys, rest) => `${keys}等${rest}条`,
}
