import { type audiences, trainingCourse } from '../ledger/enforcement/training/training-course.ts'
import { trainingPlanItem } from '../ledger/enforcement/training/training-plan-item.ts'
import { daysBetween } from '../value/civil-date.ts'
import type { AlertView } from './alert.ts'
import type { TrainingFinding } from './enforcement/enforcement-register-finding.ts'
import { entriesOf, idsOf } from './entries-of.ts'

/** The items of the training plan for some people whose day has passed, and that no course held for them names. */
export const overdueItems = (
  view: AlertView,
  audience: keyof typeof audiences,
): readonly Extract<TrainingFinding, { readonly code: 'trainingItemOverdue' }>[] => {
  const done = new Set(
    entriesOf(view, trainingCourse, 'upTo')
      .filter(({ facts }) => facts.audience === audience && facts.held)
      .map(({ facts }) => facts.planItem),
  )
  return entriesOf(view, trainingPlanItem, 'upTo')
    .filter(({ key, facts }) => facts.audience === audience && facts.due < view.on && !done.has(key))
    .map((entry) => {
      const { title, due } = entry.facts
      const days = daysBetween(due, view.on)
      return { code: 'trainingItemOverdue', item: entry.key, title, due, days, entries: idsOf([entry]) }
    })
}
