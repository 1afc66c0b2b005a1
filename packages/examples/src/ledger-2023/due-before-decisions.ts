import type { LooseEntry } from '@zhunsheng/domain'
import { inCase, occurred, running, stepDays, steps } from './due-by-case.ts'
import { type Running, calendarDays, day, deadline, never, of, time, workingDays } from './due-by-hand.ts'

const suspensionOf = (entry: LooseEntry) => {
  const [still] = inCase('case-suspension', entry)
  return still && { from: occurred(still), to: day(still, 'closed') ?? never }
}
// Ninety days, and while it stands still no last one.
const ninety = (entry: LooseEntry): Running['lastOn'] => {
  const still = suspensionOf(entry)
  return (on) => {
    const last = occurred(entry) + 90
    if (still === undefined || on < still.from) return calendarDays(last)(on)
    if (on < still.to) return { last: undefined, left: undefined, overdue: 0 }
    return calendarDays(last + still.to - still.from + 1)(on)
  }
}
const untilDecided = (entry: LooseEntry): readonly number[] => [
  ...inCase('penalty-decision', entry).map(occurred),
  ...stepDays(entry, 'dropped', 'transferred', 'policeFiled'),
]
const extended = (entry: LooseEntry): LooseEntry | undefined =>
  inCase('case-measure', entry).find((other) => other.facts['measure'] === 'extendedSeizure')
const measures = (name: string): readonly LooseEntry[] =>
  of('case-measure').filter(({ facts }) => facts['measure'] === name)

/** The clocks of a case up to its decision. */
export const beforeDeciding: readonly Running[] = [
  ...steps('filed').flatMap((entry) => {
    const common = { clock: 'enforcement-cases.decision', entry, lastOn: ninety(entry), state: deadline(15) }
    // What the police decline is due again from that day on, by the same ninety days.
    const back = stepDays(entry, 'policeDeclined').map((start) => {
      const ends = untilDecided(entry).filter((each) => each > start)
      return running({ ...common, start, ends })
    })
    return [running({ ...common, ends: untilDecided(entry) }), ...back]
  }),
  ...steps('noticed')
    .filter(({ facts }) => facts['hearingDue'] === true)
    .map((entry) =>
      running({
        clock: 'enforcement-cases.hearing-request',
        entry,
        ends: [...stepDays(entry, 'hearingRequested', 'hearingForgone'), ...untilDecided(entry)],
        lastOn: workingDays(occurred(entry), 5),
        state: time,
        lapses: true,
      }),
    ),
  ...steps('hearingNoticed').map((entry) =>
    running({
      clock: 'enforcement-cases.hearing-notice',
      entry,
      ends: [...stepDays(entry, 'hearingHeld', 'hearingForgone'), ...untilDecided(entry)],
      lastOn: workingDays(occurred(entry), 7),
      state: time,
    }),
  ),
  ...measures('preservation').map((entry) =>
    running({
      clock: 'enforcement-cases.preservation',
      entry,
      ends: [day(entry, 'closed')],
      lastOn: workingDays(occurred(entry), 7),
      state: deadline(2),
    }),
  ),
  ...measures('seizure').flatMap((entry) => {
    const start = occurred(entry)
    const later = extended(entry)
    const seized = running({
      clock: 'enforcement-cases.seizure',
      entry,
      ends: [day(entry, 'closed'), later && occurred(later)],
      lastOn: calendarDays(start + 30),
      state: deadline(5),
    })
    if (later === undefined) return [seized]
    // It is thirty days more from the end of the first thirty on.
    const prolonged = running({
      clock: 'enforcement-cases.seizure-prolonged',
      entry,
      ends: [day(later, 'closed')],
      lastOn: calendarDays(start + 60),
      state: deadline(5),
    })
    return [seized, { ...prolonged, start: start + 30 }]
  }),
  ...(
    [
      ['transfer-decision', 'transferReported', ['transferApproved', 'transferRefused'], 3],
      ['transfer', 'transferApproved', ['transferred'], 1],
      ['police-review', 'transferred', ['policeFiled', 'policeDeclined'], 3],
    ] as const
  ).flatMap(([name, step, ends, length]) =>
    steps(step).map((entry) =>
      running({
        clock: `enforcement-cases.${name}`,
        entry,
        ends: stepDays(entry, ...ends),
        lastOn: calendarDays(occurred(entry) + length),
        state: deadline(1),
      }),
    ),
  ),
]
