import { figureOver } from '../figure-over.ts'
import { items, percent, standing, within } from '../figure-terms.ts'
import { problemOutcome } from './problem-outcome.ts'
import { problem } from './problem.ts'

const whole = { subject: 'township', measure: 'count' } as const

/** Figures of problems and of how they are put right. Finding many is neither good nor bad: leaving them is bad. */
export const problemFigures = [
  figureOver(problem, {
    id: 'rectification.problems',
    label: { zh: '提出的问题', en: 'Problems found' },
    unit: items,
    ...whole,
    where: [],
    dating: within,
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(problem, {
    id: 'rectification.cause-share',
    label: { zh: '写明原因的问题比例', en: 'Share of problems whose cause is stated' },
    unit: percent,
    ...whole,
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'cause', isAbsent: false }] },
    good: 'moreIsBetter',
  }),
  figureOver(problem, {
    id: 'rectification.returned',
    label: { zh: '再次出现的问题', en: 'Problems that returned' },
    unit: items,
    ...whole,
    where: [{ field: 'returnOf', isAbsent: false }],
    dating: within,
    aggregate: { type: 'count' },
    good: 'lessIsBetter',
  }),
  figureOver(problemOutcome, {
    id: 'rectification.problems-open',
    label: { zh: '未销号的问题', en: 'Problems not closed' },
    unit: items,
    ...whole,
    where: [],
    dating: standing,
    aggregate: { type: 'count' },
    good: 'lessIsBetter',
  }),
  figureOver(problemOutcome, {
    id: 'rectification.problems-closed',
    label: { zh: '销号的问题', en: 'Problems closed' },
    unit: items,
    ...whole,
    where: [],
    dating: { by: 'within', clock: 'closed' },
    aggregate: { type: 'count' },
    good: 'moreIsBetter',
  }),
  figureOver(problemOutcome, {
    id: 'rectification.closed-share',
    label: { zh: '提出的问题销号率', en: 'Share of problems found that are closed' },
    unit: percent,
    ...whole,
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'closed', isAbsent: false }] },
    good: 'moreIsBetter',
  }),
  figureOver(problemOutcome, {
    id: 'rectification.in-time-share',
    // A problem for which no measure is set in time has missed its first day: what nobody begins is not left out.
    label: {
      zh: '按期完成整改的比例（30日内没有定措施的不算按期，日数为示意值）',
      en: 'Share of problems put right by their last day (without a measure in 30 days they are not; days illustrative)',
    },
    unit: percent,
    ...whole,
    where: [],
    dating: { by: 'within', clock: 'toldOn' },
    aggregate: { type: 'share', met: [{ field: 'inTime', is: true }] },
    good: 'moreIsBetter',
  }),
]
