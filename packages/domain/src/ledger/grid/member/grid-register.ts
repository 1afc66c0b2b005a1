import type { CivilDate } from '../../../value/civil-date.ts'
import { type Ratio, ratio } from '../../../value/ratio.ts'
import type { EntryOf } from '../../entry.ts'
import { standsOn } from '../../standing-on.ts'
import { type GridLedgers, type GridResponsibility, byGrid, isMember, responsibleOn } from './grid-responsibility.ts'
import type { grid } from './grid.ts'

/** A grid in force on a day with who answers for it. */
export interface GridOnDay {
  readonly entry: EntryOf<typeof grid>
  readonly responsibility: GridResponsibility
}

/** The register of grids of a day. Grids are counted as grids, persons as persons: the two are seldom one number. */
export interface GridRegister {
  readonly on: CivilDate
  /** In order of their codes. */
  readonly grids: readonly GridOnDay[]
  readonly basic: number
  readonly dedicated: number
  /** Grids to which no member is assigned, covered or not. */
  readonly vacant: number
  /** Grids for which somebody answers in the place of a member. */
  readonly covered: number
  /** Grids for which nobody answers. */
  readonly unanswered: number
  /** Persons assigned to these grids as members, each once; away or not. */
  readonly membersInPost: number
  /** Residents per basic grid, over the basic grids whose number is entered; absent where none is. */
  readonly residentsPerGrid?: Ratio
}

const residentsPer = (grids: readonly GridOnDay[]): Ratio | undefined => {
  const known = grids.flatMap(({ entry: { facts } }) =>
    facts.type === 'basic' && facts.residents !== undefined ? [facts.residents] : [],
  )
  if (known.length === 0) return undefined
  return ratio(
    known.reduce((sum, residents) => sum + residents, 0),
    known.length,
  )
}

/** The grids in force on a day, with who answers for each; only those of one village or community where it is named. */
export const gridRegisterOn = (ledgers: GridLedgers, on: CivilDate, division?: string): GridRegister => {
  const grids = [...byGrid(ledgers)].flatMap(([code, own]): readonly GridOnDay[] => {
    const entry = own.grids.find((each) => standsOn(each, on))
    if (entry === undefined || (division !== undefined && entry.facts.division !== division)) return []
    return [{ entry, responsibility: responsibleOn(own, code, on) }]
  })
  const count = (is: (each: GridOnDay) => boolean): number => grids.filter(is).length
  const members = grids.flatMap(({ responsibility: { inPost } }) => inPost.filter(isMember))
  const residentsPerGrid = residentsPer(grids)
  return {
    on,
    grids,
    basic: count(({ entry }) => entry.facts.type === 'basic'),
    dedicated: count(({ entry }) => entry.facts.type === 'dedicated'),
    vacant: count(({ responsibility }) => responsibility.lacking === 'vacant'),
    covered: count(({ responsibility: { as } }) => as === 'cover' || as === 'head'),
    unanswered: count(({ responsibility }) => responsibility.answering.length === 0),
    membersInPost: new Set(members.map(({ person }) => person)).size,
    ...(residentsPerGrid !== undefined && { residentsPerGrid }),
  }
}
