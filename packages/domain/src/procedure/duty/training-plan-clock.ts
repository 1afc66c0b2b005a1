import { convention } from '../convention.ts'
import type { DeadlineClock } from './duty-clock.ts'

/** The clock of an item of a training plan: a course or session of it is held by the day that the plan states. */
export const trainingPlanClock = (
  audience: 'enforcementOfficers' | 'gridMembers',
  own: Pick<DeadlineClock, 'id' | 'label' | 'system' | 'owner'>,
): DeadlineClock => ({
  ...own,
  bound: 'atMost',
  soon: 14,
  span: { by: 'entry', field: 'due', citation: convention },
  start: { entryKind: 'training-plan-item', where: [{ field: 'audience', is: audience }], at: 'occurred' },
  ends: [{ entryKind: 'training-course', where: [{ field: 'held', is: true }], at: 'occurred', matching: 'planItem' }],
  about: { field: 'title' },
})
