import type { LooseEntry } from '@zhunsheng/domain'
import { type Running, calendarDays, day, deadline, never, of, time, workingDays } from './due-by-hand.ts'

const petitions = of('petition')
const steps = of('petition-step')
const on = (entry: LooseEntry): number => day(entry, 'occurred') ?? never
const are = (entry: LooseEntry, ...names: readonly string[]): boolean => names.includes(String(entry.facts['step']))

// The first of some steps of a petition that is not before a day.
const first = (petition: unknown, start: number, ...names: readonly string[]): number =>
  Math.min(
    never,
    ...steps
      .filter((step) => step.facts['petition'] === petition && are(step, ...names))
      .map(on)
      .filter((at) => at >= start),
  )
const isSixth = (petition: unknown): boolean =>
  petitions.some(({ key, facts }) => key === petition && facts['route'] === 'petitionProcedure')

const direct = petitions.filter(({ facts }) => facts['intake'] === 'direct')
const handedDown = petitions.filter(({ facts }) => facts['intake'] !== 'direct')
const taken = [
  'routed',
  'assigned',
  'accepted',
  'notAccepted',
  'routeFound',
  'replied',
  'served',
  'withdrawn',
  'closed',
]

const fifteen = (clock: string, entry: LooseEntry, end: number): Running => {
  const start = on(entry)
  return {
    clock: `petitions.${clock}`,
    name: entry.key,
    start,
    end,
    lastOn: calendarDays(start + 15),
    state: deadline(3),
  }
}

const routing = direct.map((entry) => fifteen('routing', entry, first(entry.key, on(entry), ...taken)))
const telling = direct.map((entry) => fifteen('telling', entry, first(entry.key, on(entry), 'told', 'withdrawn')))
// Of the one objection that was not agreed to the time ran on from the day of its settlement.
const tellingOfForwarded = handedDown.flatMap((entry): readonly Running[] => {
  const told = first(entry.key, on(entry), 'told', 'withdrawn')
  const objected = first(entry.key, on(entry), 'objected')
  const refused = steps.find(
    (step) =>
      step.facts['petition'] === entry.key && are(step, 'objectionSettled') && step.facts['outcome'] === 'notSupported',
  )
  const before = fifteen('telling-of-forwarded', entry, Math.min(told, objected))
  return refused === undefined ? [before] : [before, { ...before, start: on(refused), end: told }]
})
const objections = handedDown.map((entry): Running => {
  const start = on(entry)
  const end = first(entry.key, start, 'objected', 'accepted', 'told', 'withdrawn')
  return {
    clock: 'petitions.objection',
    name: entry.key,
    start,
    end,
    lastOn: workingDays(start, 5),
    state: time,
    lapses: true,
  }
})

type Limit = Pick<Running, 'lastOn' | 'state' | 'lapses'>
const ofSteps = (
  clock: string,
  name: string,
  ends: readonly string[],
  limit: (start: number, step: LooseEntry) => Limit,
  isMeant: (step: LooseEntry) => boolean = () => true,
): readonly Running[] =>
  steps
    .filter((step) => are(step, name) && isMeant(step))
    .map((step): Running => {
      const start = on(step)
      const end = first(step.facts['petition'], start, ...ends)
      return { clock: `petitions.${clock}`, name: step.key, start, end, ...limit(start, step) }
    })

const until = (step: LooseEntry): number => day(step, 'until') ?? never
const thirtyGiven = (start: number): Limit => ({ lastOn: calendarDays(start + 30), state: time, lapses: true })
const isOver = ['answered', 'withdrawn', 'closed', 'routeFound']

// The hearing stands still from its first day to its last one; until it is over there is no last day of what it puts off.
const withHearing = (start: number, step: LooseEntry): Limit => {
  const hearing = steps.find((each) => each.facts['petition'] === step.facts['petition'] && are(each, 'hearingHeld'))
  const [from, to] = hearing === undefined ? [never, never] : [on(hearing), until(hearing)]
  return {
    lastOn: (at) => {
      if (at < from) return calendarDays(start + 30)(at)
      return at < to ? { last: undefined, left: undefined, overdue: 0 } : calendarDays(start + 30 + to - from + 1)(at)
    },
    state: deadline(5),
  }
}

/** The clocks of petitions in the example by hand, each as long as it runs. */
export const petitionsByHand: readonly Running[] = [
  ...routing,
  ...telling,
  ...tellingOfForwarded,
  ...objections,
  ...ofSteps(
    'feedback',
    'assigned',
    ['replied', 'answered', 'served', 'routeFound', 'mediated', 'withdrawn', 'closed'],
    (_, step) => ({ lastOn: calendarDays(until(step)), state: deadline(3) }),
  ),
  ...ofSteps(
    'conclusion',
    'accepted',
    ['extended', ...isOver],
    (start) => ({ lastOn: calendarDays(start + 60), state: deadline(10) }),
    ({ facts }) => isSixth(facts['petition']),
  ),
  ...ofSteps('conclusion-extended', 'extended', isOver, (_, step) => ({
    lastOn: calendarDays(until(step)),
    state: deadline(10),
  })),
  ...ofSteps('review-request', 'served', ['reviewRequested', 'withdrawn'], thirtyGiven, ({ facts }) =>
    steps.some((step) => step.facts['petition'] === facts['petition'] && are(step, 'answered')),
  ),
  ...ofSteps('review', 'reviewRequested', ['reviewed'], (start) => ({
    lastOn: calendarDays(start + 30),
    state: deadline(5),
  })),
  ...ofSteps('re-examination-request', 'reviewServed', ['reExaminationRequested'], thirtyGiven),
  ...ofSteps('re-examination', 'reExaminationRequested', ['reExamined'], withHearing),
]
