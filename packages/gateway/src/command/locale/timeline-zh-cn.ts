import type { TimeUnit } from '@zhunsheng/domain/calendar'
import type { TimelineText } from './timeline-text.ts'

const units: Readonly<Record<TimeUnit, string>> = {
  calendarDay: '天',
  workingDay: '个工作日',
  month: '个月',
  hour: '小时',
}

/** The sentences about one case and its clocks in Chinese. */
export const timelineZhCN: TimelineText = {
  group: '执法案件、决策事项等：一个案件从头到尾',
  description: '一个案件的时间线：每一步的日期、人员、文书，每项期限的依据、已用和剩余，接下来可以办什么',
  argument: '案件（事项）编号',
  on: '截至此日（北京时间）结束时；不写则为今天',
  procedure: (known) => `程序的代号：${known}；几种程序都有该编号时须写明`,
  svg: '把时间线画成 SVG，写入新文件',
  mermaid: '把时间线写成 Mermaid 甘特图；不写文件则只输出该图',
  unknown: (key) => `没有编号为“${key}”的案件或事项。用 zhunsheng follow --procedure 程序 列出全部。`,
  ambiguous: (key, procedures) => `“${key}”在几种程序中都有：${procedures}。请用 --procedure 指明。`,
  asOf: (day) => `截至${day}`,
  moves: ['日期', '步骤', '办理人', '文书', '记录'],
  noMoves: '没有已办理的步骤。',
  clocks: '期限：',
  clockColumns: ['期限', '起算', '最后一日', '已用', '状态', '依据'],
  used: (elapsed, length, unit) => `${elapsed}/${length}${units[unit]}`,
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
  standing: (name, more) => `${name}（${more}）`,
  money: {
    fine: (decision, fine) => `罚款 ${fine}（决定 ${decision}）`,
    band: (benchmark, tier, least, most, place) => `裁量基准 ${benchmark}（${tier}）${least} 至 ${most}，${place}`,
    within: '在幅度内',
    outside: (reason) => (reason === undefined ? '不在幅度内，未写理由' : `不在幅度内，理由：${reason}`),
    due: (day, isDeferred) => `应于${day}前（含当日）缴纳${isDeferred ? '（经批准延期、分期）' : ''}`,
    undone: '决定已被撤销或者确认无效，不再收缴',
    paid: (amount, day) => (day === undefined ? `已缴 ${amount}` : `已缴 ${amount}，${day}缴清`),
    late: (amount, days, leftOut, isCapped, basis) =>
      `逾期 ${days} 天${leftOut === 0 ? '' : `（其中 ${leftOut} 天复议、诉讼期间不计）`}，可以加处罚款 ${amount}${
        isCapped ? '（以罚款数额为限）' : ''
      }（${basis}）`,
    latePaid: (amount) => `已缴加处罚款 ${amount}`,
  },
  ended: (day) => `止于${day}`,
  notCounted: (clock, sentence) => `无法计算：${clock}，${sentence}`,
}
