import type { Citation } from '../../law/citation.ts'
import { type ClockLength, clockOfLength } from '../../law/clock-of-length.ts'
import type { LegalClock } from '../../law/legal-clock.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { Label } from '../../value/label.ts'
import { inForceFrom } from './penalty-law.ts'

/** A clock of an enforcement case. None of the laws that set them says what follows when the last day is not worked: nothing does. */
export const clockOf = (
  name: string,
  label: Label,
  length: ClockLength,
  citation: Citation,
  since: CivilDate = inForceFrom,
): LegalClock => clockOfLength({ id: `enforcement-case.${name}`, label, length, citation, since })
