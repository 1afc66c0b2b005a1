import { afterDeciding } from './due-after-decisions.ts'
import { beforeDeciding } from './due-before-decisions.ts'
import { occurred, running } from './due-by-case.ts'
import { type Running, calendarDays, day, deadline, never, number, of } from './due-by-hand.ts'

/** The working systems of enforcement. */
export const enforcementSystems: ReadonlySet<string> = new Set([
  'enforcementTeam',
  'institutions',
  'enforcementTraining',
  'enforcementCertificates',
  'enforcementCases',
  'institutionsAtWork',
  'whistleAndPatrol',
  'powersAndDuties',
])

const registers: readonly Running[] = [
  ...of('institution').flatMap((entry) => {
    const last = day(entry, 'reviewBy')
    const replaced = of('institution').filter(({ facts }) => facts['replaces'] === entry.key)
    const ends = [day(entry, 'closed'), ...replaced.map(occurred)]
    return last === undefined
      ? []
      : [running({ clock: 'institutions.review', entry, ends, lastOn: calendarDays(last), state: deadline(60) })]
  }),
  ...of('training-plan-item').flatMap((entry) => {
    if (entry.facts['audience'] !== 'enforcementOfficers') return []

    const held = of('training-course').filter(({ facts }) => facts['planItem'] === entry.key && facts['held'] === true)
    const lastOn = calendarDays(day(entry, 'due') ?? never)
    return running({
      clock: 'enforcement-training.plan-item',
      entry,
      ends: held.map(occurred),
      lastOn,
      state: deadline(14),
    })
  }),
  ...of('enforcement-certificate').map((entry) => {
    const later = of('enforcement-certificate').filter(
      (other) =>
        other.facts['person'] === entry.facts['person'] &&
        (other.facts['field'] === entry.facts['field'] || other.facts['field'] === 'comprehensive') &&
        occurred(other) > occurred(entry),
    )
    const annulled = of('certificate-status').filter(
      ({ facts }) => facts['certificate'] === entry.key && facts['status'] === 'annulled',
    )
    const ends = [day(entry, 'closed'), ...[...later, ...annulled].map(occurred)]
    const lastOn = calendarDays(day(entry, 'expires') ?? never)
    return running({ clock: 'enforcement-certificates.expiry', entry, ends, lastOn, state: deadline(60) })
  }),
  ...of('whistle-task').map((entry) => {
    const lastOn = calendarDays(day(entry, 'due') ?? never)
    const ends = [day(entry, 'respondedOn')]
    return running({ clock: 'whistle-and-patrol.response', entry, ends, lastOn, state: deadline(1) })
  }),
  // The data of 2022 ask for nothing: the first case came to light in 2023. Those of 2023 do from its last day on.
  {
    clock: 'institutions-at-work.annual-data',
    name: 'report 2023',
    start: number('2023-12-31'),
    end: never,
    lastOn: calendarDays(number('2024-01-31')),
    state: deadline(15),
  },
]

/** The clocks of enforcement in the example by hand, each as long as it runs. */
export const enforcementByHand: readonly Running[] = [...registers, ...beforeDeciding, ...afterDeciding]
