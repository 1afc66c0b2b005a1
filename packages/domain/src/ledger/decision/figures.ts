import { figureOver } from '../figure-over.ts'
import { percent, within } from '../figure-terms.ts'
import { majorDecision } from './major-decision.ts'

/** Figures of major decisions. */
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
]
