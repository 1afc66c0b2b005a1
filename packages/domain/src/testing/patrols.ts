import { patrol } from '../ledger/enforcement/work/patrol.ts'
import type { EntryOf } from '../ledger/entry.ts'
import { newEntry } from '../ledger/new-entry.ts'
import type { CivilDate } from '../value/civil-date.ts'
import { valueOf } from './judge-plainly.ts'

/** The township of the patrols. */
export const township = '141021100000'

/** A patrol XC-<day> on a day of March 2023, recorded in the morning of a later day. */
export const patrolled = (day: number, recorded: CivilDate): EntryOf<typeof patrol> =>
  valueOf(
    newEntry(
      patrol,
      {
        key: `XC-${day}`,
        clocks: { occurred: `2023-03-${String(day).padStart(2, '0')}` },
        facts: { team: 'enforcementTeam', leader: 'P1', found: day % 2 === 1 },
        personal: {},
      },
      { township, recorded: `${recorded}T00:00:00Z`, synthetic: true },
    ),
  )
