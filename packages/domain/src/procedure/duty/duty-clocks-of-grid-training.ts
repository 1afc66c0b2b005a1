import type { DeadlineClock } from './duty-clock.ts'
import { trainingPlanClock } from './training-plan-clock.ts'

/** The clock of the training of grid members: an item of its plan is held by the day that the plan states. */
export const gridTrainingClocks: readonly DeadlineClock[] = [
  trainingPlanClock('gridMembers', {
    id: 'grid-training.plan-item',
    label: { zh: '举办计划内的网格员培训', en: 'Hold a session of the training plan of grid members' },
    system: 'gridTraining',
    owner: { post: 'governanceCentreHead' },
  }),
]
