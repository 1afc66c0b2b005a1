import type { reviewComponents } from '../../ledger/decision/review-team-membership.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** Who reviews legality. */
export type ReviewComponent = keyof typeof reviewComponents
/** What a review says. */
export type ReviewOpinion = 'passed' | 'passedWithChanges' | 'notPassed'

/** What bears on whether the draft as it now is was reviewed. */
export type Paper =
  | { readonly type: 'draft'; readonly on: CivilDate }
  | { readonly type: 'returned'; readonly on: CivilDate }
  | {
      readonly type: 'review'
      readonly on: CivilDate
      readonly submitted: CivilDate
      readonly component: ReviewComponent
      readonly opinion: ReviewOpinion
    }

/** The reviews of the draft as it now is: the last opinion of each component, and whether changes they ask for are due. */
export interface ReviewedDraft {
  readonly opinions: ReadonlyMap<ReviewComponent, ReviewOpinion>
  readonly changesDue: boolean
}

// On one day an opinion on what was submitted before comes before the draft that may follow it; one on what was submitted
// that day comes after.
const rank = (paper: Paper): number =>
  paper.type === 'returned' ? 3 : paper.type === 'draft' ? 1 : paper.submitted < paper.on ? 0 : 2

/**
 * What the papers of a matter say of its draft. A new draft has to be reviewed anew, and so has one that the discussion
 * returned; a draft that makes the changes that a review asked for is still the one that was reviewed.
 *
 * @see 重大行政决策程序暂行条例 第25条, 第28条
 */
export const reviewedDraft = (papers: readonly Paper[]): ReviewedDraft => {
  const opinions = new Map<ReviewComponent, ReviewOpinion>()
  let changesDue = false
  let since: CivilDate | undefined
  for (const paper of papers.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : rank(a) - rank(b)))) {
    if (paper.type === 'review') {
      // What was submitted before there was this draft is of another one.
      if (since !== undefined && paper.submitted < since) continue
      opinions.set(paper.component, paper.opinion)
      changesDue ||= paper.opinion === 'passedWithChanges'
      continue
    }
    const isAdjustment = paper.type === 'draft' && changesDue && ![...opinions.values()].includes('notPassed')
    changesDue = false
    if (isAdjustment) continue
    opinions.clear()
    since = paper.on
  }
  return { opinions, changesDue }
}
