import { on } from './days.ts'
import { petitionsAnsweredOtherwise } from './petitions-answered-otherwise.ts'
import type { ToldPetition } from './told-petition.ts'

const alone = { people: 1, intake: 'direct' } as const
const appeal = { petitionKind: 'appeal' } as const
const sixth = { more: { route: 'petitionProcedure' } } as const

// Through review and re-examination: thirty days from 17 November end on 17 December; a hearing of 26 days puts that off to
// 12 January 2024.
const toTheEnd: ToldPetition = {
  ...alone,
  ...appeal,
  ...sixth,
  received: on(7, 5),
  form: 'visit',
  about: '房屋拆除补偿',
  steps: [
    [on(7, 5), 'registered'],
    [on(7, 6), 'assigned', { unit: 'naturalResourcesOffice', until: on(8, 31) }],
    [on(7, 11), 'told'],
    [on(7, 11), 'accepted'],
    [on(8, 2), 'investigated', { unit: 'naturalResourcesOffice' }],
    [on(8, 28), 'answered', { outcome: 'notSupported' }],
    [on(8, 30), 'served'],
    [on(8, 30), 'closed'],
    [on(9, 22), 'reviewRequested', { unit: 'countyDepartment' }],
    [on(10, 19), 'reviewed', { outcome: 'upheld' }],
    [on(10, 20), 'reviewServed'],
    [on(11, 17), 'reExaminationRequested'],
    [on(12, 11), 'hearingHeld', { until: '2024-01-05' }],
    ['2024-01-10', 'reExamined', { outcome: 'upheld' }],
  ],
}

const fromAbove: readonly ToldPetition[] = [
  {
    ...alone,
    ...appeal,
    ...sixth,
    intake: 'forwarded',
    received: on(4, 3),
    form: 'online',
    about: '低保待遇核定',
    steps: [
      [on(4, 3), 'registered'],
      [on(4, 10), 'told'],
      [on(4, 10), 'accepted'],
      [on(4, 24), 'investigated', { unit: 'serviceCentre' }],
      [on(5, 22), 'answered', { outcome: 'supported' }],
      [on(5, 23), 'served'],
      [on(5, 23), 'closed'],
      [on(6, 8), 'archived'],
    ],
  },
  {
    ...alone,
    ...appeal,
    intake: 'assigned',
    received: on(9, 6),
    form: 'letter',
    about: '县道护坡塌方',
    steps: [
      [on(9, 6), 'registered'],
      [on(9, 11), 'objected', { reason: '该路段由县公路养护单位管理' }],
      [on(9, 15), 'objectionSettled', { outcome: 'supported' }],
      [on(9, 18), 'closed'],
    ],
  },
  {
    ...alone,
    ...appeal,
    ...sixth,
    intake: 'forwarded',
    received: on(10, 9),
    form: 'online',
    about: '田间道路损毁',
    steps: [
      [on(10, 9), 'registered'],
      [on(10, 12), 'objected', { reason: '道路由施工单位负责恢复' }],
      [on(10, 16), 'objectionSettled', { outcome: 'notSupported' }],
      [on(10, 20), 'told'],
      [on(10, 20), 'accepted'],
      [on(11, 8), 'investigated', { unit: 'villageCommittee' }],
      [on(12, 1), 'answered', { outcome: 'supported' }],
      [on(12, 4), 'served'],
      [on(12, 4), 'closed'],
    ],
  },
]

// Planted: the first was told on the eighteenth day, the second concluded on the sixty-seventh.
const late: readonly ToldPetition[] = [
  {
    ...alone,
    ...appeal,
    ...sixth,
    received: on(5, 22),
    form: 'letter',
    about: '灌溉水费',
    steps: [
      [on(5, 22), 'registered'],
      [on(5, 24), 'assigned', { unit: 'villageCommittee', until: on(7, 14) }],
      [on(6, 5), 'accepted'],
      [on(6, 9), 'told'],
      [on(6, 20), 'investigated', { unit: 'villageCommittee' }],
      [on(7, 12), 'answered', { outcome: 'explained' }],
      [on(7, 13), 'served'],
      [on(7, 13), 'closed'],
    ],
  },
  {
    ...alone,
    ...appeal,
    ...sixth,
    received: on(3, 6),
    form: 'online',
    about: '土地流转费用',
    steps: [
      [on(3, 6), 'registered'],
      [on(3, 10), 'told'],
      [on(3, 10), 'accepted'],
      [on(4, 12), 'investigated'],
      [on(5, 16), 'answered', { outcome: 'explained' }],
      [on(5, 17), 'served'],
      [on(5, 17), 'closed'],
    ],
  },
]

const endedEarly: readonly ToldPetition[] = [
  {
    ...alone,
    ...appeal,
    ...sixth,
    received: on(4, 24),
    form: 'telephone',
    about: '土地流转费用（再次来电）',
    repeats: '土地流转费用',
    steps: [
      [on(4, 24), 'registered'],
      [on(4, 26), 'notAccepted', { reason: '同一事项已经受理，正在办理，合并答复' }],
      [on(4, 26), 'told'],
      [on(4, 26), 'closed'],
    ],
  },
  {
    ...alone,
    ...appeal,
    ...sixth,
    received: on(8, 21),
    form: 'visit',
    about: '邻里采光',
    steps: [
      [on(8, 21), 'registered'],
      [on(8, 24), 'told'],
      [on(8, 24), 'accepted'],
      [on(9, 1), 'withdrawn', { reason: '双方自行和解' }],
      [on(9, 1), 'closed'],
    ],
  },
]

/** What single people brought: all three kinds and all six routes, from above and directly. */
export const singlePetitions: readonly ToldPetition[] = [
  ...petitionsAnsweredOtherwise,
  toTheEnd,
  ...fromAbove,
  ...late,
  ...endedEarly,
]
