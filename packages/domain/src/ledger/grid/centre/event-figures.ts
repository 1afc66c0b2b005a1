import type { FigureDefinition } from '../../../figure/figure-definition.ts'
import type { Label } from '../../../value/label.ts'
import { figureOver } from '../../figure-over.ts'
import { percent, times, within } from '../../figure-terms.ts'
import { type EventCategoryId, eventCategories } from './event-category.ts'
import { eventStep } from './event-step.ts'
import { event } from './event.ts'

/** An event that is counted as another one is left out of every count: it counts once. */
export const notDuplicate = { field: 'duplicateOf', isAbsent: true } as const

/** What the report counts of a category: its figures, and who reports it where only that source is counted. */
export interface CategoryFigures {
  readonly category: EventCategoryId
  readonly source?: 'village' | 'gridMember'
  readonly handled: string
  readonly closed: string
  readonly closedShare: string
}

const named = (category: EventCategoryId, handled: string, source?: CategoryFigures['source']): CategoryFigures => ({
  category,
  handled,
  closed: `${handled}-closed`,
  closedShare: `${handled}-closed-share`,
  ...(source !== undefined && { source }),
})

/** The six categories as the report has them, in its order: what is handled, and what of that is closed. */
export const categoryFigures: readonly CategoryFigures[] = [
  named('dispute', 'grid.disputes', 'village'),
  named('hazard', 'grid.hazards'),
  named('groupPetition', 'grid.group-petitions'),
  named('securityClue', 'grid.security-clues', 'gridMember'),
  named('epidemicControl', 'grid.epidemic-participations', 'gridMember'),
  named('other', 'grid.other-matters'),
]

/** Which events the report counts as handled, of a category. */
export const handledOf = ({ category, source }: Pick<CategoryFigures, 'category' | 'source'>) => [
  { field: 'category', is: category } as const,
  { field: 'handled', is: true } as const,
  ...(source === undefined ? [] : [{ field: 'source', is: source } as const]),
  notDuplicate,
]

const whole = { subject: 'township', measure: 'count' } as const
const reported = { by: 'within', clock: 'reported' } as const
const isClosed = { field: 'closed', isAbsent: false } as const

const closedOf = (of: CategoryFigures): readonly FigureDefinition[] => {
  const { zh, en, unit } = eventCategories[of.category]
  return [
    figureOver(event, {
      id: of.closed,
      label: { zh: `${zh}（其中已办结）`, en: `${en}: handled ones that are closed` },
      unit,
      ...whole,
      where: [...handledOf(of), isClosed],
      dating: reported,
      aggregate: { type: 'count' },
      good: 'neither',
    }),
    figureOver(event, {
      id: of.closedShare,
      label: { zh: `${zh}办结占处置的比例`, en: `${en}: share of handled ones that are closed` },
      unit: percent,
      ...whole,
      where: handledOf(of),
      dating: reported,
      aggregate: { type: 'share', met: [isClosed] },
      good: 'moreIsBetter',
    }),
  ]
}

const marked = (id: string, field: 'selfHandled' | 'duplicateOf', label: Label): FigureDefinition =>
  figureOver(event, {
    id,
    label,
    unit: { zh: '件', en: 'events' },
    ...whole,
    where: field === 'selfHandled' ? [{ field, is: true }, notDuplicate] : [{ field, isAbsent: false }],
    dating: reported,
    aggregate: { type: 'count' },
    good: 'neither',
  })

type Step = keyof typeof eventStep.fields.step.values
const steps = (id: string, step: Step, label: Label, good: 'neither' | 'lessIsBetter' = 'neither'): FigureDefinition =>
  figureOver(eventStep, {
    id,
    label,
    unit: times,
    ...whole,
    where: [{ field: 'step', is: step }],
    dating: within,
    aggregate: { type: 'count' },
    good,
    // Of an event that was solved on the spot there is no step, and of most nobody writes them down.
    whenNone: 'zero',
  })
// Handled jointly by several units it is still one event.
const eventsWith = (id: string, step: Step, label: Label): FigureDefinition =>
  figureOver(eventStep, {
    id,
    label,
    unit: { zh: '件', en: 'events' },
    ...whole,
    where: [{ field: 'step', is: step }],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'event' },
    good: 'neither',
    whenNone: 'zero',
  })

/** Of each category what is closed beside what is handled: handled is not closed, and no figure adds the six up. */
export const closedFigures: readonly FigureDefinition[] = categoryFigures.flatMap(closedOf)

/** Figures of the governance centre: how events went. */
export const eventFigures: readonly FigureDefinition[] = [
  marked('grid.self-handled', 'selfHandled', { zh: '自办件', en: 'Events solved on the spot' }),
  marked('grid.duplicates', 'duplicateOf', {
    zh: '重复事件（不计入各类信息）',
    en: 'Duplicates, which no category counts',
  }),
  eventsWith('grid.events-merged', 'merged', { zh: '并案事件', en: 'Events merged into others' }),
  eventsWith('grid.events-joined', 'joined', { zh: '联动处置事件', en: 'Events handled jointly' }),
  eventsWith('grid.events-escalated', 'escalated', { zh: '上报事件', en: 'Events escalated' }),
  eventsWith('grid.events-transferred', 'transferred', { zh: '移送事件', en: 'Events transferred' }),
  steps('grid.delays-approved', 'delayApproved', { zh: '批准延期', en: 'Delays approved' }),
  steps('grid.events-reopened', 'reopened', { zh: '重新办理', en: 'Events reopened' }, 'lessIsBetter'),
  steps(
    'grid.verifications-failed',
    'verificationFailed',
    { zh: '核查不通过', en: 'Verifications that failed' },
    'lessIsBetter',
  ),
]
