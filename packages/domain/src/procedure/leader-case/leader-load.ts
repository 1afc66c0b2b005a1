import type { PostId } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { type ChargeStanding, isInCharge, isOverdue } from './charges-on.ts'

/** What one leader had to do with charges in a year. */
export interface LeaderLoad {
  /** The opaque key of the person. */
  readonly leader: string
  /** The post in which the last of them was taken. */
  readonly post: PostId
  /** Charges of the year: approved by its last day looked at, and not closed before it began. */
  readonly charges: readonly ChargeStanding[]
  /** How many of them are neither closed, and of these how many are overdue. */
  readonly open: number
  readonly overdue: number
  /** How many were closed in the year. */
  readonly closed: number
  /** How many of those closed had their papers filed late, or their limit put off when it was over. */
  readonly closedLate: number
  /** Visits in the year. */
  readonly visits: number
}

const count = <A>(all: readonly A[], test: (each: A) => boolean): number => all.filter(test).length

const loadOf = (
  leader: string,
  charges: readonly ChargeStanding[],
  isInYear: (day: CivilDate | undefined) => boolean,
): readonly LeaderLoad[] => {
  const last = charges.at(-1)
  if (last === undefined) return []
  return [
    {
      leader,
      post: last.charge.facts.post,
      charges,
      open: count(charges, isInCharge),
      overdue: count(charges, isOverdue),
      closed: count(charges, ({ closedOn }) => isInYear(closedOn)),
      closedLate: count(
        charges,
        ({ closedOn, late, missed }) => isInYear(closedOn) && (late > 0 || missed !== undefined),
      ),
      visits: charges.reduce((sum, { visits }) => sum + count(visits, isInYear), 0),
    },
  ]
}

/**
 * The leaders who were in charge of something in a year, as their charges stand on the day at which these were looked at: who
 * has most of them open first, then by person. Charges that were not approved are nobody's.
 */
export const leadersLoad = (charges: readonly ChargeStanding[], year: number): readonly LeaderLoad[] => {
  const isInYear = (day: CivilDate | undefined): boolean => day?.startsWith(`${year}-`) === true
  const ofYear = charges.filter(
    ({ approvedOn, closedOn }) =>
      approvedOn !== undefined && approvedOn <= `${year}-12-31` && (closedOn ?? '9999') >= `${year}-01-01`,
  )
  return [...Map.groupBy(ofYear, ({ charge }) => charge.facts.leader)]
    .flatMap(([leader, own]) => loadOf(leader, own, isInYear))
    .toSorted((a, b) => b.open - a.open || (a.leader < b.leader ? -1 : 1))
}
