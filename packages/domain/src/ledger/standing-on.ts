import { isHeldOn } from '../township/post-held.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { LooseEntry } from './entry.ts'

/** Whether what an entry says stands on a day: from its first day to its last one, both included. */
export const standsOn = ({ clocks: { occurred, closed } }: Pick<LooseEntry, 'clocks'>, on: CivilDate): boolean =>
  isHeldOn({ from: String(occurred), ...(closed !== undefined && { to: String(closed) }) }, on)
