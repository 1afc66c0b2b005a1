import type { LooseEntry } from '@zhunsheng/domain'
import { inCase, occurred, running, stepDays, steps } from './due-by-case.ts'
import { type Running, calendarDays, day, deadline, monthsAfter, never, of, time, workingDays } from './due-by-hand.ts'

const isPenalty = ({ facts }: LooseEntry): boolean => facts['outcome'] === 'penalty'
const decisions = of('penalty-decision')
const ordinary = decisions.filter((entry) => isPenalty(entry) && entry.facts['procedure'] === 'ordinary')
const onTheSpot = decisions.filter((entry) => isPenalty(entry) && entry.facts['procedure'] === 'onTheSpot')
const undoneOn = (entry: LooseEntry): readonly (number | undefined)[] =>
  inCase('case-remedy', entry)
    .filter(({ facts }) => facts['result'] === 'revoked')
    .map((remedy) => day(remedy, 'closed'))
const soughtOn = (entry: LooseEntry): readonly number[] => inCase('case-remedy', entry).map(occurred)
const overOn = (entry: LooseEntry): readonly (number | undefined)[] => [
  ...stepDays(entry, 'fulfilled', 'courtEnforced', 'closed'),
  ...undoneOn(entry),
]
const amount = (entry: LooseEntry | undefined, field: string): number => Number(entry?.facts[field] ?? 0)
// When what is owed has been paid: the fine, or the fine and what was confiscated.
const paidOn = (entry: LooseEntry, ...kinds: readonly string[]): number => {
  const [decision] = inCase('penalty-decision', entry)
  const owed = amount(decision, 'fine') + (kinds.includes('confiscation') ? amount(decision, 'confiscated') : 0)
  let sum = 0
  for (const payment of inCase('case-payment', entry).toSorted((a, b) => occurred(a) - occurred(b))) {
    if (kinds.includes(String(payment.facts['payment']))) sum += amount(payment, 'amount')
    if (owed > 0 && sum >= owed) return occurred(payment)
  }
  return never
}
// The party gets a decision on the spot when it is made, any other when it is served.
const gotten = (wanted: (decision: LooseEntry) => boolean): readonly LooseEntry[] => [
  ...steps('served').filter((entry) =>
    ordinary.some((decision) => decision.facts['case'] === entry.facts['case'] && wanted(decision)),
  ),
  ...onTheSpot.filter(wanted),
]
const isFined = (decision: LooseEntry): boolean => amount(decision, 'fine') > 0
const disclosures = (entry: LooseEntry): readonly LooseEntry[] => inCase('enforcement-disclosure', entry)

/** The clocks of a case from its decision on. */
export const afterDeciding: readonly Running[] = [
  ...ordinary.map((entry) =>
    running({
      clock: 'enforcement-cases.service',
      entry,
      ends: [...stepDays(entry, 'served'), ...undoneOn(entry)],
      lastOn: workingDays(occurred(entry), 7),
      state: deadline(2),
    }),
  ),
  ...gotten(isFined).map((entry) =>
    running({
      clock: 'enforcement-cases.payment',
      entry,
      ends: [paidOn(entry, 'fine'), ...stepDays(entry, 'deferralApproved'), ...overOn(entry)],
      lastOn: calendarDays(occurred(entry) + 15),
      state: deadline(3),
    }),
  ),
  ...steps('deferralApproved').map((entry) =>
    running({
      clock: 'enforcement-cases.deferred-payment',
      entry,
      ends: [paidOn(entry, 'fine'), ...overOn(entry)],
      lastOn: calendarDays(day(entry, 'until') ?? never),
      state: deadline(3),
    }),
  ),
  ...of('case-payment')
    .filter(({ facts }) => facts['isOnTheSpot'] === true)
    .flatMap((entry) => {
      const handedIn = day(entry, 'handedInOn') ?? never
      return [
        running({
          clock: 'enforcement-cases.handing-in',
          entry,
          ends: [handedIn],
          lastOn: workingDays(occurred(entry), 2),
          state: deadline(1),
        }),
        running({
          clock: 'enforcement-cases.banking',
          entry,
          start: handedIn,
          ends: [day(entry, 'bankedOn')],
          lastOn: workingDays(handedIn, 2),
          state: deadline(1),
        }),
      ]
    }),
  ...decisions.map((entry) =>
    running({
      clock: `enforcement-cases.${isPenalty(entry) ? '' : 'other-'}disclosure`,
      entry,
      ends: [...disclosures(entry).map(occurred), ...undoneOn(entry)],
      lastOn: workingDays(occurred(entry), isPenalty(entry) ? 7 : 20),
      state: deadline(isPenalty(entry) ? 2 : 5),
    }),
  ),
  ...of('case-remedy')
    .filter(({ facts }) => ['revoked', 'unlawful'].includes(String(facts['result'])))
    .map((entry) => {
      const start = day(entry, 'closed') ?? never
      return running({
        clock: 'enforcement-cases.withdrawal',
        entry,
        start,
        ends: disclosures(entry).map((published) => day(published, 'closed')),
        lastOn: workingDays(start, 3),
        state: deadline(1),
      })
    }),
  ...gotten(isPenalty).flatMap((entry) => {
    const common = { entry, ends: soughtOn(entry), state: time, lapses: true } as const
    const start = occurred(entry)
    return [
      running({ ...common, clock: 'enforcement-cases.reconsideration', lastOn: calendarDays(start + 60) }),
      running({ ...common, clock: 'enforcement-cases.litigation', lastOn: calendarDays(monthsAfter(start, 6)) }),
    ]
  }),
  ...steps('demanded').map((entry) =>
    running({
      clock: 'enforcement-cases.demand',
      entry,
      ends: [...stepDays(entry, 'courtApplied'), paidOn(entry, 'fine', 'confiscation'), ...overOn(entry)],
      lastOn: workingDays(occurred(entry), 10),
      state: time,
    }),
  ),
  // Three months from the end of the six for going to court, or of a deferral that lasts longer.
  ...gotten(isFined).map((entry) => {
    const start = Math.max(
      monthsAfter(occurred(entry), 6),
      ...inCase('case-step', entry).map((each) =>
        each.facts['step'] === 'deferralApproved' ? (day(each, 'until') ?? 0) : 0,
      ),
    )
    const ended = running({
      clock: 'enforcement-cases.court-application',
      entry,
      ends: [
        ...stepDays(entry, 'courtApplied'),
        ...soughtOn(entry),
        paidOn(entry, 'fine', 'confiscation'),
        ...overOn(entry),
      ],
      lastOn: calendarDays(monthsAfter(start, 3)),
      state: deadline(30),
    })
    return { ...ended, start }
  }),
  // Or from the fifteen days after a reconsideration, where anything was still owed then.
  ...of('case-remedy')
    .filter(({ facts }) => facts['remedy'] === 'reconsideration' && facts['result'] === 'upheld')
    .flatMap((entry) => {
      const concluded = day(entry, 'closed') ?? never
      if (paidOn(entry, 'fine', 'confiscation') < concluded) return []
      const ends = [...stepDays(entry, 'courtApplied'), ...soughtOn(entry), ...overOn(entry)]
      const lastOn = calendarDays(monthsAfter(concluded + 15, 3))
      const clock = 'enforcement-cases.court-application'
      return [
        { ...running({ clock, entry, start: concluded, ends, lastOn, state: deadline(30) }), start: concluded + 15 },
      ]
    }),
]
