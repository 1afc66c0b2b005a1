import { type CivilDate, addDays } from '@zhunsheng/domain'
import { dayChooser, longDay, on } from './days.ts'
import { type Category, type EventPlan, eventPlans } from './grid-event-plans.ts'
import { habitsIn } from './grid-habits.ts'
import { type Tenure, holdsOn, onLeave, tenures } from './grid-members.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { contacts, person } from './people.ts'
import { grids, places } from './places.ts'
import { type Random, randomFor, weightedIndex } from './random.ts'

type Event = Noted<'event'>
/** An event before it has its number. */
export type Draft = Omit<Event, 'key'>

interface Reporter {
  readonly key: string
  readonly division: string
  readonly grid?: string
  readonly invalid: number
  readonly late: number
}

// The ledger was drawn up in January 2024: nothing later is known.
const drawnUp = '2024-01-12'

const tenuresByGrid: readonly (readonly Tenure[])[] = grids.map((_, grid) => tenures.filter((one) => one.grid === grid))
const chooseGrid = weightedIndex(grids.map((_, i) => 80 + ((i * 37) % 51)))
const choosePlace = weightedIndex(places.map((at) => (at.type === 'community' ? 3 : 2)))

// Whoever holds the grid that day, unless on leave or having a quiet day: then another grid is drawn.
const memberOn = (date: CivilDate, random: Random): Reporter => {
  for (;;) {
    const grid = chooseGrid(random)
    const tenure = tenuresByGrid[grid]?.find((one) => holdsOn(one, date))
    if (tenure === undefined || onLeave(tenure.who.key, date)) continue
    const { activity, invalid, late } = habitsIn(tenure.who.key, Number(date.slice(5, 7)))
    const { code, place } = grids[grid] ?? { code: '', place: { code: '' } }
    if (random.chance(activity)) return { key: tenure.who.key, division: place.code, grid: code, invalid, late }
  }
}
const contactOn = (random: Random): Reporter => {
  const i = choosePlace(random)
  return { key: contacts[i]?.key ?? person(61).key, division: places[i]?.code ?? '', invalid: 0, late: 0 }
}

// Most matters are reported the day they are found, some after days.
const lag = (random: Random): number => {
  const drawn = random.below(1000)
  return drawn < 880 ? 0 : drawn < 985 ? 1 : random.between(2, 6)
}

// What was found in 2022 stands in the ledger of 2022.
const foundOn = (reported: CivilDate, random: Random): CivilDate => {
  const found = addDays(reported, -lag(random))
  return found < on(1, 1) ? on(1, 1) : found
}

const closedOn = (plan: EventPlan, late: number, reported: CivilDate, random: Random): CivilDate | undefined => {
  const drawn = random.below(1000)
  if (drawn < plan.open) return undefined
  const days =
    drawn < plan.open + plan.late + late ? plan.limit + random.between(1, plan.limit + 3) : random.below(plan.limit + 1)
  const closed = addDays(reported, days)
  return closed <= drawnUp ? closed : undefined
}

const summaries = ['邻里排水', '宅基地边界', '土地流转费用', '工资结算', '物业收费', '婚姻家庭琐事'] as const
const summaryOf = (category: Category, random: Random): Draft['personal'] =>
  category === 'dispute' || category === 'groupPetition'
    ? { summary: `虚构：${person(random.between(300, 579)).name}反映${random.pick(summaries)}事项` }
    : {}

const draft = (plan: EventPlan, reported: CivilDate, handled: boolean, random: Random): Draft => {
  const by = plan.source === 'gridMember' ? memberOn(reported, random) : contactOn(random)
  const closed = handled ? closedOn(plan, by.late, reported, random) : undefined
  const { category, source } = plan
  return {
    clocks: { occurred: foundOn(reported, random), reported, ...(closed === undefined ? {} : { closed }) },
    facts: {
      category,
      source,
      division: by.division,
      ...(by.grid !== undefined && { grid: by.grid }),
      reporter: by.key,
      handled,
      valid: !random.chance(plan.invalid + by.invalid),
      due: addDays(reported, plan.limit),
    },
    personal: summaryOf(category, random),
    recorded: longDay(closed ?? reported, random),
  }
}

const drafts = (plan: EventPlan): readonly Draft[] => {
  const random = randomFor(`${plan.category} by ${plan.source}`)
  const choose = dayChooser(plan.months)
  return [
    ...Array.from({ length: plan.handled }, () => draft(plan, choose(random), true, random)),
    // What is still pending came in late; a participation that nobody confirmed is as old as the others.
    ...Array.from({ length: plan.pending }, () =>
      draft(plan, plan.category === 'epidemicControl' ? choose(random) : on(12, random.between(4, 31)), false, random),
    ),
  ]
}

// Found in the last days of 2023, reported in 2024: this year's ledger, next year's number.
const late = 12
const reportedNextYear = (): readonly Draft[] => {
  const random = randomFor('reported next year')
  const plan = eventPlans.find(({ category }) => category === 'securityClue')
  if (plan === undefined) return []
  return Array.from({ length: late }, (): Draft => {
    const found = draft(plan, on(12, random.between(29, 31)), true, random)
    const reported = `2024-01-0${random.between(2, 4)}`
    const { closed: _, ...clocks } = found.clocks
    return {
      ...found,
      clocks: { ...clocks, reported, closed: addDays(reported, 1) },
      facts: { ...found.facts, due: addDays(reported, plan.limit) },
      recorded: longDay(addDays(reported, 1), random),
    }
  })
}

/** Every event of the year, numbered in the order of their reports. */
export const gridEvents = (): Part<'event'> => {
  const all = [...eventPlans.flatMap(drafts), ...reportedNextYear()].toSorted((a, b) =>
    a.clocks.reported < b.clocks.reported ? -1 : a.clocks.reported > b.clocks.reported ? 1 : 0,
  )
  return { event: all.map((row, i): Event => ({ key: keyOf('SJ', i + 1, 5), ...row })) }
}
