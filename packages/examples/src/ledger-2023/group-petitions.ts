import { type CivilDate, addDays } from '@zhunsheng/domain'
import { workdaysAfter } from './cases/told-case.ts'
import { on } from './days.ts'
import type { Ledger, Noted } from './ledger.ts'
import { type Random, randomFor } from './random.ts'
import { type ToldPetition, type ToldStep, atWork } from './told-petition.ts'

type Event = Noted<'event'>
type Route = NonNullable<Noted<'petition'>['facts']['route']>

const concerns = [
  '征地补偿发放',
  '安置房办证',
  '集体机动地发包',
  '物业收费',
  '村集体分红',
  '通村道路占地',
  '养殖场气味扰民',
  '退耕补助',
] as const
// Most belong to none of the first five routes.
const routes: readonly (readonly [about: string, route: Route])[] = [
  ['拖欠工程款工资', 'arbitration'],
  ['宅基地确权', 'administrativeProcedure'],
  ['加油站违法建设', 'duty'],
  ['合同违约赔偿', 'litigation'],
]
// Two took longer than sixty days. Planted: the petitioners of the second were not told why.
const longer = { asUsual: 'SJ2023-07885', untold: 'SJ2023-21337' } as const
// The ledger was drawn up on 12 January 2024: of what came in late not everything was done by then.
const drawnUp = '2024-01-12'

const inOtherRoute = (told: CivilDate, route: Route): readonly ToldStep[] => {
  const found: ToldStep = [workdaysAfter(told, 1), 'routeFound', { route }]
  if (route !== 'duty') return [found, [workdaysAfter(told, 2), 'closed']]
  return [
    [told, 'accepted'],
    found,
    [workdaysAfter(told, 5), 'investigated', { unit: 'enforcementTeam' }],
    [workdaysAfter(told, 15), 'served'],
    [workdaysAfter(told, 15), 'closed'],
  ]
}

const extension = (accepted: CivilDate, isUntold: boolean): ToldStep => {
  const day = workdaysAfter(addDays(accepted, 61), -2)
  const toldOn = isUntold ? {} : { toldOn: workdaysAfter(day, 1) }
  const until = addDays(accepted, 90)
  return [day, 'extended', { approver: 'townMayor', reason: '需县自然资源局核实面积', until, ...toldOn }]
}

const byPetitionProcedure = ({ key, clocks }: Event, told: CivilDate, random: Random): readonly ToldStep[] => {
  const isLonger = key === longer.asUsual || key === longer.untold
  const looked = workdaysAfter(told, random.between(3, 8))
  const answered = isLonger
    ? workdaysAfter(told, 50)
    : workdaysAfter(looked, random.between(2, clocks.closed === undefined ? 30 : 14))
  const outcome = random.pick(['supported', 'supported', 'explained', 'notSupported'])
  const served = workdaysAfter(answered, random.between(0, 2))
  return [
    [told, 'accepted'],
    [looked, 'investigated'],
    ...(isLonger ? [extension(told, key === longer.untold)] : []),
    ...(random.chance(250) ? [[workdaysAfter(looked, 1), 'mediated'] as const] : []),
    [answered, 'answered', { outcome }],
    [served, 'served'],
    [served, 'closed'],
    ...(random.chance(600) ? [[workdaysAfter(served, 10), 'archived'] as const] : []),
  ]
}

const groupOf = (event: Event, i: number, random: Random): ToldPetition => {
  const { key, clocks, facts } = event
  const received = clocks.reported
  const other = i % 7 === 6 ? routes[Math.floor(i / 7) % routes.length] : undefined
  const registered = atWork(received)
  const told = workdaysAfter(registered, random.between(1, 6))
  const [about, route] = other ?? [concerns[i % concerns.length] ?? '', 'petitionProcedure' as const]
  const people = random.between(5, 14)
  const form = random.chance(750) ? 'visit' : random.chance(600) ? 'letter' : 'online'
  const after = other === undefined ? byPetitionProcedure(event, told, random) : inOtherRoute(told, route)
  const steps: readonly ToldStep[] = [[registered, 'registered'], [told, 'told'], ...after]
  return {
    received,
    form,
    intake: 'direct',
    petitionKind: 'appeal',
    people,
    about,
    more: {
      route,
      division: facts.division,
      event: key,
      ...(form === 'visit' && { representatives: random.between(2, Math.min(5, people)) }),
    },
    steps: steps.filter(([day]) => day <= drawnUp),
  }
}

/**
 * The claims of groups that were handled on the governance platform, each as a petition. Planted: the one that is pending there
 * since 5 December is registered as none.
 */
export const groupPetitions = ({ event }: Pick<Ledger, 'event'>): readonly ToldPetition[] => {
  const random = randomFor('group petitions')
  return event
    .filter(({ facts, clocks }) => facts.category === 'groupPetition' && facts.handled && clocks.reported <= on(12, 31))
    .map((each, i) => groupOf(each, i, random))
}
