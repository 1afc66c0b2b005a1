import type { EventFinding } from '../../../alert/grid/event-finding.ts'
import { eventCategories } from '../../../ledger/grid/centre/event-category.ts'
import { event } from '../../../ledger/grid/centre/event.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const sources = event.fields.source.values
const dayOr = (day: string | undefined): string => (day === undefined ? '没有办结日期' : `为${format.date(day)}`)
const eventOr = (key: string | undefined, none: string): string => (key === undefined ? none : `为${key}`)

/** What is amiss with events of the governance centre. */
export const events: Sentences<'code', EventFinding> = {
  eventsLate: ({ category, closed, open, worst, days, on }) => {
    const { zh, unit } = eventCategories[category]
    return `${zh}：截至${format.date(on)}，本年逾期办结${closed}${unit.zh}，逾期未办结${open}${unit.zh}；最长的是事件${worst}，逾期${days}日。`
  },
  delayUnanswered: ({ event: key, asked, due }) =>
    `事件${key}：${format.date(asked)}申请延期，办结时限${format.date(due)}已过，既未批准，也未答复不批准。`,
  eventDueBeyondLimit: ({ event: key, source, due, last, limit }) =>
    `事件${key}（${sources[source].zh}）：所填办结时限${format.date(due)}，超过该来源的办理时限（${limit}日，至${format.date(last)}），没有批准延期的记录（${limit}日为本地规定，示例）。`,
  eventClosedDiffers: ({ event: key, why, row, steps }) =>
    why === 'notAtOnce'
      ? `事件${key}登记为自办件，办结日期${dayOr(row)}，不是上报当日；自办件一步办结，请核对。`
      : `事件${key}：台账办结日期${dayOr(row)}，流转记录${steps === undefined ? '没有办结' : `办结于${format.date(steps)}`}，请核对更正。`,
  eventReopenedAgain: ({ event: key, times }) => `事件${key}已重新办理${times}次，请查明一再反复的原因。`,
  eventMergedDiffers: ({ event: key, row, step }) =>
    `事件${key}：台账所填重复事件${eventOr(row, '为空')}，并案记录${eventOr(step, '没有')}；两者应当一致，否则计数有误。`,
  duplicateChain: ({ event: key, of, further }) =>
    `事件${key}登记为${of}的重复，而${of}又登记为${further}的重复；重复事件应当直接指向计数的那一件，不得指向自身或者互指。`,
}
