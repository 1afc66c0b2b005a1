import type { Citation } from '../../law/citation.ts'
import type { LegalClock } from '../../law/legal-clock.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { Label } from '../../value/label.ts'
import { ratio } from '../../value/ratio.ts'
import { inForceFrom } from './penalty-law.ts'

const units = {
  workingDay: { zh: '个工作日', en: 'working days' },
  calendarDay: { zh: '日', en: 'days' },
  month: { zh: '个月', en: 'months' },
} as const

/** A clock of an enforcement case. None of the laws that set them says what follows when the last day is not worked: nothing does. */
export const clockOf = (
  name: string,
  label: Label,
  [length, unit]: readonly [number, keyof typeof units],
  citation: Citation,
  effectiveFrom: CivilDate = inForceFrom,
): LegalClock => ({
  id: `enforcement-case.${name}`,
  label,
  unit,
  rollOver: 'none',
  length: {
    id: `enforcement-case.${name}-length`,
    label,
    unit: units[unit],
    values: [{ effectiveFrom, value: ratio(length), citation }],
  },
})
