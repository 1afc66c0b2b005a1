import type { Assessment } from '../assessment/assessment.ts'
import type { Standing } from '../assessment/derivation.ts'
import { regrade } from '../assessment/regrade.ts'
import type { RankOverrideSource } from '../rule-book/source.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import type { Outcome } from '../value/outcome.ts'
import { type PeerGroup, type RankIssue, type RankingRule, rank } from './rank.ts'

/**
 * Whether a place is certainly among the first or the last so many. A tie that the tie-break list leaves is not decided
 * against anybody: of two who share the last place, neither is the last one.
 */
export const isCertainlyAt = (end: 'top' | 'bottom', count: number, { rank: place, of, tied = 1 }: Standing): boolean =>
  end === 'bottom' ? of - place + 1 <= count : place + tied - 1 <= count

/** The rank overrides of a book that a place brings with it. */
export const overridesAt = (book: RuleBook, standing: Standing): readonly RankOverrideSource[] =>
  book.rankOverrides.filter(
    ({ end, count, minimumGroup }) => standing.of >= minimumGroup && isCertainlyAt(end, count, standing),
  )

/** Gives one assessment its place, and what follows from it for grade and money. */
export const settleAt = (assessment: Assessment, standing: Standing): Assessment =>
  regrade(assessment, standing, overridesAt(assessment.book, standing))

/**
 * Ranks assessments and applies the rank overrides of their book after the bands: points stay, grade and money follow
 * the place. Fails as `rank` does.
 */
export const settle = (
  assessments: readonly Assessment[],
  rule: RankingRule = {},
): Outcome<readonly PeerGroup[], RankIssue> => {
  const groups = rank(assessments, rule)
  if (!groups.ok) return groups
  return {
    ok: true,
    value: groups.value.map((group) => ({
      ...group,
      ranked: group.ranked.map(({ item, standing }) => ({ item: settleAt(item, standing), standing })),
    })),
  }
}
