import { type CivilDate, addDays } from '@zhunsheng/domain'
import { on } from './days.ts'
import type { Category } from './grid-event-plans.ts'
import type { Noted } from './ledger.ts'
import { civilServants, institutionStaff } from './people.ts'

type Event = Noted<'event'>
type Facts = Noted<'event-step'>['facts']

/** Who takes steps: somebody of the unit that has it in hand, somebody of the centre. */
export const handlers = { unit: institutionStaff[2]?.key ?? '', centre: civilServants[20]?.key ?? '' } as const

/** A step as it is told, before it has its number. */
export interface ToldStep extends Omit<Facts, 'event' | 'handler'> {
  readonly on: CivilDate
  readonly handler?: keyof typeof handlers
}
/** An event and what was done about it. */
export interface EventStory {
  readonly event: Event
  readonly steps: readonly ToldStep[]
}

interface Told {
  readonly reported: CivilDate
  readonly due: CivilDate
  readonly closed: CivilDate
  /** The day on which a unit had it in hand. */
  readonly from: CivilDate
  readonly plan: StoryPlan
}

type Way = (told: Told) => readonly ToldStep[]

/** How many closed events of a category went which way. */
export interface StoryPlan {
  readonly category: Category
  readonly count: number
  readonly way: keyof typeof ways
  /** Those that were closed after the day they were given. */
  readonly isLate?: true
  /** Those that were in hand on that day, when this whistle was blown. */
  readonly covering?: CivilDate
  readonly whistle?: string
  /** Days from the report to the closing, at least. */
  readonly least?: number
}

const taken = (accepted: CivilDate, assigned = accepted): readonly ToldStep[] => [
  { step: 'accepted', on: accepted, handler: 'centre' },
  { step: 'triaged', on: accepted, handler: 'centre' },
  { step: 'assigned', on: assigned, unit: 'judicialOffice', handler: 'centre' },
]
const ending = (fed: CivilDate, closed: CivilDate): readonly ToldStep[] => [
  { step: 'feedback', on: fed, handler: 'unit' },
  { step: 'verified', on: closed, handler: 'centre' },
  { step: 'closed', on: closed, handler: 'centre' },
]
const begun = ({ reported, from }: Told): readonly ToldStep[] => taken(reported, from)
const ended = ({ closed }: Told): readonly ToldStep[] => ending(addDays(closed, -1), closed)
const archived = ({ closed }: Told): readonly ToldStep[] => [{ step: 'archived', on: addDays(closed, 10) }]

const around =
  (middle: Way): Way =>
  (told) => [...begun(told), ...middle(told), ...ended(told), ...archived(told)]
const again = (day: CivilDate, until: CivilDate): readonly ToldStep[] => [
  { step: 'reopened', on: day, until, reason: '当事人反映问题没有解决', handler: 'centre' },
  { step: 'assigned', on: day, unit: 'villageCommittee', handler: 'centre' },
]
const delayed = (until: (told: Told) => CivilDate): Way =>
  around(({ due, ...told }) => [
    { step: 'delayRequested', on: addDays(due, -3), reason: '需要等待鉴定结果', handler: 'unit' },
    {
      step: 'delayApproved',
      on: addDays(due, -2),
      until: until({ due, ...told }),
      approver: 'governanceCentreHead',
      handler: 'centre',
    },
  ])

const ways = {
  plain: around(() => []),
  joined: around(({ from }) => [
    { step: 'joined', on: addDays(from, 1), unit: 'policeStation' },
    { step: 'joined', on: addDays(from, 1), unit: 'naturalResourcesOffice' },
  ]),
  escalated: around(({ from }) => [
    { step: 'escalated', on: addDays(from, 1), unit: 'countyDepartment', reason: '涉及县级部门职权' },
  ]),
  whistled: around(({ plan }) =>
    plan.covering === undefined || plan.whistle === undefined
      ? []
      : [{ step: 'whistled', on: plan.covering, whistle: plan.whistle }],
  ),
  delayed: delayed(({ closed }) => addDays(closed, 2)),
  delayRefused: around(({ from }) => [
    { step: 'delayRequested', on: addDays(from, 1), reason: '人手不足', handler: 'unit' },
    {
      step: 'delayRefused',
      on: addDays(from, 2),
      reason: '不影响按期办结',
      approver: 'governanceCentreHead',
      handler: 'centre',
    },
  ]),
  failedOnce: around(({ closed }) => [
    { step: 'feedback', on: addDays(closed, -3), handler: 'unit' },
    { step: 'verificationFailed', on: addDays(closed, -2), reason: '现场仍有隐患', handler: 'centre' },
  ]),
  reopened: (told) => [
    ...begun(told),
    ...ending(addDays(told.from, 1), addDays(told.from, 2)),
    ...again(addDays(told.from, 3), told.due),
    ...ended(told),
    ...archived(told),
  ],
  // Planted, one of each: what comes late, what the row says otherwise, what comes back twice, and then is late.
  reopenedTwice: (told) => [
    ...begun(told),
    ...ending(addDays(told.from, 1), addDays(told.from, 2)),
    ...again(addDays(told.from, 3), told.due),
    ...ending(addDays(told.from, 4), addDays(told.from, 4)),
    ...again(addDays(told.from, 5), addDays(told.from, 6)),
    ...ended(told),
  ],
  acceptedLate: (told) => [...taken(addDays(told.reported, 4)), ...ended(told)],
  verifiedLate: (told) => [...begun(told), ...ending(addDays(told.closed, -5), told.closed)],
  delayedLate: delayed(({ due }) => addDays(due, 1)),
  closedDiffers: (told) => [...begun(told), ...ending(addDays(told.closed, -2), addDays(told.closed, -1))],
} as const satisfies Readonly<Record<string, Way>>

/** Which of the year's events the steps are told of. */
export const storyPlans: readonly StoryPlan[] = [
  { category: 'hazard', count: 1, way: 'whistled', covering: on(3, 13), whistle: 'CS2023-005' },
  { category: 'hazard', count: 1, way: 'whistled', covering: on(7, 11), whistle: 'CS2023-016' },
  { category: 'dispute', count: 5, way: 'delayed', isLate: true },
  { category: 'dispute', count: 1, way: 'delayedLate', isLate: true, least: 24 },
  { category: 'groupPetition', count: 4, way: 'joined' },
  { category: 'groupPetition', count: 3, way: 'escalated' },
  { category: 'dispute', count: 4, way: 'reopened', least: 9 },
  { category: 'dispute', count: 1, way: 'reopenedTwice', least: 12 },
  { category: 'dispute', count: 1, way: 'acceptedLate', least: 8 },
  { category: 'dispute', count: 1, way: 'verifiedLate', least: 9 },
  { category: 'dispute', count: 1, way: 'closedDiffers', least: 8 },
  { category: 'dispute', count: 6, way: 'joined' },
  { category: 'dispute', count: 3, way: 'delayRefused' },
  { category: 'dispute', count: 14, way: 'plain' },
  { category: 'hazard', count: 5, way: 'failedOnce' },
  { category: 'hazard', count: 14, way: 'plain' },
  { category: 'other', count: 8, way: 'plain' },
]

/** What was done about an event, as its plan has it. */
export const storyOf = (event: Event, plan: StoryPlan): EventStory => {
  const { reported, closed = reported } = event.clocks
  return { event, steps: ways[plan.way]({ reported, closed, due: event.facts.due, from: addDays(reported, 1), plan }) }
}
