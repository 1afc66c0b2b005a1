import { clockOfLength } from '../law/clock-of-length.ts'
import { lechangDraft } from '../law/lechang-draft.ts'
import type { LegalClock } from '../law/legal-clock.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'

/** So many calendar days, which no law fixes: a length of the example, from a day on. */
export const localPeriod = (id: string, label: Label, days: number, since: CivilDate): LegalClock =>
  clockOfLength({
    id,
    label,
    length: [days, 'calendarDay'],
    citation: lechangDraft,
    since,
    lengthId: `${id}-days`,
    lengthLabel: { zh: `${label.zh}的天数`, en: `${label.en}: days` },
  })
