import type { LateDutyFinding } from '../../../alert/late-duty-finding.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const units: Readonly<Record<LateDutyFinding['unit'], string>> = {
  calendarDay: '日',
  workingDay: '个工作日',
  month: '个月',
  hour: '小时',
}
// By how much a time of months is over is counted in days.
const lateUnits = { ...units, month: '日' }

/** What was done late, or is overdue. */
export const lateDuties: Sentences<'code', LateDutyFinding> = {
  dutyLate: ({ duty, matter, case: named, about, owner, start, last, length, unit, done, on, late }) => {
    const over = late === 0 ? '已过期限' : `超过${late}${lateUnits[unit]}`
    const came = done === undefined ? `截至${format.date(on)}没有记录` : `实际为${format.date(done)}`
    const who = owner === undefined ? '' : `（${owner.zh}）`
    if ('reportYear' in matter)
      return `${duty.zh}（${matter.reportYear}年度）${who}，期限至${format.date(last)}止，${came}，${over}。`
    const what = named === undefined ? `${matter.kind.zh}${matter.key}` : `案件${named}`
    const of = `${what}${about === undefined ? '' : `“${about}”`}`
    const span = `自${format.date(start)}起${length}${units[unit]}`
    return `${of}：${duty.zh}${who}，${span}，期限至${format.date(last)}止，${came}，${over}。`
  },
}
