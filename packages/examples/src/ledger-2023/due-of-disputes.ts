import type { LooseEntry } from '@zhunsheng/domain'
import {
  type Running,
  calendarDays,
  day,
  deadline,
  monthsAfter,
  never,
  number,
  of,
  time,
  workingDays,
} from './due-by-hand.ts'

const occurred = (entry: LooseEntry): number => day(entry, 'occurred') ?? never
const isStep = (entry: LooseEntry, ...steps: readonly string[]): boolean => steps.includes(String(entry.facts['step']))
const allSteps = of('dispute-step')
// The days of some steps of a dispute, which a step of it or its own number names.
const daysOf = (entry: LooseEntry, ...steps: readonly string[]): readonly number[] =>
  allSteps
    .filter((other) => other.facts['dispute'] === (entry.facts['dispute'] ?? entry.key) && isStep(other, ...steps))
    .map(occurred)

interface Clock {
  readonly clock: string
  readonly entry: LooseEntry
  readonly start: number
  readonly last: number
  readonly soon: number
  /** The days on which it may have ended, none before its start. */
  readonly ends: readonly number[]
}
const running = ({ clock, entry, start, last, soon, ends }: Clock): Running => {
  const end = Math.min(never, ...ends.filter((each) => each >= start))
  return { clock, name: entry.key, start, end, lastOn: calendarDays(last), state: deadline(soon) }
}

const isAgreement = (entry: LooseEntry): boolean =>
  isStep(entry, 'agreedOrally') ||
  (isStep(entry, 'agreedInWriting') && entry.facts['signed'] === true && entry.facts['sealed'] === true)
const agreements = allSteps.filter(isAgreement)
const overDays = (entry: LooseEntry): readonly number[] => {
  const own = entry.facts['dispute'] ?? entry.key
  const agreed = agreements.filter(({ facts }) => facts['dispute'] === own).map(occurred)
  return [...agreed, ...daysOf(entry, 'failed', 'withdrawn', 'transferred', 'notAccepted')]
}
// What a court does not confirm runs again from that day on, by the same last day.
const settling = (common: Omit<Clock, 'ends'>): readonly Running[] => {
  const ends = overDays(common.entry)
  const again = daysOf(common.entry, 'confirmationRefused').map((from) => ({
    ...running({ ...common, ends: ends.filter((each) => each > from) }),
    start: from,
  }))
  return [running({ ...common, ends }), ...again]
}

const limits = { green: [1, 1], yellow: [7, 2], red: [20, 5] } as const
const registered = of('dispute').flatMap((entry): readonly Running[] => {
  const [start, due] = [day(entry, 'reported') ?? never, day(entry, 'due')]
  const risk = String(entry.facts['risk'])
  const [length, soon] = Object.entries(limits).find(([colour]) => colour === risk)?.[1] ?? [never, 0]
  const ends = daysOf(entry, 'accepted', 'notAccepted', 'withdrawn', 'transferred')
  return [
    running({ clock: 'disputes.acceptance', entry, start, last: start + 2, soon: 1, ends }),
    ...(due === undefined
      ? settling({ clock: `disputes.settling-${risk}`, entry, start, last: start + length, soon })
      : settling({ clock: 'disputes.settling', entry, start, last: due, soon: 3 })),
  ]
})
const reopened = allSteps
  .filter((entry) => isStep(entry, 'reopened'))
  .flatMap((entry) => {
    const start = occurred(entry)
    return settling({ clock: 'disputes.settling-reopened', entry, start, last: start + 20, soon: 5 })
  })

// The day itself where it is worked, else the next one that is. Of January 2024 only its first day was a holiday.
const onWorked = (last: number): number => {
  if (last < number('2023-12-30')) return workingDays(last - 1, 1)(last).last ?? never
  const ofWeek = (last - number('2023-01-01')) % 7
  const isOff = [0, 6].includes(ofWeek) || last === number('2024-01-01')
  return isOff ? onWorked(last + 1) : last
}
const carriedOut = agreements.flatMap((entry): readonly Running[] => {
  const [start, until] = [occurred(entry), day(entry, 'until')]
  const asked = daysOf(entry, 'confirmationRequested').filter((each) => each >= start)
  const confirmation = { clock: 'disputes.confirmation', name: entry.key, start, end: Math.min(never, ...asked) }
  const common = { entry, start, soon: 7 }
  const undone = daysOf(entry, 'transferred', 'reopened', 'confirmationRefused')
  const [fulfilled, visited] = [daysOf(entry, 'fulfilled'), daysOf(entry, 'returnVisited')]
  return [
    { ...confirmation, lastOn: calendarDays(onWorked(start + 30)), state: time, lapses: true },
    ...(until === undefined
      ? []
      : [running({ ...common, clock: 'disputes.fulfilment', last: until, ends: [...fulfilled, ...undone] })]),
    running({ ...common, clock: 'disputes.return-visit', last: start + 30, ends: [...visited, ...undone] }),
  ]
})

const elections = of('mediator-appointment')
  .filter(({ facts }) => facts['place'] !== 'engaged')
  .map((entry) => {
    const [start, last] = [occurred(entry), monthsAfter(occurred(entry), 36)]
    return running({ clock: 'disputes.election', entry, start, last, soon: 60, ends: [] })
  })

/** What is due of disputes and of mediation committees, by hand. */
export const disputesByHand: readonly Running[] = [...registered, ...reopened, ...carriedOut, ...elections]
