import type { CivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import { ratio } from '../value/ratio.ts'
import type { RollOver } from '../value/time-limit.ts'
import type { Citation } from './citation.ts'
import type { LegalClock } from './legal-clock.ts'

const units = {
  workingDay: { zh: '个工作日', en: 'working days' },
  calendarDay: { zh: '日', en: 'days' },
  month: { zh: '个月', en: 'months' },
} as const

/** How long a clock runs: so many units. */
export type ClockLength = readonly [length: number, unit: keyof typeof units]

/** What makes a clock whose length was never another. */
export interface PlainClock {
  readonly id: string
  readonly label: Label
  readonly length: ClockLength
  readonly citation: Citation
  /** Since when the length is in force. */
  readonly since: CivilDate
  /** What follows when its last day is not worked; nothing unless the text says so. */
  readonly rollOver?: RollOver
  /** The id and the label of the length, where they are not those of the clock with `-length` after the id. */
  readonly lengthId?: string
  readonly lengthLabel?: Label
}

/** A clock of one length, which holds from a day on. */
export const clockOfLength = ({
  id,
  label,
  length: [length, unit],
  citation,
  since,
  rollOver = 'none',
  lengthId = `${id}-length`,
  lengthLabel = label,
}: PlainClock): LegalClock => ({
  id,
  label,
  unit,
  rollOver,
  length: {
    id: lengthId,
    label: lengthLabel,
    unit: units[unit],
    values: [{ effectiveFrom: since, value: ratio(length), citation }],
  },
})
