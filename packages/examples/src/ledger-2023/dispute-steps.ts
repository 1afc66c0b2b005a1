import { type CivilDate, addDays } from '@zhunsheng/domain'
import { on } from './days.ts'
import { type Noted, keyOf } from './ledger.ts'
import type { Random } from './random.ts'

type Step = Noted<'dispute-step'>
/** A step before it has its number: its day, and what it says beside its dispute. */
export interface ToldStep {
  readonly day: CivilDate
  readonly step: Step['facts']['step']
  readonly facts?: Omit<Step['facts'], 'dispute' | 'step'>
}

/** How a dispute ends. */
export const endings = ['agreedOrally', 'agreedInWriting', 'failed', 'withdrawn', 'transferred', 'notAccepted'] as const
/** One of them. */
export type Ending = (typeof endings)[number]

/** A dispute before its steps are told: since when, until when (absent while it is open), by whom, and how it ends. */
export interface DisputePlan {
  readonly number: number
  readonly reported: CivilDate
  readonly closed: CivilDate | undefined
  readonly ending: Ending
  readonly mediator: string
  readonly committee: string
}

// The ledger was drawn up in January 2024: nothing later is known.
const drawnUp = '2024-01-12'

/**
 * What is out of the ordinary, by the number of the dispute. Planted for alerts: `unsigned` has an agreement that is in effect
 * for nobody, `unrecorded` oral ones without a record, `neglected` one that is not fulfilled and was left alone,
 * `unvisited` was struck off without a visit, `visitedLate` visited after 45 days, `acceptedLate` accepted after five, `askedLate`
 * brought before a court after 40, and `broken` is open again since November. The others are as the law allows.
 */
export const special = {
  unsigned: 91,
  unrecorded: [60, 133],
  neglected: 130,
  unvisited: 58,
  visitedLate: 88,
  acceptedLate: 149,
  askedLate: 98,
  broken: 150,
  confirmed: [12, 52, 98, 185, 210],
  notConfirmed: 120,
  consented: 66,
  refused: [37, 101, 190],
  reopened: [20, 64],
} as const
const isOneOf = (numbers: readonly number[], { number }: DisputePlan): boolean => numbers.includes(number)

/** How a dispute has to end for what is told of it. */
export const endingOf = (number: number, drawn: Ending): Ending => {
  const [inWriting, orally, failing] = [
    [...special.confirmed, special.unsigned, special.notConfirmed, special.neglected, special.visitedLate],
    [
      ...special.unrecorded,
      special.unvisited,
      special.acceptedLate,
      special.consented,
      special.broken,
      ...special.reopened,
    ],
    special.refused,
  ].map((numbers: readonly number[]) => numbers.includes(number))
  if (inWriting === true) return 'agreedInWriting'
  if (orally === true) return 'agreedOrally'
  return failing === true ? 'failed' : drawn
}

const earlier = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? one : other)
const textOf = ({ number }: DisputePlan, again = ''): string => `${keyOf('TJXY', number)}${again}`
const signed = { signed: true, sealed: true } as const

// Up to where its result is due: accepted, and mediated once or twice.
const begun = (plan: DisputePlan, random: Random): readonly ToldStep[] => {
  const { reported, closed, number } = plan
  const last = closed ?? drawnUp
  const accepted = earlier(addDays(reported, number === special.acceptedLate ? 5 : random.between(0, 1)), last)
  const mediating = { mediator: plan.mediator, committee: plan.committee }
  const first = earlier(addDays(accepted, random.between(0, 4)), last)
  const refused: readonly ToldStep[] = [{ day: first, step: 'refused', facts: { reason: '对方当事人不同意调解' } }]
  const mediated: ToldStep = { day: first, step: 'mediated', facts: mediating }
  if (isOneOf(special.refused, plan)) return [{ day: accepted, step: 'accepted' }, ...refused]
  if (number === special.consented)
    return [
      { day: accepted, step: 'accepted' },
      ...refused,
      { day: last, step: 'accepted', facts: { reason: '经村干部劝说，双方同意调解' } },
      { ...mediated, day: last },
    ]
  const again = addDays(first, random.between(3, 6))
  const second: readonly ToldStep[] = again < last && random.chance(250) ? [{ ...mediated, day: again }] : []
  return [{ day: accepted, step: 'accepted' }, mediated, ...second]
}

const inCourt = (plan: DisputePlan, closed: CivilDate): readonly ToldStep[] => {
  if (!isOneOf(special.confirmed, plan)) return []
  const asked = addDays(closed, plan.number === special.askedLate ? 40 : 12)
  return [
    { day: asked, step: 'confirmationRequested', facts: { signed: true, document: keyOf('SFQR', plan.number) } },
    { day: addDays(asked, 9), step: 'confirmed', facts: { document: keyOf('SFQRCD', plan.number) } },
  ]
}

// What follows an agreement: fulfilled by its day, visited within the month, struck off with the quarter.
const carriedOut = (plan: DisputePlan, agreed: CivilDate, span: number, random: Random): readonly ToldStep[] => {
  const fulfilled = addDays(agreed, random.between(0, span))
  const visited = addDays(agreed, plan.number === special.visitedLate ? 45 : random.between(8, 28))
  const satisfaction = random.chance(820) ? 'satisfied' : random.chance(700) ? 'fair' : 'dissatisfied'
  const done = fulfilled > visited ? fulfilled : visited
  const all: readonly ToldStep[] = [
    { day: fulfilled, step: 'fulfilled' },
    ...(plan.number === special.unvisited
      ? []
      : [{ day: visited, step: 'returnVisited', facts: { satisfaction } } as const]),
  ]
  const isOfQuarter = plan.reported < on(10, 1)
  return isOfQuarter ? [...all, { day: addDays(done, random.between(1, 4)), step: 'struckOff' }] : all
}

const agreementOf = (plan: DisputePlan, closed: CivilDate, span: number, random: Random): ToldStep => {
  const until = plan.number === special.neglected ? 60 : span
  const isText = plan.ending === 'agreedInWriting'
  return {
    day: closed,
    step: isText ? 'agreedInWriting' : 'agreedOrally',
    facts: {
      mediator: plan.mediator,
      committee: plan.committee,
      ...(until > 0 && { until: addDays(closed, until) }),
      ...(random.chance(400) && { amount: random.between(2, 80) * 10_000 }),
      ...(isText && signed),
      ...(!isOneOf(special.unrecorded, plan) && { document: textOf(plan) }),
    },
  }
}

const agreedOn = (plan: DisputePlan, closed: CivilDate, random: Random): readonly ToldStep[] => {
  const span = random.pick([0, 7, 15, 30])
  const agreement = agreementOf(plan, closed, span, random)
  if (plan.number === special.neglected) return [agreement, { day: addDays(closed, 62), step: 'notFulfilled' }]
  if (plan.number !== special.notConfirmed)
    return [agreement, ...inCourt(plan, closed), ...carriedOut(plan, closed, span, random)]
  const again = addDays(closed, 8)
  return [
    agreement,
    { day: addDays(closed, 1), step: 'confirmationRequested', facts: { signed: true } },
    { day: addDays(closed, 7), step: 'confirmationRefused', facts: { reason: '协议内容损害他人权益' } },
    { day: again, step: 'mediated', facts: { mediator: plan.mediator, committee: plan.committee } },
    { day: again, step: 'agreedInWriting', facts: { ...signed, document: textOf(plan, '-2') } },
    ...carriedOut(plan, again, 0, random),
  ]
}

const resultOf = (plan: DisputePlan, day: CivilDate, random: Random): ToldStep => {
  const to = random.pick(['court', 'court', 'arbitration', 'department'])
  switch (plan.ending) {
    case 'failed':
      return { day, step: 'failed', facts: { to, document: keyOf('GZ', plan.number) } }
    case 'transferred':
      return { day, step: 'transferred', facts: { to } }
    case 'notAccepted':
      return { day, step: 'notAccepted', facts: { reason: '不属于民间纠纷' } }
    default:
      return { day, step: 'withdrawn', facts: { reason: '双方自行和解' } }
  }
}

const endedOn = (plan: DisputePlan, closed: CivilDate, random: Random): readonly ToldStep[] => {
  if (plan.ending === 'agreedOrally' || plan.ending === 'agreedInWriting')
    return [...begun(plan, random), ...agreedOn(plan, closed, random)]
  const struckOff: ToldStep = { day: addDays(closed, random.between(2, 9)), step: 'struckOff' }
  if (plan.ending !== 'notAccepted') return [...begun(plan, random), resultOf(plan, closed, random), struckOff]
  return [resultOf(plan, earlier(addDays(plan.reported, 1), closed), random), struckOff]
}

// A quarrel that broke out once more: settled again in two of them, open in the third.
const brokenOut = (plan: DisputePlan, told: readonly ToldStep[], random: Random): readonly ToldStep[] => {
  const isOpen = plan.number === special.broken
  if (!isOpen && !isOneOf(special.reopened, plan)) return []
  const day = isOpen ? on(11, 20) : addDays(told.at(-1)?.day ?? plan.reported, 30)
  const mediating = { mediator: plan.mediator, committee: plan.committee }
  const facts = { ...mediating, ...signed, document: textOf(plan, '-2') }
  const again: readonly ToldStep[] = [
    { day, step: 'reopened', facts: { reason: '纠纷反复，当事人再次申请' } },
    { day, step: 'accepted' },
    { day: addDays(day, 3), step: 'mediated', facts: mediating },
  ]
  if (isOpen) return again
  const agreed = addDays(day, 6)
  return [...again, { day: agreed, step: 'agreedInWriting', facts }, ...carriedOut(plan, agreed, 0, random)]
}

/** The steps of a dispute, as far as they were taken when the ledger was drawn up. */
export const stepsOf = (plan: DisputePlan, random: Random): readonly ToldStep[] => {
  const { closed } = plan
  const first = closed === undefined ? begun(plan, random) : endedOn(plan, closed, random)
  const isText = plan.number === special.unsigned
  const text: ToldStep = {
    day: addDays(plan.reported, 12),
    step: 'agreedInWriting',
    facts: { signed: true, sealed: false },
  }
  const told = isText ? [...first, text] : first
  return [...told, ...brokenOut(plan, told, random)].filter(({ day }) => day <= drawnUp)
}
