import type { TimeUnit } from '@zhunsheng/domain/calendar'
import type { DueText } from './due-text.ts'

// 按月计算的期限，剩余与逾期以日计。
const unit: Readonly<Record<TimeUnit, string>> = {
  calendarDay: '天',
  workingDay: '个工作日',
  month: '天',
  hour: '小时',
}
const state: DueText['state'] = {
  overdue: '逾期',
  grace: '宽限',
  soon: '将到期',
  running: '进行中',
  given: '时间已足',
}

/** 关于到期事项的语句。 */
export const dueZhCN: DueText = {
  description: '到期清单：截至某日，各项工作制度正在计算、将到期、已逾期的期限及其依据',
  on: '截至此日（北京时间）结束时；不写则为今天',
  system: '只列一项工作制度，写其代号或名称',
  onlySoon: '只列将到期的',
  onlyOverdue: '只列已逾期和宽限内的',
  unknownSystem: (given, known) => `没有工作制度“${given}”。可用：${known}。`,
  title: (township, day) => `${township} 截至${day}的到期清单`,
  columns: ['状态', '事项', '涉及', '起算', '期限', '剩余', '责任'],
  state,
  reportYear: (year) => `${year}年度`,
  clock: (name, basis) => `${name} · ${basis}`,
  deadline: { day: (text) => text, instant: (text) => text, suspended: (text) => `自${text}起中止` },
  left: (units, of) => `剩${units}${unit[of]}`,
  overdue: (units, of) => (units === 0 ? '已过期限' : `逾期${units}${unit[of]}`),
  toGive: (units, of) => `还须${units}${unit[of]}`,
  given: '已满',
  standsStill: '中止中',
  total: (count, states) => `共 ${count} 项：${states}。`,
  ofState: (name, count) => `${name} ${count}`,
  none: '没有正在计算的期限。',
  notCounted: (count) => `${count} 项期限无法计算：`,
  issue: (clock, matter, sentence) => `  ${clock} ${matter}：${sentence}`,
}
