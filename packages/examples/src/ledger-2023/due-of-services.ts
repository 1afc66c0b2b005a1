import { type Running, calendarDays, day, deadline, never, of } from './due-by-hand.ts'

const serviceCases = of('service-case').map((entry): Running => ({
  clock: 'business-environment.case-due',
  name: entry.key,
  start: day(entry, 'occurred') ?? never,
  end: day(entry, 'closed') ?? never,
  lastOn: calendarDays(day(entry, 'due') ?? never),
  state: deadline(2),
}))

const aid = of('legal-service-case').filter(({ facts }) => facts['service'] === 'legalAid')
const decisions = aid.map((entry): Running => {
  const start = day(entry, 'occurred') ?? never
  return {
    clock: 'legal-service.aid-decision',
    name: entry.key,
    start,
    end: Math.min(day(entry, 'decidedOn') ?? never, day(entry, 'closed') ?? never),
    lastOn: calendarDays(start + 7),
    state: deadline(2),
  }
})
const assignments = aid
  .filter(({ facts }) => facts['result'] !== 'refused')
  .flatMap((entry): readonly Running[] => {
    const start = day(entry, 'decidedOn')
    if (start === undefined) return []
    const end = Math.min(day(entry, 'assignedOn') ?? never, day(entry, 'closed') ?? never)
    const lastOn = calendarDays(start + 3)
    return [{ clock: 'legal-service.aid-assignment', name: entry.key, start, end, lastOn, state: deadline(1) }]
  })

/** The clocks of the service centre and of legal aid in the example by hand, each as long as it runs. */
export const servicesByHand: readonly Running[] = [...serviceCases, ...decisions, ...assignments]
