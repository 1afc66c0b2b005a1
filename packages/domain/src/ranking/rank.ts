import type { Assessment } from '../assessment/assessment.ts'
import { numberIn } from '../assessment/node-number.ts'
import { pointsToRatio } from '../value/points.ts'
import { type Outcome, outcomeOf } from '../value/outcome.ts'
import { type Ratio, compare } from '../value/ratio.ts'
import { type Placed, competitionRanks } from './competition.ts'

/**
 * What breaks a tie, applied in the order of its list and published with the rule: points of an indicator, or a figure.
 */
export type TieBreak =
  | { readonly by: 'indicator'; readonly path: string }
  | { readonly by: 'figure'; readonly figure: string; readonly good: 'moreIsBetter' | 'lessIsBetter' }

/** Who is compared with whom, and what breaks ties. Without `peers` all are peers of each other. */
export interface RankingRule {
  readonly peers?: (assessment: Assessment) => string
  readonly tieBreaks?: readonly TieBreak[]
}

/** Why assessments cannot be ranked together. */
export type RankIssue =
  | { readonly code: 'needsTotal'; readonly book: string }
  | { readonly code: 'notComparable'; readonly subject: string; readonly book: string; readonly period: string }
  | { readonly code: 'subjectTwice'; readonly subject: string }

/**
 * One peer group: the ranked in order (those who share a place by township and id), and those without a place because
 * they are not final.
 */
export interface PeerGroup {
  readonly id: string
  readonly ranked: readonly Placed<Assessment>[]
  readonly unranked: readonly Assessment[]
}

// A person key is known within its township only.
const nameOf = ({ subject: { township, id } }: Assessment): string => `${township}/${id}`

const misfits = (assessments: readonly Assessment[]): readonly RankIssue[] => {
  const [first] = assessments
  if (first === undefined) return []
  if (first.book.total === undefined) return [{ code: 'needsTotal', book: first.book.revision }]
  const seen = new Set<string>()
  return assessments.flatMap((each): readonly RankIssue[] => {
    const { book, subject, period } = each
    const twice = seen.has(nameOf(each))
    seen.add(nameOf(each))
    if (book.hash !== first.book.hash || period.id !== first.period.id)
      return [{ code: 'notComparable', subject: subject.id, book: book.revision, period: period.id }]
    return twice ? [{ code: 'subjectTwice', subject: subject.id }] : []
  })
}

// What has no number in a tie-break comes after what has one; two without stay tied.
const later = (a: Ratio | undefined, b: Ratio | undefined): number => {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return -compare(a, b)
}

const pointsAt = (assessment: Assessment, path: string): Ratio | undefined => {
  const line = assessment.indicators.find((each) => each.path === path)
  return line?.points === undefined ? undefined : (line.exact ?? pointsToRatio(line.points))
}

const breakTie = (rule: TieBreak, a: Assessment, b: Assessment): number => {
  if (rule.by === 'indicator') return later(pointsAt(a, rule.path), pointsAt(b, rule.path))
  const [x, y] = [a, b].map((each) => numberIn(each.footprint.figures.get(rule.figure)))
  return rule.good === 'moreIsBetter' || x === undefined || y === undefined ? later(x, y) : later(y, x)
}

const orderBy =
  (tieBreaks: readonly TieBreak[]) =>
  (a: Assessment, b: Assessment): number => {
    if (a.earned !== b.earned) return b.earned - a.earned
    for (const rule of tieBreaks) {
      const order = breakTie(rule, a, b)
      if (order !== 0) return order
    }
    return 0
  }

const byName = (a: Assessment, b: Assessment): number => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0)

/**
 * Ranks assessments by their total within peer groups. Only what is final is ranked; a group of one has a first place
 * and nothing else. The result does not depend on the order in which assessments are given.
 *
 * Fails when they were made by different books or for different periods, when a subject comes twice, and for a book of
 * money only.
 */
export const rank = (
  assessments: readonly Assessment[],
  rule: RankingRule = {},
): Outcome<readonly PeerGroup[], RankIssue> =>
  outcomeOf(misfits(assessments), () => {
    // Sorting is stable: those who stay tied keep the order of their townships and ids.
    const groups = Map.groupBy(assessments.toSorted(byName), rule.peers ?? (() => ''))
    const order = orderBy(rule.tieBreaks ?? [])
    return [...groups]
      .map(([id, members]): PeerGroup => ({
        id,
        ranked: competitionRanks(
          members.filter(({ status }) => status === 'final'),
          order,
        ),
        unranked: members.filter(({ status }) => status !== 'final'),
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  })
