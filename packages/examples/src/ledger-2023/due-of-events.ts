import type { LooseEntry } from '@zhunsheng/domain'
import { type Running, calendarDays, day, deadline, never, of } from './due-by-hand.ts'

const steps = Map.groupBy(of('event-step'), ({ facts }) => String(facts['event']))
// The first day, none before a start, on which one of some steps was taken for an event.
const first = (event: unknown, start: number, ...wanted: readonly string[]): number =>
  Math.min(
    never,
    ...(steps.get(String(event)) ?? [])
      .filter(({ facts }) => wanted.includes(String(facts['step'])))
      .map((step) => day(step, 'occurred') ?? never)
      .filter((on) => on >= start),
  )
const firstStep = (event: string): number =>
  Math.min(never, ...(steps.get(event) ?? []).map((step) => day(step, 'occurred') ?? never))
const running = (clock: string, entry: LooseEntry, end: number, last: number, soon: number): Running => ({
  clock: `governance.${clock}`,
  name: entry.key,
  start: day(entry, 'reported') ?? day(entry, 'occurred') ?? never,
  end,
  lastOn: calendarDays(last),
  state: deadline(soon),
})

const ofEvent = (entry: LooseEntry): readonly Running[] => {
  const { key, facts } = entry
  if (facts['valid'] !== true || facts['duplicateOf'] !== undefined) return []
  const [start, closed] = [day(entry, 'reported') ?? never, day(entry, 'closed')]
  const elsewhere = first(key, start, 'closed', 'delayApproved', 'rejected', 'merged', 'transferred', 'reopened')
  const due = running('event-due', entry, Math.min(closed ?? never, elsewhere), day(entry, 'due') ?? never, 2)
  // What members and villages report waits to be accepted once anybody took a step in it, what comes from elsewhere at once.
  const isOwn = facts['source'] === 'gridMember' || facts['source'] === 'village'
  const decided = first(key, start, 'accepted', 'rejected', 'merged')
  const acceptance = running('acceptance', entry, Math.min(closed ?? never, decided), start + 2, 1)
  return [due, { ...acceptance, start: isOwn ? firstStep(key) : start }]
}
const ofStep = (entry: LooseEntry): readonly Running[] => {
  const [start, event] = [day(entry, 'occurred') ?? never, entry.facts['event']]
  switch (entry.facts['step']) {
    case 'delayApproved': {
      const end = Math.min(
        first(event, start, 'closed', 'merged', 'transferred'),
        first(event, start + 1, 'delayApproved'),
      )
      return [running('event-delayed', entry, end, day(entry, 'until') ?? never, 2)]
    }
    case 'reopened': {
      const end = Math.min(
        first(event, start, 'closed', 'merged', 'transferred', 'delayApproved'),
        first(event, start + 1, 'reopened'),
      )
      return [running('event-reopened', entry, end, day(entry, 'until') ?? never, 2)]
    }
    case 'feedback': {
      const end = first(event, start, 'verified', 'verificationFailed', 'merged', 'transferred', 'closed')
      return [running('verification', entry, end, start + 3, 1)]
    }
    default:
      return []
  }
}

/** The clocks of events and of their steps, counted by hand. */
export const eventsByHand: readonly Running[] = [...of('event').flatMap(ofEvent), ...of('event-step').flatMap(ofStep)]
