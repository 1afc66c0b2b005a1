import { convention } from '../convention.ts'
import type { DeadlineClock } from './duty-clock.ts'

/** The clock of the training of grid members: an item of its plan is held by the day that the plan states. */
export const gridTrainingClocks: readonly DeadlineClock[] = [
  {
    id: 'grid-training.plan-item',
    label: { zh: '举办计划内的网格员培训', en: 'Hold a session of the training plan of grid members' },
    system: 'gridTraining',
    bound: 'atMost',
    soon: 14,
    span: { by: 'entry', field: 'due', citation: convention },
    start: {
      entryKind: 'training-plan-item',
      where: [{ field: 'audience', is: 'gridMembers' }],
      at: 'occurred',
    },
    ends: [
      { entryKind: 'training-course', where: [{ field: 'held', is: true }], at: 'occurred', matching: 'planItem' },
    ],
    owner: { post: 'governanceCentreHead' },
    about: { field: 'title' },
  },
]
