import { figureOver } from '../figure-over.ts'
import { percent, standing, within } from '../figure-terms.ts'
import { decisionMatter } from './decision-matter.ts'
import { decisionOpinion } from './decision-opinion.ts'
import { decisionStep } from './decision-step.ts'
import { legalityReview } from './legality-review.ts'
import { majorDecision } from './major-decision.ts'
import { reviewTeamMembership } from './review-team-membership.ts'

const matters = { zh: '件', en: 'matters' } as const
const opinions = { zh: '份', en: 'opinions' } as const
const components = { zh: '个', en: 'components' } as const

/** Figures of major decisions and of their files. */
export const decisionFigures = [
  figureOver(majorDecision, {
    id: 'decision.legality-review-share',
    label: { zh: '重大行政决策合法性审查率', en: 'Share of major decisions that passed a legality review' },
    unit: percent,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'legalityReview', is: 'passed' }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(majorDecision, {
    id: 'decision.collective-share',
    label: { zh: '重大行政决策集体讨论率', en: 'Share of major decisions decided collectively' },
    unit: percent,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'collectivelyDecided', is: true }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(majorDecision, {
    id: 'decision.participation-share',
    label: {
      zh: '重大行政决策公众参与率',
      en: 'Share of major decisions with public participation or a lawful exemption',
    },
    unit: percent,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'publicParticipation', in: ['done', 'waived'] }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(majorDecision, {
    id: 'decision.file-share',
    label: { zh: '有程序记录的重大行政决策', en: 'Share of major decisions whose procedure is on file' },
    unit: percent,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'matter', isAbsent: false }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(decisionMatter, {
    id: 'decision.matters-set-going',
    label: { zh: '启动的重大行政决策事项', en: 'Matters of major decisions set going' },
    unit: matters,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'neither',
  }),
  figureOver(decisionStep, {
    id: 'decision.public-comments',
    label: { zh: '公开征求意见的决策事项', en: 'Matters put to public comment' },
    unit: matters,
    subject: 'township',
    where: [{ field: 'step', is: 'commentOpened' }],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'matter' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(decisionStep, {
    id: 'decision.matters-archived',
    label: { zh: '归档的决策事项', en: 'Matters archived' },
    unit: matters,
    subject: 'township',
    where: [{ field: 'step', is: 'archived' }],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'matter' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(decisionOpinion, {
    id: 'decision.dissents',
    label: { zh: '集体讨论中如实记录的不同意见', en: 'Dissents recorded in collective discussions' },
    unit: opinions,
    subject: 'township',
    where: [{ field: 'view', is: 'disagree' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'neither',
  }),
]

/** Figures of the team that reviews legality. */
export const reviewTeamFigures = [
  figureOver(legalityReview, {
    id: 'decision.legality-reviews',
    label: { zh: '出具的合法性审查意见', en: 'Opinions given in legality reviews' },
    unit: opinions,
    subject: 'township',
    where: [{ field: 'opinion', isAbsent: false }],
    dating: { by: 'within', clock: 'closed' },
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(reviewTeamMembership, {
    id: 'decision.review-team-components',
    label: { zh: '合法性审查队伍配齐的组成部分', en: 'Components of the review team that are filled' },
    unit: components,
    subject: 'township',
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'component' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
