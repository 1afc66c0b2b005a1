import type { TimelineSentences } from '../../procedure/timeline-drawing/timeline-words.ts'
import { timeUnits } from './time-units.ts'

// What is drawn says how many days, and cites no law in words.
const units = { ...timeUnits, calendarDay: '天' }

/** What a drawn timeline says in Chinese. */
export const timeline: TimelineSentences = {
  title: (procedure, caseKey) => `${procedure} ${caseKey}`,
  asOf: (day) => `截至${day}`,
  steps: '步骤',
  clocks: '期限',
  noClocks: '没有起算的期限。',
  status: {
    inTime: '按期',
    late: '逾期办结',
    given: '时间已足',
    endedEarly: '未满即止',
    running: '进行中',
    soon: '将到期',
    overdue: '逾期',
    suspended: '中止中',
  },
  late: (count, unit) => `超${count}${units[unit]}`,
  left: (count, unit) => `剩${count}${units[unit]}`,
  toGive: (count, unit) => `还须${count}${units[unit]}`,
  used: (count, length, unit) => `已用${count}，期限${length}${units[unit]}`,
  until: (start, last) => (last === undefined ? `${start}起，中止中` : `${start}起，至${last}`),
  endedOn: (day) => `止于${day}`,
  refused: (step) => `${step}（不符合规定）`,
  notCounted: (clock, why) => `${clock}：${why}`,
  legend: {
    used: '已用',
    left: '剩余',
    still: '中止',
    late: '逾期',
    last: '最后一日',
    end: '了结',
    today: '截至日',
    refused: '不符合规定的步骤',
  },
}
