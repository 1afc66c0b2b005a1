import { legalityReview } from '../../ledger/decision/legality-review.ts'
import { reviewComponents, reviewTeamMembership } from '../../ledger/decision/review-team-membership.ts'
import type { EntryOf } from '../../ledger/entry.ts'
import type { Alert, AlertView } from '../alert.ts'
import type { DecisionFinding, ReviewComponent } from './decision-finding.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { ownArrangement } from '../own-arrangement.ts'

const isComponent = (name: string): name is ReviewComponent => Object.hasOwn(reviewComponents, name)

const vacant = (view: AlertView): readonly DecisionFinding[] => {
  // Nobody has ever stood for any: that is a ledger not kept.
  if (entriesOf(view, reviewTeamMembership, 'upTo').length === 0) return []
  const filled = new Set(entriesOf(view, reviewTeamMembership, 'inForce').map(({ facts }) => facts.component))
  return Object.keys(reviewComponents)
    .filter(isComponent)
    .filter((component) => !filled.has(component))
    .map((component) => ({ code: 'reviewComponentVacant', component, entries: [] }))
}

const standsFor =
  (on: string, { facts }: EntryOf<typeof legalityReview>) =>
  (member: EntryOf<typeof reviewTeamMembership>): boolean =>
    member.facts.person === facts.reviewer &&
    member.facts.component === facts.component &&
    member.clocks.occurred <= on &&
    (member.clocks.closed === undefined || member.clocks.closed >= on)

const outsideTeam = (view: AlertView): readonly DecisionFinding[] => {
  const members = entriesOf(view, reviewTeamMembership, 'upTo')
  return entriesOf(view, legalityReview, 'upTo').flatMap((review): readonly DecisionFinding[] => {
    const on = review.clocks.closed
    const isThisYear = on !== undefined && on <= view.on && on.slice(0, 4) === view.on.slice(0, 4)
    if (!isThisYear || members.some(standsFor(on, review))) return []
    const { matter, component, reviewer } = review.facts
    const entries = idsOf([review])
    return [{ code: 'reviewerOutsideTeam', review: review.key, matter, component, reviewer, on, entries }]
  })
}

// The four components are those of the published report: how a township arranges it, not what the regulation asks for.
const rule = {
  system: 'legalityReview',
  citation: ownArrangement,
} as const

/** The alerts of the legality review team. */
export const legalityReviewAlerts: readonly Alert[] = [
  {
    id: 'review-component-vacant',
    label: { zh: '合法性审查队伍缺员', en: 'A component of the legality review team without anybody' },
    ...rule,
    reads: [reviewTeamMembership.id],
    look: vacant,
  },
  {
    id: 'reviewer-outside-team',
    label: { zh: '审查人不在审查队伍中', en: 'A reviewer who is not of the team' },
    ...rule,
    reads: [legalityReview.id, reviewTeamMembership.id],
    look: outsideTeam,
  },
]
