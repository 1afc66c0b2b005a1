import { on } from './days.ts'
import type { ToldPetition } from './told-petition.ts'

const alone = { people: 1, intake: 'direct' } as const
const appeal = { petitionKind: 'appeal' } as const

const suggestionsAndAccusations: readonly ToldPetition[] = [
  {
    ...alone,
    received: on(1, 6),
    form: 'letter',
    petitionKind: 'suggestion',
    about: '增设公交站点',
    steps: [
      [on(1, 6), 'registered'],
      [on(1, 10), 'routed', { unit: 'partyGovernmentOffice' }],
      [on(1, 12), 'told'],
      [on(2, 8), 'investigated'],
      [on(3, 2), 'replied', { outcome: 'supported' }],
      [on(3, 2), 'closed'],
      [on(3, 15), 'archived'],
    ],
  },
  {
    ...alone,
    received: on(3, 20),
    form: 'online',
    petitionKind: 'suggestion',
    about: '集市改期',
    // Considered, and not adopted.
    steps: [
      [on(3, 20), 'registered'],
      [on(3, 21), 'routed', { unit: 'marketRegulationOffice' }],
      [on(3, 24), 'told'],
      [on(4, 14), 'investigated'],
      [on(4, 14), 'closed'],
    ],
  },
  {
    ...alone,
    received: on(2, 27),
    form: 'letter',
    petitionKind: 'accusation',
    about: '审批吃拿卡要',
    // Planted: not for the public.
    more: { accused: 'naturalResourcesOffice', undisclosed: true },
    steps: [
      [on(2, 27), 'registered'],
      [on(3, 2), 'routed', { unit: 'countyDepartment' }],
      [on(3, 6), 'told'],
      [on(3, 6), 'closed'],
    ],
  },
  {
    ...alone,
    received: on(4, 17),
    form: 'online',
    petitionKind: 'accusation',
    about: '村务不公开',
    more: { accused: 'villageCommittee' },
    steps: [
      [on(4, 17), 'registered'],
      [on(4, 20), 'accepted', { unit: 'partyGovernmentOffice' }],
      [on(4, 20), 'told'],
      [on(5, 10), 'investigated', { unit: 'partyGovernmentOffice' }],
      [on(5, 25), 'served', { outcome: 'supported' }],
      [on(5, 25), 'closed'],
    ],
  },
]

const otherRoutes: readonly ToldPetition[] = [
  {
    ...alone,
    ...appeal,
    received: on(5, 8),
    form: 'visit',
    about: '不服法院判决',
    steps: [
      [on(5, 8), 'registered'],
      [on(5, 8), 'told'],
      [on(5, 8), 'routeFound', { route: 'litigation' }],
      [on(5, 8), 'closed'],
    ],
  },
  {
    ...alone,
    ...appeal,
    received: on(6, 12),
    form: 'telephone',
    about: '解除劳动合同',
    steps: [
      [on(6, 12), 'registered'],
      [on(6, 13), 'told'],
      [on(6, 14), 'routeFound', { route: 'arbitration' }],
      [on(6, 14), 'closed'],
    ],
  },
  {
    ...alone,
    ...appeal,
    received: on(7, 3),
    form: 'letter',
    about: '党纪处分申诉',
    steps: [
      [on(7, 3), 'registered'],
      [on(7, 6), 'told'],
      [on(7, 7), 'routeFound', { route: 'partyAppeal' }],
      [on(7, 7), 'closed'],
    ],
  },
  {
    ...alone,
    ...appeal,
    received: on(7, 17),
    form: 'online',
    about: '宅基地使用权确认',
    steps: [
      [on(7, 17), 'registered'],
      [on(7, 20), 'told'],
      [on(7, 21), 'routeFound', { route: 'administrativeProcedure' }],
      [on(7, 21), 'closed'],
    ],
  },
  {
    ...alone,
    ...appeal,
    received: on(8, 7),
    form: 'telephone',
    about: '夜间施工噪声',
    more: { route: 'duty' },
    steps: [
      [on(8, 7), 'registered'],
      [on(8, 8), 'assigned', { unit: 'enforcementTeam', until: on(9, 1) }],
      [on(8, 10), 'accepted'],
      [on(8, 10), 'told'],
      [on(8, 15), 'investigated', { unit: 'enforcementTeam' }],
      [on(8, 28), 'served', { outcome: 'supported' }],
      [on(8, 28), 'closed'],
    ],
  },
]

/** What the petition procedure is not for: suggestions, accusations, and appeals of the first five routes. */
export const petitionsAnsweredOtherwise: readonly ToldPetition[] = [...suggestionsAndAccusations, ...otherRoutes]
