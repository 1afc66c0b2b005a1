import { figureOver } from '../../figure-over.ts'
import { cases, percent, standing, times, within } from '../../figure-terms.ts'
import { chargeOutcome } from './charge-outcome.ts'
import { leaderCaseStep } from './leader-case-step.ts'

const whole = { subject: 'township', measure: 'count' } as const

/** Figures of leaders' charges. Neither many charges nor few are good: what becomes of them is. */
export const chargeFigures = [
  figureOver(chargeOutcome, {
    id: 'leaders.charges',
    label: { zh: '批准的领导包案', en: 'Charges of leaders approved' },
    unit: cases,
    ...whole,
    where: [],
    dating: within,
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(chargeOutcome, {
    id: 'leaders.charges-open',
    label: { zh: '在办的领导包案', en: 'Charges of leaders under way' },
    unit: cases,
    ...whole,
    where: [],
    dating: standing,
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(chargeOutcome, {
    id: 'leaders.charges-closed',
    label: { zh: '结案的领导包案', en: 'Charges of leaders closed' },
    unit: cases,
    ...whole,
    where: [],
    dating: { by: 'within', clock: 'closed' },
    aggregate: { type: 'count' },
    good: 'moreIsBetter',
  }),
  figureOver(chargeOutcome, {
    id: 'leaders.settled-in-time-share',
    label: { zh: '包案按期化解率', en: 'Share of charges settled by their limit' },
    unit: percent,
    ...whole,
    where: [],
    dating: { by: 'within', clock: 'toldOn' },
    aggregate: { type: 'share', met: [{ field: 'inTime', is: true }] },
    good: 'moreIsBetter',
  }),
  figureOver(chargeOutcome, {
    id: 'leaders.approved-by-first-share',
    label: { zh: '包案经主要负责人批准率', en: 'Share of charges approved by who approves' },
    unit: percent,
    ...whole,
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'isByFirst', is: true }] },
    good: 'moreIsBetter',
  }),
  figureOver(chargeOutcome, {
    id: 'leaders.closed-visited-share',
    label: { zh: '结案的包案中有接访下访的比例', en: 'Share of closed charges with a visit' },
    unit: percent,
    ...whole,
    where: [],
    dating: { by: 'within', clock: 'closed' },
    aggregate: { type: 'share', met: [{ field: 'visits', atLeast: 1 }] },
    good: 'moreIsBetter',
  }),
  figureOver(leaderCaseStep, {
    id: 'leaders.visits',
    label: { zh: '包案领导接访下访', en: 'Visits of leaders in charge' },
    unit: times,
    ...whole,
    where: [{ field: 'step', is: 'visited' }],
    dating: within,
    aggregate: { type: 'count' },
    good: 'moreIsBetter',
  }),
]
