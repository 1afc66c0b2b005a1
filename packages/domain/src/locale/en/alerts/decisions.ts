import type { DecisionFinding } from '../../../alert/decision/decision-finding.ts'
import { reviewComponents } from '../../../ledger/decision/review-team-membership.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'
import { illegalMove } from '../illegal-move.ts'

/** What is amiss with major decisions and their legality review. */
export const decisions: Sentences<'code', DecisionFinding> = {
  decisionWithoutFile: ({ decision, title }) =>
    `Major decision ${decision} “${title}” names no matter, so that nothing of its procedure is on file: enter the matter and its steps.`,
  matterNotListed: ({ matter, title }) =>
    `Matter ${matter} “${title}” refers to no item of the catalogue: check the catalogue; if it is outside, keep on file on what ground it was set going.`,
  unlawfulStep: ({ move }) => illegalMove(move),
  reviewComponentVacant: ({ component }) =>
    `Nobody in the legality review team stands for “${reviewComponents[component].en}”: fill the place.`,
  reviewerOutsideTeam: ({ review, matter, component, reviewer, on }) =>
    `Legality review ${review} (matter ${matter}): when the opinion was given on ${format.date(on)}, ${reviewer} did not stand for “${reviewComponents[component].en}” in the team. Check the person, or enter the membership.`,
}
