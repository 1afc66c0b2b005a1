import { decisionCatalogueItem } from './decision-catalogue-item.ts'
import { decisionMatter } from './decision-matter.ts'
import { decisionOpinion } from './decision-opinion.ts'
import { decisionStep } from './decision-step.ts'
import { decisionFigures, reviewTeamFigures } from './figures.ts'
import { legalityReview } from './legality-review.ts'
import { majorDecision } from './major-decision.ts'
import { reviewTeamMembership } from './review-team-membership.ts'
import type { SystemDeclarations } from '../system-declaration.ts'

/** Working systems of major decisions. */
export const decisionSystems = {
  majorDecisions: {
    zh: '重大行政决策',
    en: 'Major administrative decisions',
    ledgers: [decisionCatalogueItem, decisionMatter, decisionStep, decisionOpinion, majorDecision],
    figures: decisionFigures,
  },
  legalityReview: {
    zh: '合法性审查队伍',
    en: 'Legality review team',
    ledgers: [reviewTeamMembership, legalityReview],
    figures: reviewTeamFigures,
  },
} as const satisfies SystemDeclarations
