import type { AlertsText } from './alerts-text.ts'

/** 关于提醒的语句。 */
export const alertsZhCN: AlertsText = {
  description: '提醒：截至某日，台账与各项工作制度的要求不相符、需要有人处理的情况及其依据',
  on: '截至此日（北京时间）结束时；不写则为今天',
  system: '只看一项工作制度，写其名称或代号',
  unknownSystem: (given, known) => `没有工作制度“${given}”。可用：${known}。`,
  title: (township, day) => `${township} 截至${day}的提醒`,
  basis: (citation) => `依据：${citation}`,
  entries: (names) => `台账记录：${names}`,
  entry: (kind, key) => `${kind} ${key}`,
  ofSystem: (system, count) => `${system} ${count}`,
  total: (count, looked, systems) => `核对 ${looked} 项规则，提醒 ${count} 条：${systems}。`,
  none: (looked) => `核对 ${looked} 项规则，没有需要提醒的情况。`,
  noAlerts: (system) => `“${system}”尚未设提醒规则。`,
}
