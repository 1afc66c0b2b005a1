import type { Citation } from '../../law/citation.ts'
import { type ClockLength, clockOfLength } from '../../law/clock-of-length.ts'
import { lechangDraft } from '../../law/lechang-draft.ts'
import type { LegalClock } from '../../law/legal-clock.ts'
import type { Label } from '../../value/label.ts'
import type { RollOver } from '../../value/time-limit.ts'
import { inForceFrom, mediationLaw } from './mediation-law.ts'

const clockOf = (
  name: string,
  label: Label,
  length: ClockLength,
  citation: Citation,
  rollOver: RollOver = 'none',
): LegalClock =>
  clockOfLength({ id: `dispute-mediation.${name}`, label, length, citation, since: inForceFrom, rollOver })

/**
 * How long both parties have for asking a court together to confirm their agreement, from the day on which it took effect. A
 * time for turning to a court: it is over on the next working day where its last day is none.
 *
 * @see 中华人民共和国人民调解法 第33条
 */
export const confirmationPeriod = clockOf(
  'confirmation',
  { zh: '申请司法确认的期限', en: 'Time for asking for judicial confirmation' },
  [30, 'calendarDay'],
  mediationLaw(33, { paragraph: 1, modality: 'may' }),
  'nextWorkingDay',
)

/**
 * How long members of a committee serve before they are elected again.
 *
 * @see 中华人民共和国人民调解法 第9条
 */
export const committeeTerm = clockOf(
  'committee-term',
  { zh: '人民调解委员会委员任期', en: 'Term of members of a mediation committee' },
  [36, 'month'],
  mediationLaw(9, { paragraph: 2 }),
)

/** Limits that places set themselves: the law sets none for mediating. Those of others are no law here. */
export const localLimit: Citation = lechangDraft

/** Until when a dispute is accepted or turned away: a local limit. */
export const acceptancePeriod = clockOf(
  'acceptance',
  { zh: '受理期限', en: 'Time for accepting a dispute' },
  [2, 'calendarDay'],
  localLimit,
)

/** Until when a dispute of each colour is settled where its row states no day: local limits of simple, ordinary and complex ones. */
export const settlementPeriods = {
  green: clockOf(
    'settling-green',
    { zh: '简易纠纷（绿）的化解期限', en: 'Time for settling a simple dispute (green)' },
    [1, 'calendarDay'],
    localLimit,
  ),
  yellow: clockOf(
    'settling-yellow',
    { zh: '一般纠纷（黄）的化解期限', en: 'Time for settling an ordinary dispute (yellow)' },
    [7, 'calendarDay'],
    localLimit,
  ),
  red: clockOf(
    'settling-red',
    { zh: '复杂纠纷（红）的化解期限', en: 'Time for settling a complex dispute (red)' },
    [20, 'calendarDay'],
    localLimit,
  ),
} as const satisfies Readonly<Record<string, LegalClock>>

/** Until when a dispute that was opened again is settled: what came back is not simple. A local limit. */
export const reopenedPeriod = clockOf(
  'settling-reopened',
  { zh: '重新办理的纠纷的化解期限', en: 'Time for settling a dispute that was reopened' },
  [20, 'calendarDay'],
  localLimit,
)

/** Until when the parties of an agreement are visited: a local limit. */
export const visitPeriod = clockOf(
  'return-visit',
  { zh: '回访期限', en: 'Time for the return visit' },
  [30, 'calendarDay'],
  localLimit,
)
