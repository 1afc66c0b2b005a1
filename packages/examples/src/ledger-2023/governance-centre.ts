import { type CivilDate, addDays, daysBetween } from '@zhunsheng/domain'
import { officeHours, on } from './days.ts'
import { type EventStory, type ToldStep, handlers, storyOf, storyPlans } from './event-stories.ts'
import { type EventPlan, eventPlans } from './grid-event-plans.ts'
import { hotlineCalls } from './hotline-calls.ts'
import { type Ledger, type Noted, type Part, keyOf } from './ledger.ts'
import { randomFor } from './random.ts'

type Event = Noted<'event'>
type Step = Noted<'event-step'>

// The ledger was drawn up on this day: nothing later is known.
const drawnUp = '2024-01-12'
const notLater = (day: CivilDate): CivilDate => (day > drawnUp ? drawnUp : day)

const isOpen = ({ clocks, facts }: Event): boolean => clocks.closed === undefined && facts.valid
const days = ({ clocks }: Event): number =>
  clocks.closed === undefined ? 0 : daysBetween(clocks.reported, clocks.closed)

// What is found and solved on the same day: many clues of grid members are, and are closed in one step.
const markSolved = (events: readonly Event[]): readonly Event[] => {
  const random = randomFor('self-handled')
  return events.map((row) => {
    const { category, source, handled, valid } = row.facts
    const isAtOnce = row.clocks.closed === row.clocks.reported && handled && valid
    if (category !== 'securityClue' || source !== 'gridMember' || !isAtOnce || !random.chance(600)) return row
    return { ...row, facts: { ...row.facts, selfHandled: true } }
  })
}

// Planted: a matter of the last days of the year was given far longer than its source has.
const giveTooLong = (events: readonly Event[]): readonly Event[] => {
  const found = events.findLast(
    (row) =>
      isOpen(row) && row.facts.source === 'gridMember' && row.facts.category === 'other' && row.facts.due > on(12, 31),
  )
  return events.map((row) =>
    row === found ? { ...row, facts: { ...row.facts, due: addDays(row.clocks.reported, 45) } } : row,
  )
}

// Planted: not for the public, the claim of a group (with the petition that names it) and a clue.
const undisclosed = [
  { category: 'groupPetition', nth: 5 },
  { category: 'securityClue', nth: 300 },
] as const
const markUndisclosed = (events: readonly Event[]): readonly Event[] => {
  const found = undisclosed.map(({ category, nth }) =>
    events.filter(({ facts }) => facts.category === category && facts.handled && facts.valid).at(nth),
  )
  return events.map((row) => (found.includes(row) ? { ...row, facts: { ...row.facts, undisclosed: true } } : row))
}

// Reported twice and merged; the report counts the first alone, in each category. Two rows are wrong on purpose: one names
// another event than its merging did, and one names a duplicate.
interface Twice {
  readonly of: EventPlan
  readonly nth: number
  readonly wrong?: 'otherEvent' | 'chain'
}
const [dispute, hazard, petition, clue, epidemic, other] = [0, 2, 3, 4, 6, 8].map((at) => eventPlans[at])
const repeatedBy: readonly Twice[] = [
  { of: dispute, nth: 3 },
  { of: hazard, nth: 90 },
  { of: petition, nth: 20 },
  { of: clue, nth: 2000 },
  { of: epidemic, nth: 40 },
  { of: other, nth: 700 },
  { of: dispute, nth: 230, wrong: 'otherEvent' as const },
  { of: dispute, nth: 3, wrong: 'chain' as const },
].flatMap(({ of, ...rest }) => (of === undefined ? [] : [{ of, ...rest }]))
interface Repeated {
  readonly row: Event
  readonly into: string
}
const repeated = (events: readonly Event[]): readonly Repeated[] => {
  const keys = repeatedBy.map((_, i) => keyOf('SJCF', i + 1, 2))
  return repeatedBy.flatMap(({ of, nth, wrong }, i): readonly Repeated[] => {
    const counted = events.filter(
      ({ facts }) => facts.category === of.category && facts.source === of.source && facts.handled && facts.valid,
    )
    const [first, next] = [counted[nth], counted[nth + 1]]
    if (first === undefined || next === undefined) return []
    const { selfHandled: _, undisclosed: __, ...facts } = first.facts
    const reported = first.clocks.reported
    const into = wrong === 'chain' ? (keys[0] ?? first.key) : first.key
    const duplicateOf = wrong === 'otherEvent' ? next.key : into
    return [
      {
        into,
        row: {
          key: keys[i] ?? '',
          clocks: { occurred: first.clocks.occurred, reported },
          facts: { ...facts, duplicateOf },
          personal: first.personal,
          recorded: officeHours(addDays(reported, 1), randomFor(`repeated ${i}`)),
        },
      },
    ]
  })
}
const mergedSteps = ({ row, into }: Repeated): EventStory => ({
  event: row,
  steps: [
    { step: 'accepted', on: row.clocks.reported },
    { step: 'merged', on: addDays(row.clocks.reported, 1), into, reason: '与已登记事件系同一事项' },
  ],
})

// What is not closed when the ledger is drawn up: accepted, and in hand where it is handled.
const openStory = (event: Event, i: number): EventStory => {
  const at = notLater(addDays(event.clocks.reported, i % 3))
  const first: readonly ToldStep[] = [{ step: 'accepted', on: at }]
  const inHand: readonly ToldStep[] = [
    { step: 'triaged', on: at },
    { step: 'assigned', on: notLater(addDays(at, 1)), unit: 'villageCommittee' },
  ]
  return { event, steps: event.facts.handled ? [...first, ...inHand] : first }
}

// Of the open ones some went elsewhere, one was turned down, and one waits for an answer to its delay: that is planted.
const endOf = (story: EventStory, i: number): EventStory => {
  const { event, steps } = story
  const last = steps.at(-1)?.on ?? event.clocks.reported
  const { category, handled, due } = event.facts
  if (category === 'dispute' && handled && i % 3 === 0)
    return {
      event,
      steps: [...steps, { step: 'transferred', on: notLater(addDays(last, 3)), to: 'court', reason: '当事人选择起诉' }],
    }
  if (category === 'groupPetition' && handled && due > on(12, 31) && due < '2024-01-05')
    return { event, steps: [...steps, { step: 'delayRequested', on: addDays(due, -4), reason: '等待上级答复' }] }
  if (category === 'other' && !handled && i % 5 === 4)
    return { event, steps: [{ step: 'rejected', on: last, reason: '不属于综治中心受理范围' }] }
  return story
}

const chosen = (events: readonly Event[]): readonly EventStory[] => {
  const taken = new Set<string>()
  return storyPlans.flatMap((plan) => {
    const { category, count, isLate = false, covering, least = 6 } = plan
    const fitting = events.filter(({ key, clocks: { reported, closed }, facts }) => {
      if (facts.category !== category || !facts.handled || !facts.valid || closed === undefined || taken.has(key))
        return false
      if (facts.selfHandled === true || closed > on(12, 31)) return false
      return (
        isLate === closed > facts.due &&
        (covering === undefined || (addDays(reported, 2) <= covering && covering < addDays(closed, -2)))
      )
    })
    const own = fitting.filter((row) => days(row) >= least)
    // Spread over the year.
    const every = Math.max(1, Math.floor(own.length / count))
    const picked = Array.from({ length: count }, (_, i) => own[i * every]).filter((row) => row !== undefined)
    for (const { key } of picked) taken.add(key)
    return picked.map((event) => storyOf(event, plan))
  })
}

const verifiedOnTheSpot = 12
const solvedStories = (events: readonly Event[]): readonly EventStory[] => {
  const solved = events.filter(({ facts }) => facts.selfHandled === true)
  const every = Math.max(1, Math.floor(solved.length / verifiedOnTheSpot))
  return Array.from({ length: verifiedOnTheSpot }, (_, i) => solved[i * every]).flatMap((event) =>
    event === undefined
      ? []
      : [
          {
            event,
            steps: [{ step: 'verified', on: addDays(event.clocks.reported, 5), handler: 'centre', reason: '抽查' }],
          },
        ],
  )
}

/** What the governance centre did about some of the events, the ones that are merged among them, and which were solved on the spot. */
export const governanceCentre = ({ event }: Pick<Ledger, 'event'>): Part<'event' | 'event-step'> => {
  const random = randomFor('event-step')
  const events = markUndisclosed(giveTooLong(markSolved(event)))
  const twice = repeated(events)
  const calls = hotlineCalls()
  const stories = [
    ...calls,
    ...chosen(events),
    ...solvedStories(events),
    ...events.filter(isOpen).map(openStory).map(endOf),
    ...twice.map(mergedSteps),
  ]
  const told = stories
    .flatMap(({ event: { key }, steps }, at) => steps.map((each, nth) => ({ key, each, at, nth })))
    .toSorted((a, b) => (a.each.on < b.each.on ? -1 : a.each.on > b.each.on ? 1 : a.at - b.at || a.nth - b.nth))
  return {
    event: [...events, ...twice.map(({ row }) => row), ...calls.map((call) => call.event)],
    'event-step': told.map(({ key, each: { on: occurred, handler, ...facts } }, i): Step => ({
      key: keyOf('SJLZ', i + 1, 4),
      clocks: { occurred },
      facts: { event: key, ...facts, ...(handler !== undefined && { handler: handlers[handler] }) },
      personal: {},
      recorded: officeHours(occurred, random),
    })),
  }
}
