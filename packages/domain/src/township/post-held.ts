import type { CivilDate } from '../value/civil-date.ts'
import type { PersonKey } from './person.ts'
import type { PostId } from './post.ts'

/** A post held over time. `to` is the last day; `acting` (代理): until somebody is appointed. */
export interface PostHeld {
  readonly post: PostId
  readonly person: PersonKey
  readonly acting: boolean
  readonly from: CivilDate
  readonly to?: CivilDate
}

interface Span {
  readonly from: CivilDate
  readonly to?: CivilDate
}

/** Whether what was held from one day to another, both included, was held on a day. */
export const isHeldOn = ({ from, to }: Span, date: CivilDate): boolean =>
  from <= date && (to === undefined || to >= date)

/**
 * Who held a post on a day: the appointed before the acting, and among them whoever came first. One person may hold
 * several posts, and a post may have several holders.
 */
export const holdersOn = <H extends PostHeld>(held: readonly H[], post: PostId, date: CivilDate): readonly H[] =>
  held
    .filter((each) => each.post === post && isHeldOn(each, date))
    .toSorted((a, b) => Number(a.acting) - Number(b.acting) || (a.from < b.from ? -1 : Number(a.from > b.from)))
