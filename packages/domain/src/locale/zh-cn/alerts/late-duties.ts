import type { LateDutyFinding } from '../../../alert/late-duty-finding.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'
import { excessOf, timeOf } from '../time-units.ts'

/** What was done late, or is overdue. */
export const lateDuties: Sentences<'code', LateDutyFinding> = {
  dutyLate: ({ duty, matter, case: named, about, owner, start, last, length, unit, done, on, late }) => {
    const over = late === 0 ? '已过期限' : `超过${excessOf(late, unit)}`
    const came = done === undefined ? `截至${format.date(on)}没有记录` : `实际为${format.date(done)}`
    const who = owner === undefined ? '' : `（${owner.zh}）`
    if ('reportYear' in matter)
      return `${duty.zh}（${matter.reportYear}年度）${who}，期限至${format.date(last)}止，${came}，${over}。`
    const what = named === undefined ? `${matter.kind.zh}${matter.key}` : `案件${named}`
    const of = `${what}${about === undefined ? '' : `“${about}”`}`
    const span = `自${format.date(start)}起${timeOf(length, unit)}`
    return `${of}：${duty.zh}${who}，${span}，期限至${format.date(last)}止，${came}，${over}。`
  },
}
