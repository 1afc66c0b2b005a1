import type { LooseEntry } from '@zhunsheng/domain'
import { dutyClocks } from '@zhunsheng/domain/due'
import { expect, test } from 'vitest'
import {
  type Running,
  calendarDays,
  day,
  days,
  deadline,
  linesByHand,
  linesOn,
  never,
  number,
  of,
  time,
  workingDays,
} from './due-by-hand.ts'
import { disputesByHand } from './due-of-disputes.ts'
import { eventsByHand } from './due-of-events.ts'
import { enforcementByHand, enforcementSystems } from './due-of-enforcement.ts'
import { improvementByHand } from './due-of-improvement.ts'
import { petitionsByHand } from './due-of-petitions.ts'
import { servicesByHand } from './due-of-services.ts'

const planned = of('work-plan-item').map((entry): Running => {
  const dates = { start: day(entry, 'occurred') ?? never, end: day(entry, 'closed') ?? never }
  const lastOn = calendarDays(day(entry, 'due') ?? never)
  return { clock: 'annual-plan.item-due', name: entry.key, ...dates, lastOn, state: deadline(14) }
})
const terms = of('counsel-appointment').flatMap((entry): readonly Running[] => {
  const [start, last] = [day(entry, 'occurred') ?? never, day(entry, 'closed')]
  if (last === undefined) return []
  const division = entry.facts['division']
  const later = of('counsel-appointment').filter((other) => other.facts['division'] === division)
  const begins = later.map((other) => day(other, 'occurred') ?? never).filter((begin) => begin > start)
  const dissolved = of('village')
    .filter(({ key }) => key === division)
    .map((place) => day(place, 'closed') ?? never)
  const end = Math.min(never, ...begins, ...dissolved)
  return [
    {
      clock: 'legal-service.counsel-term',
      name: entry.key,
      start,
      end,
      lastOn: calendarDays(last),
      state: deadline(30),
    },
  ]
})
// The report on 2022 was handed in and published in 2023; that on 2023 is due from the last day of the year on.
const registered = of('report-registration').find(({ facts }) => facts['reportYear'] === 2022)
const report = (clock: string, year: number, lastDay: string, end: number): Running => ({
  clock,
  name: `report ${year}`,
  start: number(`${year}-12-31`),
  end,
  lastOn: calendarDays(number(lastDay)),
  state: deadline(30, 1),
})
const reports =
  registered === undefined
    ? []
    : [
        report('annual-report.submission', 2022, '2023-02-28', day(registered, 'occurred') ?? never),
        report('annual-report.publication', 2022, '2023-03-31', day(registered, 'publishedOn') ?? never),
        report('annual-report.submission', 2023, '2024-02-29', never),
        report('annual-report.publication', 2023, '2024-03-31', never),
      ]

// The first of some days, not before one, on which something of the same matter was done; or it was stopped.
const doneAfter = (start: number, entry: LooseEntry, step: string): number => {
  const steps = of('decision-step').filter(({ facts }) => facts['matter'] === entry.facts['matter'])
  const done = steps.filter(({ facts }) => facts['step'] === step || facts['step'] === 'stopped')
  return Math.min(never, ...done.map((other) => day(other, 'occurred') ?? never).filter((at) => at >= start))
}
const waits = ([clock, opened, closed, length]: readonly [string, string, string, number]): readonly Running[] =>
  of('decision-step')
    .filter(({ facts }) => facts['step'] === opened)
    .map((entry) => {
      const start = day(entry, 'occurred') ?? never
      const end = doneAfter(start, entry, closed)
      return { clock, name: entry.key, start, end, lastOn: calendarDays(start + length), state: time }
    })
const reviews = of('legality-review').map((entry): Running => {
  const start = day(entry, 'occurred') ?? never
  const end = Math.min(day(entry, 'closed') ?? never, doneAfter(start, entry, 'stopped'))
  const lastOn = workingDays(start, 7)
  return { clock: 'legality-review.review-period', name: entry.key, start, end, lastOn, state: time }
})

const sessions = of('training-plan-item')
  .filter(({ facts }) => facts['audience'] === 'gridMembers')
  .map((entry): Running => {
    const held = of('training-course').filter(({ facts }) => facts['planItem'] === entry.key && facts['held'] === true)
    return {
      clock: 'grid-training.plan-item',
      name: entry.key,
      start: day(entry, 'occurred') ?? never,
      end: Math.min(never, ...held.map((course) => day(course, 'occurred') ?? never)),
      lastOn: calendarDays(day(entry, 'due') ?? never),
      state: deadline(14),
    }
  })

const all = [
  ...sessions,
  ...improvementByHand,
  ...planned,
  ...disputesByHand,
  ...terms,
  ...reports,
  ...waits(['major-decisions.comment-period', 'commentOpened', 'commentClosed', 30]),
  ...waits(['major-decisions.hearing-notice', 'hearingNoticed', 'hearingHeld', 7]),
  ...reviews,
  ...servicesByHand,
  ...petitionsByHand,
]

const lateElsewhere = [
  'petitions.telling',
  'petitions.conclusion',
  'disputes.settling',
  'legal-service.counsel-term',
  'business-environment.case-due',
  'legal-service.aid-decision',
  'legal-service.aid-assignment',
]
const lateInEnforcement = [
  'enforcement-cases.decision',
  'enforcement-cases.service',
  'enforcement-cases.disclosure',
  'enforcement-cases.withdrawal',
  'enforcement-cases.preservation',
  'enforcement-cases.handing-in',
  'enforcement-cases.payment',
  'enforcement-training.plan-item',
  'institutions.review',
  'whistle-and-patrol.response',
]

const daysOf2023 = days.filter((each) => each.startsWith('2023'))
const isOfEvents = ({ system }: { readonly system: string }): boolean => system === 'governance'
const isOfEnforcement = ({ system }: { readonly system: string }): boolean => enforcementSystems.has(system)

test.each([
  ['of enforcement', dutyClocks.filter((clock) => isOfEnforcement(clock)), enforcementByHand, lateInEnforcement, 1],
  // Of thirty thousand events every tenth day is looked at, and the last ones of the year.
  ['of events', dutyClocks.filter((clock) => isOfEvents(clock)), eventsByHand, ['governance.event-due'], 10],
  [
    'of everything else',
    dutyClocks.filter((clock) => !isOfEnforcement(clock) && !isOfEvents(clock)),
    all,
    lateElsewhere,
    1,
  ],
] as const)(
  'on any day of 2023 what is due %s in the example agrees with a hand calculation',
  (_, clocks, running, expectedLate, every) => {
    const seen = new Set<string>()
    for (const on of daysOf2023.filter((each, i) => i % every === 0 || each > '2023-12-26')) {
      const lines = linesOn(clocks, on)
      expect({ on, lines }).toEqual({ on, lines: linesByHand(running, number(on)) })
      for (const [clock, state] of lines.map((each) => [each.split(' ')[0], each.split(' ').at(-1)]))
        seen.add(`${clock} ${state}`)
    }
    // It has something to say of each kind of clock.
    const named = new Set([...seen].map((each) => each.split(' ')[0]))
    const silent = clocks.filter(({ id }) => !named.has(id)).map(({ id }) => id)
    expect(silent).toEqual([])
    // And of what is late.
    const late = [...seen].filter((each) => each.endsWith(' overdue')).map((each) => each.split(' ')[0])
    expect(late).toEqual(expect.arrayContaining([...expectedLate]))
  },
  120_000,
)
